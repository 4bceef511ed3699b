package org.wcofacts.export.pdf;

import java.util.Optional;
import org.wcofacts.export.pdf.type.LinkTarget;

/** Where the targets of links stand. */
interface Places {

    /**
     * A place of the document.
     *
     * @param page from 1
     * @param top the height of its upper edge
     */
    record Place(int page, float top) {}

    /** Empty if the document has no such place. */
    Optional<Place> of(LinkTarget target);
}

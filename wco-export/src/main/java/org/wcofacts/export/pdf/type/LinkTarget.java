package org.wcofacts.export.pdf.type;

import java.net.URI;

/** Where a link leads. */
public sealed interface LinkTarget {

    /** An address on the web. */
    record Web(URI address) implements LinkTarget {}

    /** An entry of the list of sources. */
    record Source(int number) implements LinkTarget {}

    /** The heading of a section. */
    record Part(String section) implements LinkTarget {}
}

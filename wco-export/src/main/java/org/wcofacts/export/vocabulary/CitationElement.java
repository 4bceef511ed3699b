package org.wcofacts.export.vocabulary;

import org.jspecify.annotations.Nullable;
import org.wcofacts.model.Citation;

/** A place in a source; without a place, the source as a whole. */
record CitationElement(
        @Attribute String source, @Attribute @Nullable String place) {

    static CitationElement of(Citation citation, Writing writing, String at) {
        String place = citation.place();
        return new CitationElement(
                citation.source(), place.isEmpty() ? null : writing.text(place, at + ", place in a source"));
    }

    Citation toModel() {
        return new Citation(source, place == null ? "" : place);
    }
}

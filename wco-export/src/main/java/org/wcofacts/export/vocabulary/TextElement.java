package org.wcofacts.export.vocabulary;

import org.jspecify.annotations.Nullable;
import org.wcofacts.model.Standing;
import tools.jackson.dataformat.xml.annotation.JacksonXmlText;

/**
 * Words in one language.
 *
 * @param standing how far they can be relied on; left out for original words
 * @param by where an official or attested term was read, or who reviewed a translation
 */
public record TextElement(
        @XmlLang String language,
        @Attribute @Nullable String standing,
        @Attribute @Nullable String by,
        @JacksonXmlText String words) {

    static TextElement of(String language, Standing standing, String words) {
        boolean original = standing.kind() == Standing.Kind.ORIGINAL;
        return new TextElement(
                language,
                original ? null : Codes.of(standing.kind()),
                standing.by().isEmpty() ? null : standing.by(),
                words);
    }

    Standing toStanding() {
        Standing.Kind kind = standing == null ? Standing.Kind.ORIGINAL : Codes.constant(Standing.Kind.class, standing);
        return new Standing(kind, by == null ? "" : by);
    }
}

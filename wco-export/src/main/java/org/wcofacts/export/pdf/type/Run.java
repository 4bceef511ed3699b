package org.wcofacts.export.pdf.type;

import java.util.Locale;
import java.util.Optional;

/**
 * Words of one look and one meaning.
 *
 * @param language the language, if it is not that of the sheet
 * @param target where the words lead, if they are a link
 * @param expansion what the words stand for, if they are an abbreviation
 */
public record Run(
        String words,
        TextStyle style,
        Optional<Locale> language,
        Optional<LinkTarget> target,
        Optional<String> expansion) {

    static Run plain(String words, TextStyle style) {
        return new Run(words, style, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Run saying(String otherWords) {
        return new Run(otherWords, style, language, target, expansion);
    }

    /** Whether it is a link whose words are the name of a host. */
    boolean isHost() {
        return target.filter(LinkTarget.Web.class::isInstance).isPresent()
                && words.chars().noneMatch(c -> c == '/' || Character.isWhitespace(c));
    }

    public boolean isPlain() {
        return language.isEmpty() && target.isEmpty() && expansion.isEmpty();
    }
}

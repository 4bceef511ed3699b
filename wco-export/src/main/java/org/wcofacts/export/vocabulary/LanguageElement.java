package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.Locale;

/** A language. */
record LanguageElement(@Attribute String tag) {

    static List<LanguageElement> of(List<Locale> languages) {
        return languages.stream()
                .map(language -> new LanguageElement(Codes.of(language)))
                .toList();
    }

    static List<Locale> toModel(List<LanguageElement> languages) {
        return languages.stream()
                .map(language -> Codes.language(language.tag()))
                .toList();
    }
}

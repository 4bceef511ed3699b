package org.wcofacts.export.vocabulary;

import org.wcofacts.model.register.CustomsDayTheme;

/** The theme of International Customs Day in a year. */
record ThemeElement(@Attribute int year, WordsElement title, ProvenanceElement provenance) {

    static ThemeElement of(CustomsDayTheme theme, Writing writing) {
        String at = "theme of " + theme.year();
        return new ThemeElement(
                theme.year(), writing.words(theme.theme(), at), ProvenanceElement.of(theme.provenance(), writing, at));
    }

    CustomsDayTheme toModel(Reading reading) {
        return Reading.at(
                "theme of " + year,
                () -> new CustomsDayTheme(
                        year, reading.words(title, "title"), provenance.toModel(reading, "provenance")));
    }
}

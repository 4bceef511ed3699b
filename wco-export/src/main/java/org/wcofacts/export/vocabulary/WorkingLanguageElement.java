package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.WorkingLanguage;

/** A language in which the organization works. */
record WorkingLanguageElement(
        @Attribute String language, @Attribute String standing, WordsElement name, ProvenanceElement provenance) {

    static WorkingLanguageElement of(WorkingLanguage language, Writing writing) {
        String tag = Codes.of(language.language());
        String at = "working language " + tag;
        return new WorkingLanguageElement(
                tag,
                Codes.of(language.standing()),
                writing.words(language.name(), at + ", name"),
                ProvenanceElement.of(language.provenance(), writing, at));
    }

    WorkingLanguage toModel(Reading reading) {
        return Reading.at(
                "working language " + Rules.quoted(language),
                () -> WorkingLanguage.builder()
                        .language(Codes.language(language))
                        .standing(Codes.constant(WorkingLanguage.Standing.class, standing))
                        .name(reading.words(name, "name"))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}

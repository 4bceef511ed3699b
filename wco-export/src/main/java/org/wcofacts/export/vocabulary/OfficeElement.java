package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.register.Office;

/** An office of the organization. */
record OfficeElement(@Attribute String id, WordsElement title) {

    static OfficeElement of(Office office, Writing writing) {
        return new OfficeElement(office.id(), writing.words(office.title(), "office " + office.id() + ", title"));
    }

    Office toModel(Reading reading) {
        return Reading.at("office " + Rules.quoted(id), () -> new Office(id, reading.words(title, "title")));
    }
}

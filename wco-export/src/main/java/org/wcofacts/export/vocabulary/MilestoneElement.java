package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.register.Milestone;

/** Something that happened. */
record MilestoneElement(
        @Attribute String id, @Attribute String date, WordsElement event, ProvenanceElement provenance) {

    static MilestoneElement of(Milestone milestone, Writing writing) {
        String at = "milestone " + milestone.id();
        return new MilestoneElement(
                milestone.id(),
                milestone.date().toString(),
                writing.words(milestone.event(), at + ", event"),
                ProvenanceElement.of(milestone.provenance(), writing, at));
    }

    Milestone toModel(Reading reading) {
        return Reading.at(
                "milestone " + Rules.quoted(id),
                () -> new Milestone(
                        id,
                        Codes.date(date),
                        reading.words(event, "event"),
                        provenance.toModel(reading, "provenance")));
    }
}

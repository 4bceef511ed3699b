package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.StrategicGoal;

/** A goal of the organization's strategic plan. */
record StrategicGoalElement(
        @Attribute String id, @Attribute int number, WordsElement title, ProvenanceElement provenance) {

    static StrategicGoalElement of(StrategicGoal goal, Writing writing) {
        String at = "strategic goal " + goal.id();
        return new StrategicGoalElement(
                goal.id(),
                goal.number(),
                writing.words(goal.title(), at + ", title"),
                ProvenanceElement.of(goal.provenance(), writing, at));
    }

    StrategicGoal toModel(Reading reading) {
        return Reading.at(
                "strategic goal " + Rules.quoted(id),
                () -> StrategicGoal.builder()
                        .id(id)
                        .number(number)
                        .title(reading.words(title, "title"))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}

package org.wcofacts.data;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.model.KeyActivity;
import org.wcofacts.model.StrategicGoal;
import org.wcofacts.model.Topic;

/** Reads what the organization does and what it aims at: key activities with their topics, and strategic goals. */
final class ActivityReader {

    private record PlacedTopic(String activity, Topic topic) {}

    private final EditionFolder edition;
    private final CsvTable activities;

    private ActivityReader(EditionFolder edition) {
        this.edition = edition;
        this.activities = edition.table("key-activities.csv", Provenances.columns("id", "number"));
    }

    static List<KeyActivity> keyActivities(EditionFolder edition) {
        ActivityReader reader = new ActivityReader(edition);
        List<PlacedTopic> topics = reader.topics();
        return reader.activities.mapInOrder("number", row -> reader.activity(row, topics));
    }

    static List<StrategicGoal> goals(EditionFolder edition) {
        return edition.table("goals.csv", Provenances.columns("id", "number"))
                .mapInOrder(
                        "number",
                        row -> StrategicGoal.builder()
                                .id(row.text("id"))
                                .number(row.number("number", 1))
                                .title(edition.texts().text("goal." + row.text("id")))
                                .provenance(edition.provenances().of(row))
                                .build());
    }

    private KeyActivity activity(CsvRow row, List<PlacedTopic> topics) {
        String id = row.text("id");
        List<Topic> own = new ArrayList<>();
        for (PlacedTopic placed : topics) {
            if (placed.activity().equals(id)) {
                own.add(placed.topic());
            }
        }
        return KeyActivity.builder()
                .id(id)
                .number(row.number("number", 1))
                .title(edition.texts().text("activity." + id))
                .topics(own)
                .provenance(edition.provenances().of(row))
                .build();
    }

    private List<PlacedTopic> topics() {
        List<String> columns = Provenances.columns("id", "position", "paragraphs", "activity");
        return edition.table("topics.csv", Provenances.withPart(columns, "placement_"))
                .mapInOrder("position", this::topic);
    }

    private PlacedTopic topic(CsvRow row) {
        String activity = row.text("activity");
        activities.require(activity, row, "activity", "a key activity");
        String id = row.text("id");
        return new PlacedTopic(
                activity,
                new Topic(
                        StatementReader.statement(edition, row, id, "topic." + id),
                        edition.provenances().of(row, "placement_")));
    }
}

package org.wcofacts.data;

import java.util.List;
import java.util.Optional;
import org.wcofacts.model.edition.CoreValue;
import org.wcofacts.model.edition.Statement;

/** Reads what an edition says of the organization's introduction, vision, mission and values. */
final class StatementReader {

    private static final List<String> IDS = List.of("introduction", "vision", "mission", "key-activities-background");

    private final EditionFolder edition;
    private final CsvTable table;
    private final List<Statement> statements;

    StatementReader(EditionFolder edition) {
        this.edition = edition;
        this.table = edition.table("statements.csv", Provenances.columns("id", "paragraphs"));
        this.statements = table.map(this::listed);
    }

    Statement introduction() {
        return find("introduction")
                .orElseThrow(() -> new DatasetException(table.path() + ": must have a row 'introduction'"));
    }

    Optional<Statement> vision() {
        return find("vision");
    }

    Optional<Statement> mission() {
        return find("mission");
    }

    Optional<Statement> keyActivitiesBackground() {
        return find("key-activities-background");
    }

    List<CoreValue> values() {
        return edition.table("values.csv", Provenances.columns("id", "number"))
                .mapInOrder(
                        "number",
                        row -> CoreValue.builder()
                                .id(row.text("id"))
                                .number(row.number("number", 1))
                                .summary(edition.texts().summary("value." + row.text("id")))
                                .provenance(edition.provenances().of(row))
                                .build());
    }

    /**
     * The statement of a row that says how many paragraphs it has.
     *
     * @param key where its words stand: the heading at {@code key.heading}, if there is one, and the paragraphs at
     *     {@code key.1} and so on
     */
    static Statement statement(EditionFolder edition, CsvRow row, String id, String key) {
        return Statement.builder()
                .id(id)
                .heading(edition.texts().optional(key + ".heading"))
                .summary(edition.texts().paragraphs(key, row.number("paragraphs", 1)))
                .provenance(edition.provenances().of(row))
                .build();
    }

    private Statement listed(CsvRow row) {
        String id = row.text("id");
        if (!IDS.contains(id)) {
            throw row.error("id", Quote.of(id) + " is not a statement of an edition");
        }
        return statement(edition, row, id, "statement." + id);
    }

    private Optional<Statement> find(String id) {
        for (Statement statement : statements) {
            if (statement.id().equals(id)) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }
}

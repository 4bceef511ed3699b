package org.wcofacts.export.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.report.Rules;

/**
 * A table of many short rows that says with signs what holds for each; on paper it stands in columns beside each other.
 *
 * <pre>{@code
 * Block table = new SignTable(
 *         Text.of("In order of accession"),
 *         List.of(new SignTable.Meaning(Sign.FILLED, "afloat"), new SignTable.Meaning(Sign.RING, "lost")),
 *         new SignTable.Headings("since", "Ship", List.of("1990", "2000"), "remark"),
 *         List.of(new SignTable.Row(
 *                 "1965", Text.of("Argo"), List.of(Sign.FILLED, Sign.RING), "flagship", Weight.SUBJECT)));
 * }</pre>
 *
 * @param caption what the table shows; not blank
 * @param meanings what the signs mean, each once, in the order of the key
 * @param headings the headers of the columns
 * @param rows the rows, each with a sign of the key under each header of signs
 */
public record SignTable(Text caption, List<Meaning> meanings, Headings headings, List<Row> rows) implements Block {

    /** With more rows, paper has three columns and no room for remarks. */
    public static final int MOST_ROWS_WITH_REMARKS = 36;

    private static final int SHORT = 12;
    private static final int SENTENCE = 45;

    public SignTable {
        Rules.given("table of signs, caption", caption);
        String place = "table of signs " + Rules.quoted(caption.words());
        Rules.require(!caption.words().isBlank(), () -> "table of signs, caption: must not be blank");
        meanings = Rules.items(place + ", meanings", meanings);
        Rules.given(place + ", headings", headings);
        rows = Rules.items(place + ", rows", rows);
        for (Row row : rows) {
            requireSigns(place + ", row " + Rules.quoted(row.name().words()), meanings, headings, row);
        }
    }

    private static void requireSigns(String place, List<Meaning> meanings, Headings headings, Row row) {
        int wanted = headings.signs().size();
        Rules.require(
                row.signs().size() == wanted,
                () -> place + ": " + row.signs().size() + " signs in " + wanted
                        + " columns; a row must have a sign for each column of signs");
        for (Sign sign : row.signs()) {
            Rules.require(
                    meanings.stream().anyMatch(meaning -> meaning.sign() == sign),
                    () -> place + ", sign " + sign + ": must have a meaning");
        }
    }

    /** What a sign means, in words. */
    public String words(Sign sign) {
        return meaning(sign).map(Meaning::words).orElse("");
    }

    private Optional<Meaning> meaning(Sign sign) {
        return meanings.stream().filter(meaning -> meaning.sign() == sign).findFirst();
    }

    @Override
    public void accept(BlockVisitor visitor) throws IOException {
        visitor.signTable(this);
    }

    @Override
    public boolean fitsColumn() {
        long sentences = rows.stream()
                .filter(row -> row.name().words().length() > SENTENCE)
                .count();
        return headings.signs().isEmpty() && rows.size() <= SHORT && sentences * 2 <= rows.size();
    }

    /**
     * What a sign means.
     *
     * @param words the meaning; not blank
     */
    public record Meaning(Sign sign, String words) {
        public Meaning {
            Rules.given("meaning, sign", sign);
            Rules.given("meaning, words", words);
            Rules.require(!words.isBlank(), () -> "meaning of " + sign + ": must not be blank");
        }
    }

    /**
     * The headers of the columns.
     *
     * @param lead over what stands before the names, such as years
     * @param name over the names
     * @param signs over the signs, short
     * @param remark over the remarks; blank if there are none
     */
    public record Headings(String lead, String name, List<String> signs, String remark) {
        public Headings {
            Rules.given("headings, lead", lead);
            Rules.given("headings, name", name);
            signs = Rules.items("headings, signs", signs);
            Rules.given("headings, remark", remark);
        }
    }

    /**
     * A row.
     *
     * @param lead what stands before the name; may be blank
     * @param name what the row is about
     * @param signs a sign for each column of signs
     * @param remark a few words at its end; may be blank. Paper leaves it out where there are more than
     *     {@link #MOST_ROWS_WITH_REMARKS} rows
     */
    public record Row(String lead, Text name, List<Sign> signs, String remark, Weight weight) {
        public Row {
            Rules.given("row of signs, lead", lead);
            Rules.given("row of signs, name", name);
            signs = Rules.items("row of signs, signs", signs);
            Rules.given("row of signs, remark", remark);
            Rules.given("row of signs, weight", weight);
        }
    }
}

package org.wcofacts.export.sheet;

import org.wcofacts.export.report.Rules;

/**
 * An entry of the list of sources at the end of a sheet.
 *
 * @param number the number by which marks in the text point to it, from 1
 * @param id the source's id in the dataset
 * @param text author, title, date and address; not blank
 */
public record SourceNote(int number, String id, Text text) {

    public SourceNote {
        Rules.require(number >= 1, () -> "source " + number + ", number: must be 1 or more");
        Rules.given("source " + number + ", id", id);
        Rules.given("source " + number + ", text", text);
        Rules.require(!text.words().isBlank(), () -> "source " + number + ", text: must not be blank");
    }
}

package org.wcofacts.export.make.register.day;

import java.util.Optional;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;

/**
 * A line of the brief of a day: one thing that is known of the organization, under the day of its own.
 *
 * @param id a stable id
 * @param label what it is
 * @param value what is known, with the marks of its sources, or that it is not known
 * @param asOf the day for which the value holds, or that of the source that states it
 * @param note how it is known; absent where the value speaks for itself
 */
public record DayFact(String id, Text label, Cell value, PartialDate asOf, Optional<Text> note) {

    DayFact(String id, Text label, Text value, PartialDate asOf, Optional<Text> note) {
        this(id, label, Cell.of(value), asOf, note);
    }
}

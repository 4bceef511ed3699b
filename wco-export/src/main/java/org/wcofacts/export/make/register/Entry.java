package org.wcofacts.export.make.register;

import java.util.Optional;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;

/**
 * What is known of something, under its own day.
 *
 * @param value what is printed, with its sources
 * @param inBrief the value as short as can be: a number, a name
 * @param remark what is to be said of the short value, with its sources; may be blank
 * @param compared what tells whether two entries say the same: a number, a name; absent if that cannot be told
 * @param asOf the day for which it holds, as far as known
 * @param confidence how far it can be trusted, in words
 */
record Entry(Text value, Text inBrief, Text remark, Optional<Object> compared, PartialDate asOf, String confidence) {

    /** A value with its sources. */
    static Entry of(Text said, Text marks, Object compared, PartialDate asOf, String confidence) {
        return new Entry(said.and(marks), said, marks, Optional.of(compared), asOf, confidence);
    }

    /** The same, of which it cannot be told whether it differs from another. */
    Entry unsure() {
        return new Entry(value, inBrief, remark, Optional.empty(), asOf, confidence);
    }

    /** The same, of which more is said. */
    Entry with(Text whole, Text more) {
        return new Entry(whole, inBrief, more, compared, asOf, confidence);
    }

    /** The number that it is; absent if it is none, or not sure to be comparable. */
    Optional<Integer> number() {
        return compared.filter(Integer.class::isInstance).map(Integer.class::cast);
    }
}

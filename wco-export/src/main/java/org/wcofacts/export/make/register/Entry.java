package org.wcofacts.export.make.register;

import java.util.Optional;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;

/**
 * What is known of something, under its own day.
 *
 * @param value what is printed, with its sources
 * @param compared what tells whether two entries say the same: a number, a name; absent if that cannot be told
 * @param asOf the day for which it holds, as far as known
 * @param confidence how far it can be trusted, in words
 */
record Entry(Text value, Optional<Object> compared, PartialDate asOf, String confidence) {

    Entry(Text value, Object compared, PartialDate asOf, String confidence) {
        this(value, Optional.of(compared), asOf, confidence);
    }

    /** The same, of which it cannot be told whether it differs from another. */
    Entry unsure() {
        return new Entry(value, Optional.empty(), asOf, confidence);
    }

    /** The same with more after it in print. */
    Entry and(Text more) {
        return new Entry(value.and(more), compared, asOf, confidence);
    }
}

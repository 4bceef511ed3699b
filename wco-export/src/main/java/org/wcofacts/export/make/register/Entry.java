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
 * @param said what tells whether two entries say the same: a number, a name
 * @param isComparable whether it can be told from that whether it differs from another
 * @param asOf the day for which it holds, as far as known
 * @param confidence how far it can be trusted, in words
 */
record Entry(
        Text value, Text inBrief, Text remark, Object said, boolean isComparable, PartialDate asOf, String confidence) {

    /** A value with its sources. */
    static Entry of(Text words, Text marks, Object said, PartialDate asOf, String confidence) {
        return new Entry(words.and(marks), words, marks, said, true, asOf, confidence);
    }

    /** The same, of which it cannot be told whether it differs from another. */
    Entry unsure() {
        return new Entry(value, inBrief, remark, said, false, asOf, confidence);
    }

    /** The same, of which more is said. */
    Entry with(Text whole, Text more) {
        return new Entry(whole, inBrief, more, said, isComparable, asOf, confidence);
    }

    /** What is compared with another; absent if that tells nothing. */
    Optional<Object> compared() {
        return isComparable ? Optional.of(said) : Optional.empty();
    }

    /** The number that it is; absent if it is none. */
    Optional<Integer> number() {
        return Optional.of(said).filter(Integer.class::isInstance).map(Integer.class::cast);
    }

    /** What is said in words: all, or what is remarked of a number; may be blank. */
    Text inWords() {
        return number().isPresent() ? remark : value;
    }
}

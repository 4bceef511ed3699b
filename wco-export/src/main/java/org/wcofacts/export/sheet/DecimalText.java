package org.wcofacts.export.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Writes numbers with the fewest digits that read back to the same number: whole ones without a point, and without exponent
 * where they are of a common size. Unlike {@link Double#toString(double)} it writes the same under every JDK.
 */
public final class DecimalText {

    private static final long SCALE = 10_000;
    private static final int DIGITS_OF_SCALE = 4;
    private static final double FIFTEEN_DIGITS = 1e15;
    private static final int FEWEST_DIGITS = 15;
    private static final int MOST_DIGITS = 17;

    private DecimalText() {}

    /**
     * The digits of a number.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("number " + value + ": must be finite");
        }
        if (value == Math.rint(value) && Math.abs(value) < FIFTEEN_DIGITS) {
            return Long.toString((long) value);
        }
        double scaled = Math.rint(value * SCALE);
        if (Math.abs(scaled) < FIFTEEN_DIGITS && scaled / SCALE == value) {
            return scaled((long) scaled);
        }
        return exact(value);
    }

    /**
     * The digits of a number, at most fifteen of which count: 0.1 and 0.2 are 0.3.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static String rounded(double value) {
        String exact = of(value);
        if (exact.length() <= FEWEST_DIGITS) {
            return exact;
        }
        double rounded =
                new BigDecimal(value).round(new MathContext(FEWEST_DIGITS)).doubleValue();
        return Double.isInfinite(rounded) ? exact : of(rounded);
    }

    private static String scaled(long scaled) {
        StringBuilder text = new StringBuilder();
        long rest = Math.abs(scaled);
        if (scaled < 0) {
            text.append('-');
        }
        text.append(rest / SCALE);
        long fraction = rest % SCALE;
        if (fraction > 0) {
            text.append('.');
            long place = SCALE / 10;
            for (int i = 0; i < DIGITS_OF_SCALE && fraction > 0; i++) {
                text.append((char) ('0' + fraction / place));
                fraction %= place;
                place /= 10;
            }
        }
        return text.toString();
    }

    private static String exact(double value) {
        BigDecimal digits = new BigDecimal(value);
        for (int precision = FEWEST_DIGITS; precision < MOST_DIGITS; precision++) {
            BigDecimal rounded = digits.round(new MathContext(precision));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros().toString();
            }
        }
        return digits.round(new MathContext(MOST_DIGITS)).stripTrailingZeros().toString();
    }
}

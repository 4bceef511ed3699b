package org.wcofacts.export.xlsx.part;

import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.TextPolicy;

/** Makes texts fit for cells: the text policy of every format, then Excel's own rules. */
public final class CellText {

    public static final int LONGEST = 32_767;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final String ESCAPE = "_x0000_";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final TextPolicy policy;

    public CellText(Consumer<Finding> findings) {
        policy = new TextPolicy(findings);
    }

    /**
     * Returns the text as a cell can hold it: as XML can, and every line ended by a line feed, as Excel has it.
     *
     * @throws ExportException if it is longer than a cell holds
     */
    public String fit(String text, String place) {
        checkLength(text.length(), place);
        String fit = policy.apply(text, place);
        return fit.indexOf('\r') < 0 ? fit : LINE_END.matcher(fit).replaceAll("\n");
    }

    /** Whether a cell can hold the text as it is. */
    public static boolean fits(String text) {
        return text.indexOf('\r') < 0 && TextPolicy.accepts(text);
    }

    public static void checkLength(int length, String place) {
        if (length > LONGEST) {
            throw new ExportException(
                    place + ": a text of " + length + " characters; a cell must have at most " + LONGEST);
        }
    }

    public static boolean looksEscaped(String text) {
        return IntStream.range(0, text.length()).anyMatch(at -> looksEscapedAt(text, at));
    }

    /** Whether something like {@code _x000D_} begins there, which stands for a character and must not come from words. */
    public static boolean looksEscapedAt(String text, int at) {
        if (at + ESCAPE.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < ESCAPE.length(); i++) {
            char c = text.charAt(at + i);
            boolean as = ESCAPE.charAt(i) == '0' ? HexFormat.isHexDigit(c) : c == ESCAPE.charAt(i);
            if (!as) {
                return false;
            }
        }
        return true;
    }

    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}

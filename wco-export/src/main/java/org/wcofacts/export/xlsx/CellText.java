package org.wcofacts.export.xlsx;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.TextPolicy;

/** Makes texts fit for cells: the text policy of every format, then Excel's own rules. */
final class CellText {

    static final int LONGEST = 32_767;

    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final TextPolicy policy;

    CellText(Consumer<Finding> findings) {
        policy = new TextPolicy(findings);
    }

    /**
     * Returns the text as XML can hold it.
     *
     * @throws ExportException if it is longer than a cell holds
     */
    String fit(String text, String place) {
        checkLength(text, place);
        return policy.apply(text, place);
    }

    static void checkLength(String text, String place) {
        if (text.length() > LONGEST) {
            throw new ExportException(
                    place + ": a text of " + text.length() + " characters; a cell holds at most " + LONGEST);
        }
    }

    /** The text in the form of the file, where {@code _x000D_} stands for a character and must not come from words. */
    static String escaped(String text) {
        return LIKE_ESCAPE.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_");
    }

    static boolean looksEscaped(String text) {
        return LIKE_ESCAPE.matcher(text).find();
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}

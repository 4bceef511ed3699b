package org.wcofacts.export.cite;

import java.util.regex.Pattern;
import org.wcofacts.export.report.TextPolicy;

/** Words as they stand in a citation: on one line, and without what no format can hold. */
final class OneLine {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private OneLine() {}

    static String of(String words) {
        String fit = new TextPolicy(finding -> {}).apply(words, "citation");
        return SPACE.matcher(fit).replaceAll(" ").strip();
    }
}

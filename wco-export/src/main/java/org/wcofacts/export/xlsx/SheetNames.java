package org.wcofacts.export.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wcofacts.export.report.Finding;

/** Gives worksheets their names: unique whatever their case, and as Excel allows them. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[:\\\\/?*\\[\\]\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]|^'|'$");
    private static final String RESERVED = "history";

    private final Consumer<Finding> findings;
    private final Set<String> taken = new HashSet<>();

    SheetNames(Consumer<Finding> findings) {
        this.findings = findings;
        taken.add(RESERVED);
    }

    /**
     * Returns the name for a title, which is the title itself where Excel allows it. Else characters that a name must not
     * have are replaced by underscores, a title that is too long ends with an ellipsis, and one that is taken with a number;
     * each is a finding.
     *
     * @param place what has the title
     */
    String take(String title, String place) {
        String name = unique(FORBIDDEN.matcher(title).replaceAll("_"));
        if (!name.equals(title)) {
            findings.accept(new Finding(Finding.Kind.NAME_CHANGED, place + ", name of the worksheet", name));
        }
        return name;
    }

    private String unique(String allowed) {
        for (int copy = 1; ; copy++) {
            String name = ended(allowed, copy == 1 ? "" : " " + copy);
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    private static String ended(String allowed, String end) {
        if (allowed.length() + end.length() <= LONGEST) {
            return allowed + end;
        }
        int length = LONGEST - end.length() - 1;
        int cut = Character.isHighSurrogate(allowed.charAt(length - 1)) ? length - 1 : length;
        return allowed.substring(0, cut).stripTrailing() + "…" + end;
    }
}

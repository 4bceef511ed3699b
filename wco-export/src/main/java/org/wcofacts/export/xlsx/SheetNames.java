package org.wcofacts.export.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wcofacts.export.report.ExportException;

/** Gives worksheets their names: unique whatever their case, and as Excel allows them. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = ":\\/?*[]";
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>();

    /**
     * Returns the name for a title, which is the title itself or, if that is too long, its beginning with an ellipsis.
     *
     * @param place what has the title, for messages
     * @throws ExportException if the title cannot be a name or is taken
     */
    String take(String title, String place) {
        check(title, place);
        if (title.length() > LONGEST) {
            return shortened(title);
        }
        if (!taken.add(key(title))) {
            throw new ExportException(place + ", title '" + title
                    + "': another worksheet has this title; titles must be unique, whatever their case");
        }
        return title;
    }

    private static void check(String title, String place) {
        if (title.isBlank()) {
            throw new ExportException(place + ", title: must not be blank");
        }
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c)) {
                throw new ExportException(place + ", title '" + title + "', character " + (i + 1)
                        + ": the name of a worksheet must have no control character and none of : \\ / ? * [ ]");
            }
        }
        if (title.startsWith("'") || title.endsWith("'")) {
            throw new ExportException(
                    place + ", title '" + title + "': the name of a worksheet must not begin or end with '");
        }
        if (key(title).equals(RESERVED)) {
            throw new ExportException(
                    place + ", title '" + title + "': must be another; Excel keeps this name for itself");
        }
    }

    private String shortened(String title) {
        for (int copy = 1; ; copy++) {
            String end = copy == 1 ? "…" : "… " + copy;
            String name = beginning(title, LONGEST - end.length()) + end;
            if (taken.add(key(name))) {
                return name;
            }
        }
    }

    private static String beginning(String title, int length) {
        int end = Character.isHighSurrogate(title.charAt(length - 1)) ? length - 1 : length;
        return title.substring(0, end).stripTrailing();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

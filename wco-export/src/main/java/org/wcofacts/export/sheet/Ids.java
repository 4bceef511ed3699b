package org.wcofacts.export.sheet;

import java.util.regex.Pattern;
import org.wcofacts.export.report.Rules;

/** The one form of the ids of sections, tables and columns. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:[-_][a-z0-9]++)*+");

    private Ids() {}

    static void require(String thing, String id) {
        Rules.given(thing + ", id", id);
        Rules.require(
                FORM.matcher(id).matches(),
                () -> thing + ", id " + Rules.quoted(id)
                        + ": must be lower-case letters and digits, in parts joined by single hyphens or underscores");
    }
}

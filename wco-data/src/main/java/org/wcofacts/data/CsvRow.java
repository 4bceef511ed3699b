package org.wcofacts.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.model.PartialDate;

/** A row of a table; each of its methods fails with a message that names file, line, column and rule. */
final class CsvRow {

    private static final int MOST_DIGITS = 9;

    private final String path;
    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> fields;

    /** A row of fields, whose positions the names of the columns lead to. */
    CsvRow(String path, long line, Map<String, Integer> columns, List<String> fields) {
        this.path = path;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    String text(String column) {
        String field = field(column);
        if (field.isEmpty()) {
            throw error(column, "must not be empty");
        }
        return field;
    }

    Optional<String> optional(String column) {
        String field = field(column);
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    /** A whole number that is written in digits alone. */
    int number(String column, int least) {
        return number(column, text(column), least);
    }

    /** A whole number that is written in digits alone; empty if the field is empty. */
    Optional<Integer> optionalNumber(String column, int least) {
        Optional<String> digits = optional(column);
        return digits.isEmpty() ? Optional.empty() : Optional.of(number(column, digits.get(), least));
    }

    PartialDate date(String column) {
        return date(column, text(column));
    }

    Optional<PartialDate> optionalDate(String column) {
        Optional<String> date = optional(column);
        return date.isEmpty() ? Optional.empty() : Optional.of(date(column, date.get()));
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    <E extends Enum<E>> E choice(String column, E[] constants) {
        String word = text(column);
        for (E constant : constants) {
            if (isWritten(constant.name(), word)) {
                return constant;
            }
        }
        throw error(
                column, Quote.of(word) + " must be one of the " + constants.length + " words that the column takes");
    }

    private static boolean isWritten(String constant, String word) {
        boolean same = constant.length() == word.length();
        for (int i = 0; same && i < word.length(); i++) {
            char c = constant.charAt(i);
            same = word.charAt(i) == (c == '_' ? '-' : Character.toLowerCase(c));
        }
        return same;
    }

    /** A language tag. */
    Locale language(String column) {
        return Languages.one(text(column), place(column));
    }

    String place(String column) {
        return path + ", line " + line + ", column " + column;
    }

    DatasetException error(String column, String rule) {
        return new DatasetException(place(column) + ": " + rule);
    }

    DatasetException error(String rule) {
        return new DatasetException(path + ", line " + line + ": " + rule);
    }

    /** What the model says of the value that this row makes. */
    DatasetException broken(IllegalArgumentException cause) {
        return new DatasetException(path + ", line " + line + ": " + cause.getMessage(), cause);
    }

    void checkFields() {
        for (String column : columns.keySet()) {
            String field = field(column);
            if (!field.equals(field.strip())) {
                throw error(column, "must not begin or end with white space");
            }
            if (field.indexOf('\n') >= 0) {
                throw error(column, "must be on one line");
            }
        }
    }

    private String field(String column) {
        Integer position = columns.get(column);
        if (position == null) {
            throw new IllegalArgumentException(path + ", column " + column + ": the table has no such column");
        }
        return fields.get(position);
    }

    private int number(String column, String digits, int least) {
        boolean wellFormed = digits.length() <= MOST_DIGITS && (digits.equals("0") || digits.charAt(0) != '0');
        for (int i = 0; i < digits.length(); i++) {
            wellFormed &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        if (!wellFormed || Integer.parseInt(digits) < least) {
            throw error(column, Quote.of(digits) + " must be a whole number of " + least + " or more");
        }
        return Integer.parseInt(digits);
    }

    private PartialDate date(String column, String date) {
        try {
            return PartialDate.parse(date);
        } catch (IllegalArgumentException e) {
            throw new DatasetException(place(column) + ": " + e.getMessage(), e);
        }
    }
}

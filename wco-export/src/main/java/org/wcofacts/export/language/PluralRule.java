package org.wcofacts.export.language;

import java.util.List;
import java.util.Locale;

/**
 * Which form of a noun stands after a whole number: the plural rules of Unicode CLDR 47 for the languages of the labels.
 * Portuguese follows its European rule, as the labels do. Other languages are treated like English.
 */
enum PluralRule {
    ENGLISH("one other") {
        @Override
        String category(int number) {
            return number == 1 ? "one" : "other";
        }
    },
    FRENCH("one many other") {
        @Override
        String category(int number) {
            return number <= 1 ? "one" : millions(number);
        }
    },
    IBERIAN("one many other") {
        @Override
        String category(int number) {
            return number == 1 ? "one" : millions(number);
        }
    },
    RUSSIAN("one few many other") {
        @Override
        String category(int number) {
            int last = number % 10;
            boolean teen = number % 100 / 10 == 1;
            if (teen || last == 0 || last > 4) {
                return "many";
            }
            return last == 1 ? "one" : "few";
        }
    },
    ARABIC("zero one two few many other") {
        @Override
        String category(int number) {
            int rest = number % 100;
            if (number <= 2) {
                return categories().get(number);
            }
            if (rest < 3) {
                return "other";
            }
            return rest <= 10 ? "few" : "many";
        }
    };

    private static final int MILLION = 1_000_000;

    private final String categories;

    PluralRule(String categories) {
        this.categories = categories;
    }

    static PluralRule of(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> ARABIC;
            case "es", "pt" -> IBERIAN;
            case "fr" -> FRENCH;
            case "ru" -> RUSSIAN;
            default -> ENGLISH;
        };
    }

    /** The names of the forms that the language has. */
    List<String> categories() {
        return List.of(categories.split(" "));
    }

    /** The form for a number that is not negative. */
    abstract String category(int number);

    private static String millions(int number) {
        return number != 0 && number % MILLION == 0 ? "many" : "other";
    }
}

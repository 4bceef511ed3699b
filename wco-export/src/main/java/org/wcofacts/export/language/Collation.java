package org.wcofacts.export.language;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import org.wcofacts.export.report.Rules;

/** The order of names in a language: the platform's root order, with what each language does otherwise. */
public final class Collation {

    private static final String SPANISH = "& N < \u00F1 , \u00D1";
    private static final String RUSSIAN = russian();

    /** The root order does not know Arabic letters and leaves them in the order of Unicode, which parts the alefs. */
    private static final String ARABIC = "< \u0627 ; \u0622 ; \u0623 ; \u0625";

    private Collation() {}

    /** Returns an order of its own for each call: a collator is not safe for several threads. */
    public static Comparator<String> of(Locale language) {
        RuleBasedCollator order = switch (language.getLanguage()) {
            case "ar" -> InArabic.ORDER;
            case "es" -> InSpanish.ORDER;
            case "ru" -> InRussian.ORDER;
            default -> root();
        };
        return ((RuleBasedCollator) order.clone())::compare;
    }

    private static RuleBasedCollator root() {
        return (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
    }

    private static RuleBasedCollator with(String rules) {
        try {
            return new RuleBasedCollator(root().getRules() + rules);
        } catch (ParseException e) {
            throw new IllegalStateException("order of names, rules " + Rules.quoted(rules), e);
        }
    }

    /** Made when first needed, as that takes long. */
    private static final class InArabic {
        static final RuleBasedCollator ORDER = with(ARABIC);
    }

    private static final class InSpanish {
        static final RuleBasedCollator ORDER = with(SPANISH);
    }

    private static final class InRussian {
        static final RuleBasedCollator ORDER = with(RUSSIAN);
    }

    /** Neither does it know Cyrillic ones, whose capitals Unicode puts before all small letters. */
    private static String russian() {
        StringBuilder rules = new StringBuilder();
        for (char small = '\u0430'; small <= '\u044F'; small++) {
            rules.append("< ").append(small).append(" , ").append(Character.toUpperCase(small));
            if (small == '\u0435') {
                rules.append(" ; \u0451 , \u0401");
            }
        }
        return rules.toString();
    }
}

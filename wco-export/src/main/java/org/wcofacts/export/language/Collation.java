package org.wcofacts.export.language;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.wcofacts.export.report.Rules;

/** The order of names in a language: the platform's root order, with what each language does otherwise. */
public final class Collation {

    private static final String SPANISH = "& N < \u00F1 , \u00D1";
    private static final String RUSSIAN = russian();

    /** The root order does not know Arabic letters and leaves them in the order of Unicode, which parts the alefs. */
    private static final String ARABIC = "< \u0627 ; \u0622 ; \u0623 ; \u0625";

    /** The Arabic article, which a gazetteer leaves out of the order; a word of fewer letters after it would be none. */
    private static final Pattern ARTICLE = Pattern.compile("^\u0627\u0644(?=\\p{L}{2})");

    private Collation() {}

    /** Returns an order of its own for each call: a collator is not safe for several threads. */
    public static Comparator<String> of(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> withoutArticle(InArabic.ORDER);
            case "es" -> in(InSpanish.ORDER);
            case "ru" -> in(InRussian.ORDER);
            default -> in(root());
        };
    }

    /** Each name is read once, however often it is compared. */
    private static Comparator<String> in(RuleBasedCollator order) {
        RuleBasedCollator own = (RuleBasedCollator) order.clone();
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(name -> keys.computeIfAbsent(name, own::getCollationKey));
    }

    /** Names by what follows their article, as in Arabic lists of places; those that differ in it alone, without it first. */
    private static Comparator<String> withoutArticle(RuleBasedCollator order) {
        Comparator<String> names = in(order);
        return Comparator.comparing((String name) -> ARTICLE.matcher(name).replaceFirst(""), names)
                .thenComparing(Comparator.comparing(String::length))
                .thenComparing(names);
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

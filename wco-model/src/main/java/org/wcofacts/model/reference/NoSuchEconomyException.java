package org.wcofacts.model.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.value.Rules;

/**
 * The code or name that was asked for does not mean one economy. The message names what was asked for, says what is known of
 * it, and names the economies that may be meant.
 */
public final class NoSuchEconomyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Meaning meaning;

    private NoSuchEconomyException(String message, Meaning meaning) {
        super(message);
        this.meaning = meaning;
    }

    /**
     * What is said of a code or name that does not mean one economy.
     *
     * @param rule what is said of one that is not known
     */
    static NoSuchEconomyException of(String asked, Meaning meaning, String rule) {
        return new NoSuchEconomyException(
                "economy " + Rules.quoted(asked) + ": " + explanation(asked, meaning, rule), meaning);
    }

    private static String explanation(String asked, Meaning meaning, String rule) {
        if (asked.length() > NameIndex.LONGEST) {
            return "a code or name must have at most " + NameIndex.LONGEST + " characters, not " + asked.length();
        }
        if (meaning instanceof Meaning.Gone gone) {
            return gone(gone.economy());
        }
        if (meaning instanceof Meaning.Several several) {
            return "several have this name: " + list(several.economies(), several.gone()) + "; a code tells them apart";
        }
        if (meaning instanceof Meaning.NotAnEconomy known) {
            return said(known);
        }
        if (FoldedName.trimmed(asked).isEmpty()) {
            return "a code or name must be given";
        }
        Meaning.Unknown unknown = (Meaning.Unknown) meaning;
        String near = list(unknown.near(), unknown.nearGone());
        return near.isEmpty() ? rule : rule + "; near it: " + near;
    }

    private static String gone(FormerEconomy former) {
        String last =
                former.until().map(PartialDate::toString).map(day -> ", " + day).orElse("");
        return "is gone (" + former.code() + last + "); after it came " + list(former.successors(), List.of());
    }

    private static String said(Meaning.NotAnEconomy known) {
        String list = list(known.economies(), List.of());
        return switch (known.note().kind()) {
            case PART -> "is a part of " + list + ", which must be asked for by a code or name of its own";
            case GROUP -> "is not the name of one economy" + (list.isEmpty() ? "" : "; it may be meant for " + list);
            default -> "is a name of disputed standing, and not guessed at" + (list.isEmpty() ? "" : "; see " + list);
        };
    }

    private static String list(List<Economy> economies, List<FormerEconomy> gone) {
        List<String> names = new ArrayList<>();
        economies.forEach(economy -> names.add(economy.name().english() + " (" + economy.alpha2() + ")"));
        gone.forEach(former -> names.add(former.name().english() + " (" + former.code() + ")"));
        return String.join("; ", names);
    }

    /** What is known of the code or name that was asked for; nothing is, once serialized. */
    public Meaning meaning() {
        return meaning == null ? new Meaning.Unknown(List.of(), List.of()) : meaning;
    }

    /**
     * The economies that may be meant: those with a name almost as asked for, the nearest first, those that share the name, the
     * successors of one that is gone, or those that the name has to do with. Empty if there are none, or once serialized.
     */
    public List<Economy> nearMisses() {
        Meaning known = meaning();
        if (known instanceof Meaning.Gone gone) {
            return gone.economy().successors();
        }
        if (known instanceof Meaning.Several several) {
            return several.economies();
        }
        if (known instanceof Meaning.NotAnEconomy other) {
            return other.economies();
        }
        return known instanceof Meaning.Unknown unknown ? unknown.near() : List.of();
    }
}

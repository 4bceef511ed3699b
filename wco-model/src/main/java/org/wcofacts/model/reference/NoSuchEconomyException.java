package org.wcofacts.model.reference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.value.Rules;

/**
 * No economy, or more than one, has the code or name that was asked for. The message names what was asked for and the
 * economies nearest to it.
 */
public final class NoSuchEconomyException extends IllegalArgumentException {

    /** What is said of an economy that a reference does not have. */
    static final String NONE = "none has this code or name";

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Economy> nearMisses;

    private NoSuchEconomyException(String message, List<Economy> nearMisses) {
        super(message);
        this.nearMisses = List.copyOf(nearMisses);
    }

    static NoSuchEconomyException ambiguous(String asked, List<Economy> named) {
        String message = ": several have this name: " + list(named, List.of()) + "; a code tells them apart";
        return new NoSuchEconomyException(quoted(asked) + message, named);
    }

    /** Among what is near, others than economies of the present are given by their names. */
    public static NoSuchEconomyException unknown(String asked, List<Economy> near, List<String> others) {
        return unknown(asked, NONE, near, others);
    }

    static NoSuchEconomyException unknown(String asked, String rule, List<Economy> near, List<String> others) {
        if (FoldedName.trimmed(asked).isEmpty()) {
            return new NoSuchEconomyException(quoted(asked) + ": a code or name must be given", List.of());
        }
        String list = list(near, others);
        String hint = list.isEmpty() ? "" : "; near it: " + list;
        return new NoSuchEconomyException(quoted(asked) + ": " + rule + hint, near);
    }

    private static String quoted(String asked) {
        return "economy " + Rules.quoted(asked);
    }

    private static String list(List<Economy> economies, List<String> others) {
        return String.join(
                "; ",
                Stream.concat(
                                economies.stream().map(economy -> named(economy.name(), economy.alpha2())),
                                others.stream())
                        .toList());
    }

    public static String named(LocalizedText name, String code) {
        return name.english() + " (" + code + ")";
    }

    /** The economies nearest to what was asked for, the nearest first; empty if none is near, or once serialized. */
    public List<Economy> nearMisses() {
        return nearMisses == null ? List.of() : nearMisses;
    }
}

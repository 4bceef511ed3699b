package org.wcofacts.model.reference;

import org.immutables.value.Value;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/**
 * What has a code of ISO 3166-1 or a like one, under a name; nothing is said of its status. In an edition the name is the
 * one that the edition uses; in the reference it is the one that this dataset uses.
 */
@Value.Immutable
@ValueStyle
public interface Economy extends Sourced {

    /** The two-letter code: ISO 3166-1, or one that the standard reserves or leaves to its users. */
    String alpha2();

    /**
     * Whether ISO 3166-1 leaves the code to its users, such as {@code XK}: the standard gives it no meaning and never will, and
     * others may use it for something else.
     */
    default boolean isUserAssigned() {
        char first = alpha2().charAt(0);
        char second = alpha2().charAt(1);
        return alpha2().equals("AA") || alpha2().equals("ZZ") || first == 'X' || (first == 'Q' && second >= 'M');
    }

    /** The three-letter code that belongs to {@link #alpha2()}. */
    String alpha3();

    /** The name, to which the provenance belongs; it implies no opinion on the status of any territory. */
    LocalizedText name();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of an economy. {@code provenance}, {@code alpha2}, {@code alpha3} and
     * {@code name} must be given.
     */
    final class Builder extends ImmutableEconomy.Builder {

        Builder() {}

        @Override
        public Economy build() {
            Economy economy = super.build();
            Rules.require(
                    isCode(economy.alpha2(), 2),
                    "economy, alpha-2 code " + Rules.quoted(economy.alpha2()) + ": must be two capital letters");
            Rules.require(
                    isCode(economy.alpha3(), 3),
                    "economy " + economy.alpha2() + ", alpha-3 code " + Rules.quoted(economy.alpha3())
                            + ": must be three capital letters");
            return economy;
        }

        private static boolean isCode(String code, int length) {
            for (int i = 0; i < code.length(); i++) {
                if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                    return false;
                }
            }
            return code.length() == length;
        }
    }
}

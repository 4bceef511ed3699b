package org.wcofacts.model;

import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A state, customs territory or customs union. In an edition the name is the one that the edition uses; in the reference
 * it is the one that this dataset uses.
 */
@Value.Immutable
@WcoStyle
public interface Economy extends Sourced {

    /** The two-letter code: ISO 3166-1, or one that the standard reserves or leaves to its users. */
    String alpha2();

    /** The three-letter code that belongs to {@link #alpha2()}. */
    String alpha3();

    EconomyKind kind();

    /** The name; a designation that implies no opinion on the status of any territory. */
    LocalizedText name();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an economy. */
    final class Builder extends ImmutableEconomy.Builder {

        private static final Pattern ALPHA2 = Pattern.compile("[A-Z]{2}");
        private static final Pattern ALPHA3 = Pattern.compile("[A-Z]{3}");

        Builder() {}

        @Override
        public Economy build() {
            Economy economy = super.build();
            Rules.require(
                    ALPHA2.matcher(economy.alpha2()).matches(),
                    "economy, alpha-2 code '" + economy.alpha2() + "': the code is two capital letters");
            Rules.require(
                    ALPHA3.matcher(economy.alpha3()).matches(),
                    "economy " + economy.alpha2() + ", alpha-3 code '" + economy.alpha3()
                            + "': the code is three capital letters");
            return economy;
        }
    }
}

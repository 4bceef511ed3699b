package org.wcofacts.model.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wcofacts.model.Identified;
import org.wcofacts.model.Source;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/**
 * The economies and regions that editions and the register refer to, under the names that this dataset uses today.
 *
 * <pre>{@code
 * Economy economy = WcoData.reference().find("cote d'ivoire");
 * System.out.println(economy.alpha2() + ", " + economy.name().english());
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. The index of names is built at the first look-up.
 */
@Value.Immutable
@ValueStyle
public abstract class Reference {

    Reference() {}

    /** By alpha-2 code. */
    public abstract List<Economy> economies();

    /** By id. */
    public abstract List<Region> regions();

    /** Names that economies bore before, by code and then by the date at which they were seen. */
    public abstract List<FormerName> formerNames();

    /** Other names under which economies are looked for, by code. */
    public abstract List<OtherName> otherNames();

    /** Everything that a name or code of this reference cites. */
    public abstract List<Source> sources();

    @Value.Lazy
    public NameIndex<Economy> index() {
        Map<String, List<String>> others = new HashMap<>();
        for (FormerName former : formerNames()) {
            others.computeIfAbsent(former.alpha2(), code -> new ArrayList<>())
                    .addAll(former.name().words().values());
        }
        for (OtherName other : otherNames()) {
            others.computeIfAbsent(other.alpha2(), code -> new ArrayList<>()).add(other.name());
        }
        return Economies.index(economies(), others);
    }

    @Value.Lazy
    Map<String, Economy> byAlpha2() {
        Map<String, Economy> codes = new HashMap<>();
        for (Economy economy : economies()) {
            codes.put(economy.alpha2(), economy);
        }
        return codes;
    }

    /** The economy with exactly this alpha-2 code; absent if the reference has none. */
    public Optional<Economy> economy(String alpha2) {
        Rules.given("alpha-2 code", alpha2);
        return Optional.ofNullable(byAlpha2().get(alpha2));
    }

    /**
     * The economy with a code of two or three letters, or with a name: the present one, a former or another one, in any
     * language of the reference. Case, accents, punctuation and spaces do not matter; a code goes before a name, and a name
     * that is printed before another one.
     *
     * @throws NoSuchEconomyException if none has this code or name, or if several have the name; it lists the nearest
     * @throws IllegalArgumentException if null is given
     */
    public Economy find(String codeOrName) {
        return Economies.find(index(), codeOrName);
    }

    /** The region with an id; absent if the reference has none. */
    public Optional<Region> region(String id) {
        return Rules.find(regions(), Identified::id, id);
    }

    /** Returns a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the reference; no part of it must be given. */
    public static final class Builder extends ImmutableReference.Builder {
        Builder() {}

        /**
         * Builds the reference.
         *
         * @throws IllegalArgumentException if a code or id stands twice, or a name belongs to no listed economy
         */
        @Override
        public Reference build() {
            Reference reference = super.build();
            Rules.uniqueIds("reference, regions", reference.regions(), Identified::id);
            Set<String> codes = new HashSet<>();
            for (Economy economy : reference.economies()) {
                requireNew(codes, economy.alpha2());
                requireNew(codes, economy.alpha3());
            }
            for (FormerName former : reference.formerNames()) {
                requireListed(codes, "former name '" + former.name().english() + "'", former.alpha2());
            }
            for (OtherName other : reference.otherNames()) {
                requireListed(codes, "other name '" + other.name() + "'", other.alpha2());
            }
            return reference;
        }

        private static void requireNew(Set<String> codes, String code) {
            Rules.require(codes.add(code), "reference, economy " + code + ": a code must be unique");
        }

        private static void requireListed(Set<String> codes, String place, String alpha2) {
            Rules.require(
                    codes.contains(alpha2),
                    "reference, " + place + ", economy '" + alpha2 + "': the economy of a name must be listed");
        }
    }
}

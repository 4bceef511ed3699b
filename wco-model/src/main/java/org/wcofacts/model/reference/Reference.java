package org.wcofacts.model.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
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

    /** Names that economies bore before, by code and then by the date at which they came into use. */
    public abstract List<FormerName> formerNames();

    /** Other names under which economies are looked for, by code. */
    public abstract List<OtherName> otherNames();

    /** Codes of economies in other systems, by code and system. */
    public abstract List<OtherCode> otherCodes();

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
    Map<String, List<FormerName>> formerByAlpha2() {
        return formerNames().stream().collect(Collectors.groupingBy(FormerName::alpha2));
    }

    @Value.Lazy
    Map<String, Economy> byAlpha2() {
        Map<String, Economy> codes = new HashMap<>();
        for (Economy economy : economies()) {
            codes.put(economy.alpha2(), economy);
        }
        return codes;
    }

    @Value.Lazy
    Map<String, List<OtherCode>> otherCodesByAlpha2() {
        return otherCodes().stream().collect(Collectors.groupingBy(OtherCode::alpha2));
    }

    /** The code of an economy in another system; absent if the system has none or it is not known. */
    public Optional<OtherCode> otherCode(Economy economy, OtherCode.System system) {
        Rules.given("economy", economy);
        Rules.given("system", system);
        return otherCodesByAlpha2().getOrDefault(economy.alpha2(), List.of()).stream()
                .filter(code -> code.system() == system)
                .findFirst();
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

    /**
     * What an economy was called on a day: the present name where no former one is on record for the day. In a month or year of
     * change whose day is not known, both names, in the order of time.
     */
    public List<LocalizedText> names(Economy economy, LocalDate day) {
        return namesOn(economy, day).stream().map(NameOnDay::name).toList();
    }

    /** The {@linkplain #names names} of an economy on a day, each with its source. */
    public List<NameOnDay> namesOn(Economy economy, LocalDate day) {
        Rules.given("economy", economy);
        Rules.given("day", day);
        List<NameOnDay> names = new ArrayList<>();
        boolean changing = false;
        for (FormerName former : formerByAlpha2().getOrDefault(economy.alpha2(), List.of())) {
            switch (former.isNameOn(day)) {
                case YES -> {
                    return List.of(NameOnDay.of(former));
                }
                case UNKNOWN -> {
                    if (names.isEmpty() && former.toBegin(day) == Answer.UNKNOWN) {
                        names.add(NameOnDay.of(economy));
                    }
                    names.add(NameOnDay.of(former));
                    changing = former.until().isAfter(day) == Answer.UNKNOWN;
                }
                case NO -> {}
            }
        }
        NameOnDay present = NameOnDay.of(economy);
        if (names.isEmpty() || (changing && !names.contains(present))) {
            names.add(present);
        }
        return List.copyOf(names);
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
            reference.formerByAlpha2().values().forEach(Builder::requireInOrder);
            for (OtherName other : reference.otherNames()) {
                requireListed(codes, "other name '" + other.name() + "'", other.alpha2());
            }
            Set<String> others = new HashSet<>();
            for (OtherCode other : reference.otherCodes()) {
                Rules.require(
                        codes.contains(other.alpha2()),
                        "reference, code '" + other.code() + "', economy '" + other.alpha2()
                                + "': the economy of a code must be listed");
                Rules.require(
                        others.add(other.system() + " of " + other.alpha2()) && others.add(other.code()),
                        "reference, economy " + other.alpha2() + ", code '" + other.code()
                                + "': an economy must have one code of " + other.system() + ", which no other has");
            }
            return reference;
        }

        private static void requireInOrder(List<FormerName> names) {
            for (int i = 1; i < names.size(); i++) {
                FormerName earlier = names.get(i - 1);
                Optional<PartialDate> from = names.get(i).from();
                Rules.require(
                        from.isPresent() && from.get().compareTo(earlier.until()) >= 0,
                        "reference, former name '" + names.get(i).name().english() + "' of " + earlier.alpha2()
                                + ": must begin when '" + earlier.name().english() + "' had ended, on "
                                + earlier.until()
                                + ", or later");
            }
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

package org.wcofacts.model.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    /** States and territories that are gone, by code. */
    public abstract List<FormerEconomy> formerEconomies();

    /** Codes of economies in other systems, by code and system. */
    public abstract List<OtherCode> otherCodes();

    /** Everything that a name or code of this reference cites. */
    public abstract List<Source> sources();

    /** Where the other names and the notes on names come from; it is asked once, when a name is first looked up. */
    @Value.Default
    @Value.Auxiliary
    Supplier<LookUpNames> lookUpNames() {
        return () -> LookUpNames.NONE;
    }

    /** Names of the caller's, each with the code of its economy. */
    @Value.Auxiliary
    abstract Map<String, String> ownNames();

    @Value.Lazy
    LookUpNames names() {
        return lookUpNames().get();
    }

    /** Other names under which economies are looked up, by code. */
    public List<OtherName> otherNames() {
        return names().otherNames();
    }

    /** Words that are not, or not only, the name of one economy, and what has to be known of them. */
    public List<NameNote> nameNotes() {
        return names().notes();
    }

    @Value.Lazy
    NameIndex index() {
        return new NameIndex(this);
    }

    /** What each code means: those of economies of two and three letters, and those of economies that are gone. */
    @Value.Lazy
    Map<String, Meaning> codes() {
        Map<String, Meaning> codes = new HashMap<>();
        for (Economy economy : economies()) {
            Meaning meaning = new Meaning.Present(economy);
            codes.put(economy.alpha2(), meaning);
            codes.put(economy.alpha3(), meaning);
        }
        for (FormerEconomy former : formerEconomies()) {
            codes.put(former.code(), new Meaning.Gone(former));
        }
        return codes;
    }

    @Value.Lazy
    Map<String, List<FormerName>> formerByAlpha2() {
        return formerNames().stream().collect(Collectors.groupingBy(FormerName::alpha2));
    }

    @Value.Lazy
    Map<String, List<OtherCode>> otherCodesByAlpha2() {
        return otherCodes().stream().collect(Collectors.groupingBy(OtherCode::alpha2));
    }

    /** The code of an economy in another system; absent if the system has none or it is not known. */
    public Optional<OtherCode> otherCode(Economy economy, OtherCode.CodeSystem system) {
        Rules.given("economy", economy);
        Rules.given("system", system);
        return otherCodesByAlpha2().getOrDefault(economy.alpha2(), List.of()).stream()
                .filter(code -> code.system() == system)
                .findFirst();
    }

    /** The economy with exactly this alpha-2 code; absent if the reference has none. */
    public Optional<Economy> economy(String alpha2) {
        Rules.given("alpha-2 code", alpha2);
        return codes().get(alpha2) instanceof Meaning.Present present
                        && present.economy().alpha2().equals(alpha2)
                ? Optional.of(present.economy())
                : Optional.empty();
    }

    /** The economy that is gone with exactly this code; absent if the reference has none. */
    public Optional<FormerEconomy> formerEconomy(String code) {
        Rules.given("code", code);
        return codes().get(code) instanceof Meaning.Gone gone ? Optional.of(gone.economy()) : Optional.empty();
    }

    /**
     * The economy with a code of two or three letters, or with a name: the present one, a former or another one, in any
     * language of the reference. Case, accents, punctuation, spaces, articles and "and" do not matter, nor whether a name is turned
     * round, as in <i>Korea, Republic of</i>. A code goes before a name.
     *
     * @throws NoSuchEconomyException if it does not mean one economy: if none has this code or name, several have it, it is that
     *     of a state that is gone, or it is known to be no economy. The message says which, with codes; {@link #meaning} tells
     *     the same without an exception
     * @throws IllegalArgumentException if null is given
     */
    public Economy find(String codeOrName) {
        return find(codeOrName, "none has this code or name");
    }

    /**
     * {@linkplain #find(String) Finds} an economy.
     *
     * @param rule what the message says of a code or name that is not known
     */
    public Economy find(String codeOrName, String rule) {
        Rules.given("rule", rule);
        Meaning meaning = meaning(codeOrName);
        if (meaning instanceof Meaning.Present present) {
            return present.economy();
        }
        throw NoSuchEconomyException.of(codeOrName, meaning, rule);
    }

    /**
     * What a code or name means. Written as for {@link #find}.
     *
     * @throws IllegalArgumentException if null is given
     */
    public Meaning meaning(String codeOrName) {
        if (codeOrName == null) {
            throw new IllegalArgumentException("economy: a code or name must be given, not null");
        }
        Meaning coded = codes().get(codeOrName);
        if (coded != null) {
            return coded;
        }
        return codeOrName.length() > NameIndex.LONGEST
                ? new Meaning.Unknown(List.of(), List.of())
                : index().meaning(codeOrName);
    }

    /**
     * This reference with names of the caller's, which go before its own where those mean several economies, one that is gone, or
     * none.
     *
     * @param codes by name, the code of the economy that it means
     * @throws IllegalArgumentException if a code is not known, or if a name means another economy already; the message names both
     */
    public Reference withNames(Map<String, String> codes) {
        Rules.given("names, codes", codes);
        return builder().from(this).putAllOwnNames(codes).build();
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
        if (names.isEmpty() || changing) {
            names.add(NameOnDay.of(economy));
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

    /**
     * Collects the reference; no part of it must be given. {@code lookUpNames} takes what supplies the names for looking up; it is
     * asked once, when a name is first looked up.
     */
    public static final class Builder extends ImmutableReference.Builder {
        Builder() {}

        /**
         * Builds the reference.
         *
         * @throws IllegalArgumentException if a code or id stands twice, a name belongs to no listed economy, or a name of the caller's to another one
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
                requireListed(codes, "former name " + Rules.quoted(former.name().english()), former.alpha2());
            }
            reference.formerByAlpha2().values().forEach(Builder::requireInOrder);
            for (FormerEconomy former : reference.formerEconomies()) {
                requireNew(codes, former.code());
                for (Economy successor : former.successors()) {
                    requireListed(codes, "successor of " + former.code(), successor.alpha2());
                }
            }
            if (!reference.ownNames().isEmpty()) {
                reference.index();
            }
            Set<String> others = new HashSet<>();
            for (OtherCode other : reference.otherCodes()) {
                Rules.require(
                        codes.contains(other.alpha2()),
                        "reference, code " + Rules.quoted(other.code()) + ", economy " + Rules.quoted(other.alpha2())
                                + ": the economy of a code must be listed");
                Rules.require(
                        others.add(other.system() + " of " + other.alpha2()) && others.add(other.code()),
                        "reference, economy " + other.alpha2() + ", code " + Rules.quoted(other.code())
                                + ": an economy must have one code of " + other.system() + ", which no other has");
            }
            return reference;
        }

        private static void requireInOrder(List<FormerName> names) {
            for (int i = 1; i < names.size(); i++) {
                FormerName earlier = names.get(i - 1);
                Optional<PartialDate> from = names.get(i).from();
                Rules.require(
                        from.isPresent() && from.get().compareTo(earlier.until()) >= 0,
                        "reference, former name "
                                + Rules.quoted(names.get(i).name().english()) + " of " + earlier.alpha2()
                                + ": must begin when "
                                + Rules.quoted(earlier.name().english()) + " had ended, on "
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
                    "reference, " + place + ", economy " + Rules.quoted(alpha2)
                            + ": the economy of a name must be listed");
        }
    }
}

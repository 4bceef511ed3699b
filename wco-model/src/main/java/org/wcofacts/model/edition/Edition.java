package org.wcofacts.model.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/**
 * What one published fact sheet says. An edition is closed and dated: it keeps names and figures as they were, and a
 * correction raises its revision.
 */
@Value.Immutable
@ValueStyle
public interface Edition {

    /** The year of the publication. */
    int year();

    /**
     * The organization's abbreviation and the year, in lower-case letters, digits and hyphens: {@code "wco-2013"}. Of a longer
     * abbreviation it has the first 100 characters.
     */
    default String id() {
        String abbreviation = organization()
                .abbreviation()
                .map(stated -> stated.value().english())
                .orElse("edition");
        String ascii = abbreviation.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = (ascii.length() > 100 ? ascii.substring(0, 100) : ascii).replaceAll("^-|-$", "");
        return (cut.isEmpty() ? "edition" : cut) + "-" + year();
    }

    /** Which revision of this dataset's account of the publication this is, from 1. */
    int revision();

    /** The day on which this revision was released; files that are made of it bear this date. */
    LocalDate released();

    /** The title of the publication. */
    LocalizedText title();

    /** What the publication was issued for; absent if not known. */
    Optional<LocalizedText> occasion();

    /** The date as of which its figures hold. */
    PartialDate asOf();

    /** The languages in which its texts are given in full, English first. */
    List<Locale> languages();

    /** The publication itself, one of the {@link #sources()}. */
    Source publication();

    Organization organization();

    Statement introduction();

    Optional<Statement> vision();

    Optional<Statement> mission();

    /** In the order of their numbers. */
    List<CoreValue> values();

    /** Why the organization's work has grown; absent if the edition does not say. */
    Optional<Statement> keyActivitiesBackground();

    /** In the order of their numbers. */
    List<KeyActivity> keyActivities();

    /** In the order of their numbers. */
    List<StrategicGoal> strategicGoals();

    /** In the edition's order. */
    List<Region> regions();

    /** Every economy that the edition names, by alpha-2 code. */
    List<Economy> economies();

    /** In the edition's order. */
    List<RegionalNetwork> networks();

    /** Everything that a fact of this edition cites. */
    List<Source> sources();

    /** Everything that the edition says, one fact at a time, in the edition's order. */
    default List<Fact> facts() {
        return EditionFacts.of(this);
    }

    /** The networks of which an economy hosts an office or centre, in the edition's order; empty if it hosts none. */
    default List<RegionalNetwork> networksHostedBy(Economy economy) {
        Rules.given("economy", economy);
        return networks().stream()
                .filter(network -> network.hosts().stream()
                        .anyMatch(host -> host.economy().alpha2().equals(economy.alpha2())))
                .toList();
    }

    /**
     * The economy with a code of two or three letters, or with a name that the edition uses, in any of its languages. Case,
     * accents, punctuation and spaces do not matter.
     *
     * @throws NoSuchEconomyException if the edition names none that has this code or name; it lists the nearest
     * @throws IllegalArgumentException if null is given
     */
    default Economy find(String codeOrName) {
        return Reference.builder()
                .economies(economies())
                .build()
                .find(codeOrName, "must be an economy that the edition " + id() + " names");
    }

    /** The economy with exactly this alpha-2 code; absent if the edition names none. */
    default Optional<Economy> economy(String alpha2) {
        Rules.given("alpha-2 code", alpha2);
        for (Economy economy : economies()) {
            if (economy.alpha2().equals(alpha2)) {
                return Optional.of(economy);
            }
        }
        return Optional.empty();
    }

    /** The region with an id; absent if the edition has none. */
    default Optional<Region> region(String id) {
        return Rules.find(regions(), Identified::id, id);
    }

    /** The source with an id; absent if the edition has none. */
    default Optional<Source> source(String id) {
        return Rules.find(sources(), Identified::id, id);
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the content of an edition. {@code year}, {@code revision}, {@code released}, {@code title}, {@code asOf},
     * {@code publication}, {@code organization} and {@code introduction} must be given.
     * Building checks the rules that hold across its parts.
     */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}

        /**
         * Builds the edition.
         *
         * @throws IllegalArgumentException if a part is missing or a rule is broken: ids and codes must be unique,
         *     numbers must run without a gap, every citation must point to a source, and whatever a host or a place names
         *     must be listed
         */
        @Override
        public Edition build() {
            Edition edition = super.build();
            EditionRules.check(edition);
            return edition;
        }
    }
}

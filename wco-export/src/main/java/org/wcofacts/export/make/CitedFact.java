package org.wcofacts.export.make;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Fact;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;

/**
 * A fact with all that a citation of it says, in one language.
 *
 * @param key a key of lower-case letters, digits and hyphens
 * @param value the value in words
 * @param id the stable id of the fact: subject and property
 * @param work the title of the edition, or the name of the organization whose register it is
 * @param asOf the date for which the fact holds
 * @param asOfWords the same in words
 * @param basis how the fact follows from its sources, in words; absent if they state it
 * @param dataset the dataset that holds the fact
 * @param sources where it comes from, the chief one first
 * @param language the language of the words
 */
public record CitedFact(
        String key,
        String value,
        String id,
        String work,
        PartialDate asOf,
        String asOfWords,
        Optional<String> basis,
        Dataset dataset,
        List<Place> sources,
        Locale language) {

    /**
     * A place in a source.
     *
     * @param words the source as a list of sources describes it
     * @param title its title
     * @param publisher who published it; absent if not known
     * @param address where it can be read; absent if not known
     * @param place where in it; empty if it is meant as a whole
     */
    public record Place(String words, String title, Optional<String> publisher, Optional<URI> address, String place) {}

    /**
     * A dataset.
     *
     * @param words its name and version, in words
     */
    public record Dataset(String words, String version) {

        public Dataset {
            Rules.given("citation, version", version);
        }
    }

    public CitedFact {
        sources = List.copyOf(sources);
    }

    /**
     * A fact of an edition.
     *
     * @param version the version of the dataset that holds the edition
     * @throws IllegalArgumentException if the fact cites a source that the edition does not have, or there are no words in
     *     the language
     */
    public static CitedFact of(Edition edition, Fact fact, String version, Locale language) {
        Rules.given("edition", edition);
        return new Maker(edition.sources(), language)
                .make(fact, edition.id(), edition.title(), edition.asOf(), version);
    }

    /**
     * A fact of a register as of a day.
     *
     * @param version the version of the dataset that holds the register
     * @throws IllegalArgumentException if the fact cites a source that the register does not have, or there are no words in
     *     the language
     */
    public static CitedFact of(Register register, LocalDate day, Fact fact, String version, Locale language) {
        Rules.given("register", register);
        Rules.given("day", day);
        String key = register.abbreviation().english().toLowerCase(Locale.ROOT) + "-register-" + day;
        return new Maker(register.sources(), language).make(fact, key, register.name(), PartialDate.of(day), version);
    }

    /** Puts a fact into words. */
    private static final class Maker {

        private final List<Source> sources;
        private final Wording wording;

        Maker(List<Source> sources, Locale language) {
            this.sources = sources;
            this.wording = Wording.citing(SheetLanguage.of(language), sources);
        }

        CitedFact make(Fact fact, String work, LocalizedText title, PartialDate asOf, String version) {
            Rules.given("fact", fact);
            List<Place> places = new ArrayList<>();
            for (Citation citation : fact.provenance().citations()) {
                places.add(place(citation, fact));
            }
            Basis basis = fact.provenance().basis();
            return new CitedFact(
                    (work + "-" + fact.id()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                    fact.value().accept(new FactWords(wording)).words(),
                    fact.id(),
                    wording.words(title, "title"),
                    asOf,
                    wording.label("as-of", wording.date(asOf)),
                    basis == Basis.STATED ? Optional.empty() : Optional.of(wording.basis(basis)),
                    new Dataset(wording.label("cite.dataset", version), version),
                    places,
                    wording.language());
        }

        private Place place(Citation citation, Fact fact) {
            Source source = sources.stream()
                    .filter(known -> known.id().equals(citation.source()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("fact '" + fact.id() + "', source '"
                            + citation.source() + "': must be a source of the edition or register"));
            return new Place(
                    wording.describe(source).words().strip(),
                    source.title(),
                    source.publisher(),
                    source.address(),
                    citation.place());
        }
    }
}

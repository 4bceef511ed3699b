package org.wcofacts.export.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Fact;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;

/**
 * A fact with all that a citation of it says, in one language: the dataset that holds it and the works on which it rests, each
 * with its own maker.
 *
 * @param key a key of lower-case letters and digits, with single hyphens between them
 * @param title what the fact is about, the day for which it holds, and its value
 * @param asOf the date for which the fact holds
 * @param basis how the fact follows from its sources, in words; absent if they state it
 * @param dataset the dataset that holds the fact
 * @param works what the fact rests on, the chief one first
 * @param labels the labels of the language of the citation
 */
public record CitedFact(
        String key,
        String title,
        PartialDate asOf,
        Optional<String> basis,
        Dataset dataset,
        List<Work> works,
        Labels labels) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /**
     * A dataset.
     *
     * @param author who made it
     * @param title its name
     * @param version its version
     * @param released the day on which this version was released
     */
    public record Dataset(String author, String title, String version, LocalDate released) {

        public Dataset {
            Rules.given("citation, author of the dataset", author);
            Rules.given("citation, title of the dataset", title);
            Rules.given("citation, version", version);
            Rules.given("citation, day of release", released);
        }

        /** This project's own. */
        static Dataset ofThisProject(String version, LocalDate released) {
            return new Dataset("WCO Facts contributors", "WCO Facts", version, released);
        }
    }

    /**
     * A work on which a fact rests, and the place in it.
     *
     * @param source the work
     * @param place where in it; empty if it is meant as a whole
     */
    public record Work(Source source, String place) {

        public Work {
            Rules.given("citation, source", source);
            Rules.given("citation, place", place);
        }
    }

    public CitedFact {
        Rules.require(
                KEY.matcher(Rules.given("citation, key", key)).matches(),
                () -> "citation, key " + Rules.quoted(key)
                        + ": must be lower-case letters and digits, with single hyphens between them");
        Rules.given("citation, title", title);
        Rules.given("citation, date", asOf);
        Rules.given("citation, basis", basis);
        Rules.given("citation, dataset", dataset);
        Rules.given("citation, labels", labels);
        works = Rules.items("citation, works", works);
    }

    /**
     * A fact of an edition of this project's dataset.
     *
     * @param version the version of the dataset
     * @throws IllegalArgumentException if the fact cites a source that the edition does not have, or there are no words in
     *     the language
     */
    public static CitedFact of(Edition edition, Fact fact, String version, Locale language) {
        Rules.given("edition", edition);
        return of(edition, fact, Dataset.ofThisProject(version, edition.released()), language);
    }

    /** As {@link #of(Edition, Fact, String, Locale)}, of a dataset of your own. */
    public static CitedFact of(Edition edition, Fact fact, Dataset dataset, Locale language) {
        Rules.given("edition", edition);
        Maker maker = new Maker(edition.sources(), language);
        return maker.make(fact, edition.id(), new EditionFactTitle(edition, maker.wording), edition.asOf(), dataset);
    }

    /**
     * A fact of the register of this project's dataset, as of a day.
     *
     * @param version the version of the dataset
     * @throws IllegalArgumentException if the fact cites a source that neither the register nor its reference has, or there are no words in
     *     the language
     */
    public static CitedFact of(Register register, LocalDate day, Fact fact, String version, Locale language) {
        Rules.given("register", register);
        return of(register, day, fact, Dataset.ofThisProject(version, register.released()), language);
    }

    /** As {@link #of(Register, LocalDate, Fact, String, Locale)}, of a dataset of your own. */
    public static CitedFact of(Register register, LocalDate day, Fact fact, Dataset dataset, Locale language) {
        Rules.given("register", register);
        Rules.given("day", day);
        List<Source> sources = new ArrayList<>(register.sources());
        sources.addAll(register.reference().sources());
        Maker maker = new Maker(sources, language);
        String key = register.abbreviation().english() + "-register-" + day;
        FactTitle title = new RegisterFactTitle(register, day, maker.wording);
        return maker.make(fact, key, title, PartialDate.of(day), dataset);
    }

    /** The language of the words. */
    public Locale language() {
        return labels.language();
    }

    /** Puts a fact into words. */
    private static final class Maker {

        private final List<Source> sources;
        private final Wording wording;

        Maker(List<Source> sources, Locale language) {
            this.sources = sources;
            this.wording = Wording.citing(SheetLanguage.of(language), sources);
        }

        CitedFact make(Fact fact, String holder, FactTitle title, PartialDate asOf, Dataset dataset) {
            Rules.given("fact", fact);
            List<Work> works = new ArrayList<>();
            for (Citation citation : fact.provenance().citations()) {
                works.add(new Work(source(citation, fact), citation.place()));
            }
            Basis basis = fact.provenance().basis();
            return new CitedFact(
                    key(holder + "-" + fact.id()),
                    title.of(fact, wording.date(asOf)),
                    asOf,
                    basis == Basis.STATED ? Optional.empty() : Optional.of(wording.basis(basis)),
                    dataset,
                    works,
                    wording.labels());
        }

        private static String key(String id) {
            return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        }

        private Source source(Citation citation, Fact fact) {
            return sources.stream()
                    .filter(known -> known.id().equals(citation.source()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("fact " + Rules.quoted(fact.id()) + ", source "
                            + Rules.quoted(citation.source()) + ": must be a source of the edition or register"));
        }
    }
}

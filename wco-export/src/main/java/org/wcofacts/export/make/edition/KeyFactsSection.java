package org.wcofacts.export.make.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.Place;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.WorkingLanguage;
import org.wcofacts.model.edition.WorkingLanguage.Standing;

/**
 * The key facts of an organization, printed and as data. Each is declared once, in the order of the data. What the edition does
 * not say is printed as not known and has no row.
 */
final class KeyFactsSection {

    /** What is stated, its name in print and as data, and what is to be remarked of it. */
    private record Row(
            String property, String heading, String fact, Cell value, Provenance provenance, Optional<Text> note) {}

    private final Edition edition;
    private final Organization organization;
    private final String day;
    private final Wording wording;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    KeyFactsSection(Edition edition, Wording wording) {
        this.edition = edition;
        this.organization = edition.organization();
        this.day = wording.date(edition.asOf());
        this.wording = wording;
        declare();
    }

    private void declare() {
        words("name", Optional.of(organization.name()));
        words("abbreviation", organization.abbreviation());
        words("former-name", organization.formerName());
        stated("established", Optional.of(organization.established()), wording::cell);
        stated("headquarters", organization.headquarters(), this::place);
        stated("members", wording.label("members", day), Optional.of(organization.members()), Cell::of);
        words("decision-making-body", organization.decisionMakingBody());
        organization.officeHolders().forEach(this::officeHolder);
        stated("international-customs-day", organization.internationalCustomsDay(), date -> Cell.of(wording.day(date)));
        organization.workingLanguages().forEach(this::language);
        stated("website", organization.website(), website -> Cell.of(website.toString()));
    }

    private void words(String property, Optional<Stated<LocalizedText>> stated) {
        stated(property, stated, text -> Cell.of(wording.text(text, property)));
    }

    private <T> void stated(String property, Optional<Stated<T>> stated, Function<T, Cell> cell) {
        stated(property, wording.label("fact." + property), stated, cell);
    }

    private <T> void stated(String property, String heading, Optional<Stated<T>> stated, Function<T, Cell> cell) {
        stated.ifPresent(value -> rows.put(
                property,
                new Row(
                        property,
                        heading,
                        wording.label("fact." + property),
                        cell.apply(value.value()),
                        value.provenance(),
                        note(value, cell))));
    }

    /** The footnote of a value and what other sources say instead. */
    private <T> Optional<Text> note(Stated<T> stated, Function<T, Cell> cell) {
        List<Text> remarks = new ArrayList<>();
        stated.footnote()
                .ifPresent(footnote -> remarks.add(wording.text(footnote, "fact file, footnote")
                        .and(wording.marks(stated.footnoteProvenance().stream().toList()))));
        for (Disputed<T> other : stated.disputed()) {
            remarks.add(wording.phrase("disputed", cell.apply(other.value()).printed())
                    .and(wording.marks(other.provenance())));
        }
        return remarks.stream()
                .reduce((before, says) -> before.and(Text.of(" ")).and(says));
    }

    private Cell place(Place place) {
        return Cell.of(wording.text(place.city(), "headquarters, city")
                .and(Text.of(wording.label("list.separator") + " "))
                .and(wording.text(wording.name(place.economy()), "headquarters, economy")));
    }

    private void officeHolder(OfficeHolder holder) {
        String office = wording.words(holder.office(), "office " + Rules.quoted(holder.id()));
        Cell person = Cell.of(holder.person());
        rows.put(key(holder), new Row(holder.id(), office, office, person, holder.provenance(), Optional.empty()));
    }

    private static String key(OfficeHolder holder) {
        return "office " + holder.id();
    }

    private void language(WorkingLanguage language) {
        String property = property(language);
        String standing = wording.label(
                language.standing() == Standing.WORKING ? "working-language" : "increasingly-used-language");
        Cell name = Cell.of(wording.text(language.name(), property));
        rows.put(property, new Row(property, standing, standing, name, language.provenance(), Optional.empty()));
    }

    private static String property(WorkingLanguage language) {
        return "language-" + language.language().toLanguageTag();
    }

    /** All of it; what stands among the figures is said there, and remarked below. */
    Section section() {
        return section(facts(), remarks());
    }

    /** All of it without remarks. */
    Section essentials() {
        List<Block.KeyFact> facts = facts();
        facts.replaceAll(fact -> new Block.KeyFact(fact.label(), fact.value(), Optional.empty()));
        return section(facts, List.of());
    }

    private List<Block.KeyFact> facts() {
        Set<String> inFigures = new EditionFigures(edition, wording).properties();
        List<Block.KeyFact> facts = new ArrayList<>();
        organization.officeHolders().forEach(holder -> facts.add(shown(key(holder))));
        facts.add(shown("headquarters"));
        facts.add(name());
        organization
                .formerName()
                .filter(name -> !inFigures.contains("former-name"))
                .ifPresent(name -> facts.add(shown("former-name")));
        if (!inFigures.contains("members")) {
            facts.add(shown("members"));
        }
        facts.add(shown("decision-making-body"));
        if (!inFigures.contains("international-customs-day")) {
            facts.add(shown("international-customs-day"));
        }
        facts.add(languages());
        organization.website().ifPresent(website -> facts.add(website(website)));
        if (!inFigures.contains("networks")) {
            edition.networks().forEach(network -> facts.add(network(network)));
        }
        return facts;
    }

    /** What is to be remarked of what stands among the figures. */
    private List<Block> remarks() {
        Set<String> inFigures = new EditionFigures(edition, wording).properties();
        return rows.values().stream()
                .filter(row -> inFigures.contains(row.property()))
                .flatMap(row -> row.note().stream().map(note -> wording.phrase("pair", Text.of(row.heading()), note)))
                .<Block>map(Block.Note::new)
                .toList();
    }

    private Section section(List<Block.KeyFact> facts, List<Block> remarks) {
        List<Block> blocks = new ArrayList<>(new EditionFigures(edition, wording).blocks());
        blocks.add(new Block.KeyFacts(facts));
        blocks.addAll(remarks);
        return new Section("fact-file", Text.of(wording.label("section.fact-file", day)), blocks);
    }

    private Block.KeyFact shown(String key) {
        Row row = rows.get(key);
        return row == null
                ? new Block.KeyFact(Text.of(wording.label("fact." + key)), notKnown(), Optional.empty())
                : shown(row, row.value().printed());
    }

    private Block.KeyFact shown(Row row, Text value) {
        return new Block.KeyFact(Text.of(row.heading()), value.and(wording.marks(row.provenance())), row.note());
    }

    private Block.KeyFact name() {
        Row name = Optional.ofNullable(rows.get("name")).orElseThrow();
        Row abbreviation = rows.get("abbreviation");
        Text printed = name.value().printed();
        return abbreviation == null
                ? shown(name, printed)
                : shown(
                        name,
                        printed.and(Text.of(" ("))
                                .and(abbreviation.value().printed())
                                .and(Text.of(")")));
    }

    /** As it is typed, without what every address has. */
    private Block.KeyFact website(Stated<URI> website) {
        String typed = website.value().toString().replaceFirst("^https?://", "").replaceFirst("/$", "");
        return new Block.KeyFact(
                Text.of(wording.label("fact.website")),
                Text.of(Span.builder().words(typed).link(website.value()).build())
                        .and(wording.marks(website.provenance())),
                Optional.empty());
    }

    private Block.KeyFact languages() {
        return new Block.KeyFact(
                Text.of(wording.label("working-languages")),
                languages(Standing.WORKING).orElseGet(this::notKnown),
                languages(Standing.INCREASINGLY_USED)
                        .map(others -> Text.of(wording.label("languages.increasingly-used") + " ")
                                .and(others)));
    }

    private Optional<Text> languages(Standing standing) {
        List<Row> languages = organization.workingLanguages().stream()
                .filter(language -> language.standing() == standing)
                .map(language -> rows.get(property(language)))
                .toList();
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        Text names = wording.list(
                languages.stream().map(language -> language.value().printed()).toList());
        return Optional.of(names.and(wording.marks(languages.get(0).provenance())));
    }

    private Block.KeyFact network(RegionalNetwork network) {
        return new Block.KeyFact(
                wording.named(network),
                wording.cited(
                        Integer.toString(network.hostCount().value()),
                        network.hostCount().provenance()),
                Optional.empty());
    }

    private Text notKnown() {
        return Text.of(wording.why(Absence.NOT_KNOWN));
    }

    /** One fact a row, with its number where it is one. */
    DataTable data() {
        return new Listing<Row>("fact_file", wording)
                .key("property")
                .code("property", row -> Cell.of(row.property()))
                .text("fact", row -> Cell.of(row.fact()))
                .text("value", Row::value)
                .count("quantity", "any", row -> ifNumber(row, row::value))
                .text("unit", row -> ifNumber(row, () -> Cell.of(wording.label("unit." + row.property()))))
                .year("as_of", row -> Cell.of(edition.asOf().year()))
                .sources(Row::provenance)
                .data(List.copyOf(rows.values()));
    }

    private Cell ifNumber(Row row, Supplier<Cell> cell) {
        return row.value() instanceof Cell.Whole ? cell.get() : wording.absent(Absence.NOT_APPLICABLE);
    }
}

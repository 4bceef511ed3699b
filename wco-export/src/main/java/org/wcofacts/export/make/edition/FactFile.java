package org.wcofacts.export.make.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.Place;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.WorkingLanguage;
import org.wcofacts.model.edition.WorkingLanguage.Standing;

/** The fact file of an organization as key facts; what the edition does not say is said to be unknown. */
final class FactFile {

    private final Edition edition;
    private final Organization organization;
    private final String year;
    private final Wording wording;
    private final List<Block.KeyFact> facts = new ArrayList<>();

    FactFile(Edition edition, Wording wording) {
        this.edition = edition;
        this.organization = edition.organization();
        this.year = wording.date(edition.asOf());
        this.wording = wording;
    }

    /** All of it. */
    Section section() {
        fact(wording.label("name"), name(), note(organization.name()));
        founded();
        organization.formerName().ifPresent(name -> fact(wording.label("former-name"), text(name), note(name)));
        seat();
        counted();
        fact(
                wording.label("decision-making-body"),
                known(organization.decisionMakingBody().map(this::text)),
                organization.decisionMakingBody().flatMap(this::note));
        organization.officeHolders().forEach(this::officeHolder);
        fact(
                wording.label("international-customs-day"),
                known(organization
                        .internationalCustomsDay()
                        .map(day -> wording.cited(wording.day(day.value()), day.provenance()))),
                organization.internationalCustomsDay().flatMap(this::note));
        fact(wording.label("working-languages"), languages(Standing.WORKING), otherLanguages());
        edition.networks().forEach(this::network);
        return made();
    }

    /** What is asked for first, without remarks: members, seat, office holders, and how many regional entities there are. */
    Section essentials() {
        counted();
        founded();
        seat();
        organization.officeHolders().forEach(this::officeHolder);
        edition.networks().forEach(this::network);
        facts.replaceAll(fact -> new Block.KeyFact(fact.label(), fact.value(), Optional.empty()));
        return made();
    }

    /** The labels of the facts that are not among the essentials. */
    List<String> others() {
        List<String> labels = new ArrayList<>();
        organization.formerName().ifPresent(name -> labels.add(wording.label("former-name")));
        labels.add(wording.label("decision-making-body"));
        labels.add(wording.label("international-customs-day"));
        labels.add(wording.label("working-languages"));
        labels.add(wording.label("full-sheet.remarks"));
        return labels;
    }

    private Section made() {
        List<Block> blocks = new ArrayList<>();
        wording.translationNote(edition.facts()).ifPresent(note -> blocks.add(new Block.Note(Text.of(note))));
        blocks.add(new Block.KeyFacts(facts));
        return new Section("fact-file", Text.of(wording.label("section.fact-file", year)), blocks);
    }

    private void founded() {
        fact(wording.label("established"), established(), note(organization.established(), wording::date));
    }

    private void seat() {
        fact(
                wording.label("headquarters"),
                headquarters(),
                organization.headquarters().flatMap(this::note));
    }

    private void counted() {
        fact(wording.label("members", year), members(), note(organization.members(), String::valueOf));
    }

    private void network(RegionalNetwork network) {
        Text count = wording.cited(
                Integer.toString(network.hostCount().value()),
                network.hostCount().provenance());
        facts.add(new Block.KeyFact(
                wording.phrase("office", wording.named(network), Text.of(year)), count, Optional.empty()));
    }

    private void fact(String label, Text value, Optional<Text> note) {
        facts.add(new Block.KeyFact(Text.of(label), value, note));
    }

    private Text established() {
        return wording.cited(
                wording.date(organization.established().value()),
                organization.established().provenance());
    }

    private Text members() {
        return wording.cited(
                Integer.toString(organization.members().value()),
                organization.members().provenance());
    }

    private Text headquarters() {
        return known(organization.headquarters().map(stated -> {
            Place place = stated.value();
            return wording.text(place.city(), "headquarters, city")
                    .and(Text.of(wording.label("list.separator") + " "))
                    .and(wording.cited(wording.name(place.economy()), stated.provenance(), "headquarters, economy"));
        }));
    }

    private void officeHolder(OfficeHolder holder) {
        String office = wording.words(holder.office(), "office '" + holder.id() + "'");
        fact(
                wording.label("office", office, year),
                wording.cited(holder.person(), holder.provenance()),
                Optional.empty());
    }

    private Text languages(Standing standing) {
        List<WorkingLanguage> languages = organization.workingLanguages().stream()
                .filter(language -> language.standing() == standing)
                .toList();
        if (languages.isEmpty()) {
            return Text.of(wording.why(Absence.NOT_KNOWN));
        }
        List<Text> names = languages.stream()
                .map(language -> wording.text(
                        language.name(), "language '" + language.language().toLanguageTag() + "'"))
                .toList();
        return wording.list(names).and(wording.marks(languages.get(0).provenance()));
    }

    private Optional<Text> otherLanguages() {
        boolean any = organization.workingLanguages().stream()
                .anyMatch(language -> language.standing() == Standing.INCREASINGLY_USED);
        return any
                ? Optional.of(Text.of(wording.label("languages.increasingly-used") + " ")
                        .and(languages(Standing.INCREASINGLY_USED)))
                : Optional.empty();
    }

    private Text text(Stated<LocalizedText> stated) {
        return wording.cited(stated.value(), stated.provenance(), "fact file");
    }

    private Text name() {
        Text name = wording.text(organization.name().value(), "name");
        if (organization.abbreviation().isEmpty()) {
            return name.and(wording.marks(organization.name().provenance()));
        }
        return name.and(Text.of(" ("))
                .and(wording.text(organization.abbreviation().get().value(), "abbreviation"))
                .and(Text.of(")"))
                .and(wording.marks(organization.name().provenance()));
    }

    /** The footnote of a value and what other sources say instead. */
    private <T> Optional<Text> note(Stated<T> stated, Function<T, String> words) {
        Optional<Text> note = note(stated);
        for (Disputed<T> other : stated.disputed()) {
            Text says = Text.of(wording.label("disputed", words.apply(other.value())))
                    .and(wording.marks(other.provenance()));
            note = Optional.of(
                    note.map(before -> before.and(Text.of(" ")).and(says)).orElse(says));
        }
        return note;
    }

    private Optional<Text> note(Stated<?> stated) {
        return stated.footnote()
                .map(footnote -> wording.text(footnote, "fact file, footnote"))
                .map(note -> note.and(
                        wording.marks(stated.footnoteProvenance().stream().toList())));
    }

    private Text known(Optional<Text> text) {
        return text.orElseGet(() -> Text.of(wording.why(Absence.NOT_KNOWN)));
    }
}

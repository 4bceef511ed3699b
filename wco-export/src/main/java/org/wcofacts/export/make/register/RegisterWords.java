package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Span;

/** What the sheets that are made from a register say alike. */
final class RegisterWords {

    private final Register register;
    private final Wording wording;

    RegisterWords(Register register, Wording wording) {
        this.register = register;
        this.wording = wording;
    }

    /** What stands before the facts: whose translation it is, and why an answer is not complete. */
    List<Block> opening(LocalDate day, AsOf<?> answer) {
        List<Block> notes = new ArrayList<>();
        wording.translationNote(register.facts(day)).ifPresent(note -> notes.add(new Block.Note(Text.of(note))));
        answer.reason().ifPresent(reason -> notes.add(new Block.Paragraph(wording.text(reason, "coverage"))));
        return notes;
    }

    /** Why membership is not completely known on two days, each reason once. */
    List<Text> reasons(LocalDate one, LocalDate other) {
        return Stream.of(one, other)
                .map(register.coverage()::on)
                .distinct()
                .flatMap(completeness -> register.coverage().reason(completeness).stream())
                .map(reason -> wording.text(reason, "coverage"))
                .toList();
    }

    /** The section that says what holds for every sheet of a register. */
    Section aboutSection(LocalDate day) {
        List<Text> items = new ArrayList<>(about(day));
        items.add(Text.of(wording.label("about.marks")));
        return new Section("about", Text.of(wording.label("section.about")), List.of(new Block.BulletList(items)));
    }

    /** What holds for every sheet of a register. */
    List<Text> about(LocalDate day) {
        List<Text> items = new ArrayList<>();
        items.add(Text.of(wording.label("about.register", wording.date(PartialDate.of(day)))));
        items.add(wording.text(register.coverage().asFound(), "coverage"));
        items.add(Text.of(wording.label("about.confidence")));
        items.add(Text.of(wording.label("about.designations")));
        wording.chosenNames().ifPresent(items::add);
        return items;
    }

    Block.KeyFact fact(String label, String value, String note) {
        return new Block.KeyFact(
                Text.of(label), Text.of(value), note.isEmpty() ? Optional.empty() : Optional.of(Text.of(note)));
    }

    Block.Column column(String label, int weight) {
        return new Block.Column(Text.of(wording.label(label)), Block.Alignment.START, weight);
    }

    /** The names of Members by their codes. */
    Text names(List<String> codes) {
        List<Text> names = new ArrayList<>();
        for (String code : codes) {
            register.member(code).ifPresent(member -> names.add(name(member)));
        }
        return names.isEmpty() ? Text.of(wording.why(Absence.NONE)) : wording.list(names);
    }

    /** The name of a Member, chosen by the maker of the sheet or else on record. */
    Text name(Membership seat) {
        String place = "Member " + seat.code();
        return seat instanceof Member member
                ? wording.text(wording.name(member.economy()), place)
                : wording.text(seat.name(), place);
    }

    /**
     * What an economy was called on a day: the name that the maker of the sheet chose, or the one of the day; both names where it
     * is not known which of them it was.
     */
    Text name(Economy economy, LocalDate day) {
        String place = "economy " + economy.alpha2();
        if (!wording.name(economy).equals(economy.name())) {
            return wording.text(wording.name(economy), place);
        }
        Text text = Text.of("");
        for (LocalizedText name : register.reference().names(economy, day)) {
            text = text.words().isEmpty()
                    ? wording.text(name, place)
                    : text.and(Text.of(" / ")).and(wording.text(name, place));
        }
        return text;
    }

    /** A regional entity by its network and place. */
    Text entity(RegionalEntity entity, LocalDate day) {
        return wording.phrase(
                "event.entity", wording.text(entity.network().abbreviation(), entity.id()), place(entity, day));
    }

    /** Where a regional entity is: its host, or else its city, or else the region that it serves. */
    Text place(RegionalEntity entity, LocalDate day) {
        return entity.host()
                .map(host -> name(host, day))
                .or(() -> entity.city().map(city -> wording.text(city.value(), entity.id())))
                .orElseGet(() -> wording.phrase(
                        "event.no-host", wording.text(entity.region().value().name(), entity.id())));
    }

    /** When something happened: its date, or the span in which it must lie. */
    Text when(Span span) {
        return Text.of(span.date()
                .map(wording::date)
                .orElseGet(
                        () -> wording.label("event.between", wording.date(span.first()), wording.date(span.last()))));
    }

    /** Since when an instrument is in force, or that the sources are unclear. */
    Cell inForce(Application.InForce inForce, Function<PartialDate, Cell> date) {
        return inForce.party().provenance().confidence() == Confidence.LOW
                ? wording.absent(Absence.UNCLEAR)
                : date.apply(inForce.party().inForce().orElseThrow());
    }

    /** The abbreviation of an instrument, or else its title. */
    String heading(Instrument instrument) {
        return wording.words(
                instrument.abbreviation().orElse(instrument.title()), "instrument '" + instrument.id() + "'");
    }

    Text title(Instrument instrument) {
        return wording.text(instrument.title(), "instrument '" + instrument.id() + "'");
    }

    String designation(Membership seat) {
        return wording.label("designation."
                + seat.designation().map(stated -> code(stated.value())).orElse("member"));
    }

    String code(Designation designation) {
        return designation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.wcofacts.export.factsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.model.AsOf;
import org.wcofacts.model.Designation;
import org.wcofacts.model.Instrument;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Membership;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Register;

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

    /** A date as far as it is known, or that it is not. */
    Text date(Optional<PartialDate> date) {
        return Text.of(date.map(wording::date).orElseGet(() -> wording.label("not-known")));
    }

    /** The names of Members by their codes. */
    Text names(List<String> codes) {
        List<Text> names = new ArrayList<>();
        for (String code : codes) {
            register.member(code).ifPresent(member -> names.add(name(member.name(), "Member " + code)));
        }
        return names.isEmpty() ? Text.of(wording.label("none")) : wording.list(names);
    }

    private Text name(LocalizedText name, String place) {
        return wording.text(name, place);
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

package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

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

    /** Whether the sources bear out too little that an instrument is in force for a sheet to say so. */
    static boolean isUnclear(Application application) {
        return application instanceof Application.InForce inForce
                && inForce.party().provenance().confidence() == Confidence.LOW;
    }

    /** Since when an instrument is in force, or that the sources are unclear. */
    Cell inForce(Application.InForce inForce, Function<PartialDate, Cell> date) {
        return isUnclear(inForce)
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

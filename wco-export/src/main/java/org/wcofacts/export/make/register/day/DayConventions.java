package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.Register;

/** The conventions in force on a day, with the parties that their lists show. */
public final class DayConventions {

    private static final int IN_FIGURES = 2;

    private final Register register;
    private final LocalDate day;
    private final PartialDate compiled;
    private final Wording wording;
    private final RegisterWords words;
    private final List<Instrument> inForce;
    private final Listing<Instrument> listing;

    public DayConventions(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.compiled = PartialDate.of(register.coverage().lastCompiled(day));
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.inForce = register.instrumentsInForce(day).value().stream()
                .sorted(Comparator.comparing(DayConventions::since).thenComparing(Instrument::id))
                .toList();
        this.listing = new Listing<Instrument>("conventions", wording)
                .code("instrument_id", instrument -> Cell.of(instrument.id()))
                .text("title", instrument -> Cell.of(words.title(instrument)))
                .dateIfKnown("entered_into_force", instrument -> wording.cell(since(instrument)))
                .count("parties", "parties", instrument -> listed(instrument, this::parties))
                .count("for_members", "members", instrument -> listed(instrument, this::members))
                .dateIfKnown(
                        "list",
                        instrument -> instrument
                                .partiesListed()
                                .map(listed -> wording.cell(PartialDate.of(listed)))
                                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN)))
                .sources(Instrument::provenance);
    }

    public boolean isEmpty() {
        return inForce.isEmpty();
    }

    public List<DayFact> facts() {
        return isEmpty()
                ? List.of()
                : List.of(new DayFact(
                        "conventions",
                        Text.of(wording.label("today.instruments")),
                        Text.of(Integer.toString(inForce.size()))
                                .and(wording.fewMarks(inForce.stream()
                                        .map(Instrument::provenance)
                                        .toList())),
                        compiled,
                        Optional.empty()));
    }

    /** The conventions in force for most Members, as far as the lists show, each with its parties. */
    void addInForce(FirstFigures figures) {
        inForce.stream()
                .filter(instrument -> instrument.partiesListed().isPresent())
                .sorted(Comparator.comparing((Instrument instrument) -> members(instrument))
                        .reversed()
                        .thenComparing(Instrument::id))
                .limit(IN_FIGURES)
                .forEach(instrument -> figures.add(
                        (int) members(instrument),
                        words.title(instrument),
                        Text.of(wording.label(
                                        "figure.for-members",
                                        register.memberCount(day).value()))
                                .and(wording.fewMarks(listing(register, instrument)))));
    }

    /** The Convention that brought the organization about, as the one that came into force on its first day. */
    private Optional<Instrument> founding() {
        List<Instrument> first = register.known(OrganizationFact.Kind.CONVENTION, day).stream()
                .flatMap(fact ->
                        inForce.stream().filter(instrument -> since(instrument).equals(fact.since())))
                .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    public Section section() {
        Optional<Instrument> founding = founding();
        List<Instrument> others = inForce.stream()
                .filter(instrument -> instrument.partiesListed().isEmpty()
                        && founding.filter(instrument::equals).isEmpty())
                .toList();
        List<Block> blocks = new ArrayList<>();
        founding.ifPresent(instrument ->
                blocks.add(new Block.Paragraph(wording.phrase("today.conventions.founding", withYear(instrument)))));
        blocks.addAll(table());
        if (!others.isEmpty()) {
            blocks.add(withoutList(others));
            blocks.add(new Block.Note(Text.of(wording.label("today.conventions.others.note"))));
        }
        return new Section("conventions", Text.of(wording.label("today.instruments")), blocks);
    }

    private List<Block> table() {
        List<Instrument> listed = inForce.stream()
                .filter(instrument -> instrument.partiesListed().isPresent())
                .toList();
        if (listed.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(listing.printed(
                Text.of(wording.label("today.conventions.caption", wording.date(compiled)))
                        .and(wording.fewMarks(listed.stream()
                                .flatMap(instrument -> Stream.concat(
                                        listing(register, instrument).stream(), Stream.of(instrument.provenance())))
                                .toList())),
                listed,
                listing.shown("title", Text.of(wording.label("column.instrument")), 7),
                listing.shown("entered_into_force", 5),
                listing.shown("list", 5),
                listing.shown("parties", 3),
                listing.shown("for_members", 4)));
        blocks.add(new Block.Note(Text.of(wording.label("today.conventions.note"))));
        return blocks;
    }

    /** By year, with what bears them out. */
    private Block withoutList(List<Instrument> others) {
        Text caption = Text.of(wording.label("today.conventions.others"))
                .and(wording.fewMarks(
                        others.stream().map(Instrument::provenance).toList()));
        return new SignTable(
                caption,
                List.of(),
                new SignTable.Headings(wording.label("today.year"), wording.label("column.instrument"), List.of(), ""),
                others.stream()
                        .map(instrument -> new SignTable.Row(
                                Integer.toString(since(instrument).year()),
                                words.title(instrument),
                                List.of(),
                                "",
                                Weight.PLAIN))
                        .toList());
    }

    private Text withYear(Instrument instrument) {
        return wording.phrase(
                        "today.host.year",
                        words.title(instrument),
                        Text.of(Integer.toString(since(instrument).year())))
                .and(wording.fewMarks(List.of(instrument.provenance())));
    }

    public DataTable data() {
        return listing.data(inForce);
    }

    private Cell listed(Instrument instrument, Function<Instrument, Long> count) {
        return instrument.partiesListed().isPresent()
                ? Cell.of(count.apply(instrument))
                : wording.absent(Absence.NOT_KNOWN);
    }

    /** The contracting parties for which it surely was in force. */
    private long parties(Instrument instrument) {
        return register.parties().stream()
                .filter(party -> party.instrument().equals(instrument.id())
                        && party.status() == Party.Status.CONTRACTING_PARTY
                        && party.provenance().confidence() != Confidence.LOW
                        && party.inForce()
                                .filter(from -> from.isAfter(day) == Answer.NO)
                                .isPresent())
                .count();
    }

    private long members(Instrument instrument) {
        return members(register, instrument, day);
    }

    /** The Members of a day for which a convention surely was in force, as the directory has them. */
    public static long members(Register register, Instrument instrument, LocalDate day) {
        return register.members(day).value().stream()
                .map(seat -> register.application(instrument, seat.code(), day))
                .filter(application -> application instanceof Application.InForce found
                        && found.party().provenance().confidence() != Confidence.LOW)
                .count();
    }

    /** What bears the parties to a convention out. */
    public static List<Provenance> listing(Register register, Instrument instrument) {
        return register.parties().stream()
                .filter(party -> party.instrument().equals(instrument.id())
                        && party.inForce().isPresent())
                .map(Party::provenance)
                .toList();
    }

    private static PartialDate since(Instrument instrument) {
        return instrument.inForce().orElseThrow();
    }
}

package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.ListedConventions;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.make.register.day.SeatOnDay;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.Register;

/** The conventions in force on a day, and what is known of each for a Member. */
final class MemberInstruments {

    /** So many conventions are named in a line. */
    private static final int FEW = 6;

    /** The letters of a heading that stands on one line. */
    private static final int MOST_OF_A_HEADING = 86;

    private final Membership seat;
    private final ListedConventions conventions;
    private final List<Membership> members;
    private final List<Membership> region;
    private final LocalDate day;
    private final LocalDate last;
    private final PartialDate compiled;
    private final SeatOnDay onDay;
    private final Text name;
    private final MemberGrowth growth;
    private final Wording wording;
    private final RegisterWords words;
    private final List<Application> all;
    private final List<Application> covered;
    private final boolean listedByThen;
    private final Listing<Application> listing;

    MemberInstruments(
            Register register, Membership seat, LocalDate day, SeatOnDay onDay, DayNames names, Wording wording) {
        this.seat = seat;
        this.conventions = new ListedConventions(register, day);
        this.members = register.members(day).value();
        this.region = seat.assignedRegion()
                .filter(assigned -> onDay.hasBegun())
                .map(assigned -> register.members(day, assigned.value()).value())
                .orElse(List.of());
        this.day = day;
        this.onDay = onDay;
        this.name = names.of(seat);
        this.growth = new MemberGrowth(register, seat, day, onDay, name, wording);
        this.wording = wording;
        this.last = register.coverage().lastKnown(day);
        this.compiled = PartialDate.of(register.coverage().lastCompiled(day));
        this.words = new RegisterWords(register, wording);
        this.all =
                seat instanceof Member ? register.applications(seat.code(), day).value() : List.of();
        this.covered = all.stream()
                .filter(application -> !(application instanceof Application.NotCovered))
                .toList();
        this.listedByThen =
                covered.stream().anyMatch(application -> RegisterWords.isListedBy(application.instrument(), day));
        this.listing = listing();
    }

    /**
     * The conventions with lists of their parties beside all Members, or else those that had come into force; absent where that is the
     * founding one alone, and for a former Member, which no list at hand can name.
     */
    Optional<Section> section() {
        if (!covered.isEmpty()) {
            return Optional.of(new Section("instruments", caption(), List.of(shares())));
        }
        List<Instrument> all = conventions.cameIntoForce();
        return all.size() < 2 || !(seat instanceof Member) ? Optional.empty() : Optional.of(cameIntoForce(all));
    }

    /** For whom they were in force, no list at hand can tell. */
    private Section cameIntoForce(List<Instrument> all) {
        Text caption = Text.of(wording.label("conventions.came-into-force", all.size()))
                .and(wording.fewMarks(all.stream().map(Instrument::provenance).toList()));
        Block note = new Block.Note(Text.of(wording.label(noLists(all))));
        if (all.size() <= FEW) {
            return new Section("instruments", caption, List.of(new Block.Paragraph(inALine(all)), note));
        }
        List<SignTable.Row> rows = all.stream()
                .map(instrument -> new SignTable.Row(
                        Integer.toString(instrument.inForce().orElseThrow().year()),
                        Text.of(words.shortTitle(instrument)),
                        List.of(),
                        "",
                        Weight.PLAIN))
                .toList();
        SignTable.Headings headings = new SignTable.Headings(
                wording.label("column.accession-year"), wording.label("table.conventions"), List.of(), "");
        return new Section("instruments", caption, List.of(new SignTable(caption, List.of(), headings, rows), note));
    }

    private Text inALine(List<Instrument> all) {
        return wording.items(all.stream()
                        .map(instrument -> wording.phrase(
                                "instrument.with-heading",
                                Text.of(words.shortTitle(instrument)),
                                year(instrument.inForce().orElseThrow())))
                        .toList())
                .printed();
    }

    /** That no lists of parties are at hand; those of the founding convention are the Members. */
    private String noLists(List<Instrument> all) {
        return all.stream().anyMatch(conventions::isFounding)
                ? "member.no-instruments.others"
                : "member.no-instruments";
    }

    private static Text year(PartialDate date) {
        return Text.of(Integer.toString(date.year()));
    }

    /** Since when each convention is in force, beside the region and all Members. */
    private Block shares() {
        String alternative = covered.stream().map(this::inWords).collect(Collectors.joining(" "));
        return new Chart.Shares(
                caption(), alternative, covered.stream().map(this::panel).toList());
    }

    private Text caption() {
        List<Provenance> cited = covered.stream()
                .flatMap(application -> party(application).stream())
                .map(Party::provenance)
                .toList();
        return heading().and(wording.marks(cited));
    }

    /** Which are in force for it, or else what is shown. */
    private Text heading() {
        List<Text> inForce = covered.stream()
                .filter(application -> surelyInForce(application).isPresent())
                .map(application -> words.title(application.instrument()))
                .toList();
        Text heading = inForce.isEmpty()
                ? Text.of(wording.label(isOnNoList() ? "conventions.none-listed" : "conventions.listed"))
                : inForce.size() == covered.size()
                        ? Text.of(wording.label("conventions.all-in-force"))
                        : wording.phrase("conventions.in-force", wording.list(inForce));
        return compiled.equals(PartialDate.of(day))
                ? heading
                : heading.and(Text.of(wording.label("list.separator") + " " + wording.date(compiled)));
    }

    /** Whether every list at hand is of the day or before, and has it not. */
    private boolean isOnNoList() {
        return covered.stream()
                .allMatch(application -> application instanceof Application.NotListed notListed
                        && RegisterWords.isListedBy(application.instrument(), day)
                        && !isOfBeforeItJoined(notListed));
    }

    private boolean isOfBeforeItJoined(Application.NotListed notListed) {
        return seat.heldSince()
                .filter(since -> since.isAfter(notListed.listed()) == Answer.YES)
                .isPresent();
    }

    private Chart.Panel panel(Application application) {
        Instrument instrument = application.instrument();
        int inAll = conventions.inForce(instrument, members);
        List<Chart.Share> bars = new ArrayList<>();
        if (!region.isEmpty()) {
            int inRegion = conventions.inForce(instrument, region);
            bars.add(Chart.Share.of(
                    inRegion, region.size(), wording.label("share.region", inRegion, region.size()), Chart.Fill.FIRST));
        }
        if (!members.isEmpty()) {
            bars.add(Chart.Share.of(
                    inAll, members.size(), wording.label("share.all", inAll, members.size()), Chart.Fill.OUTLINED));
        }
        return new Chart.Panel(
                words.titleWithHeading(instrument),
                state(application),
                surelyInForce(application).isPresent() ? Weight.SUBJECT : Weight.QUIET,
                bars);
    }

    private String inWords(Application application) {
        Instrument instrument = application.instrument();
        String title = words.title(instrument).words();
        int inAll = conventions.inForce(instrument, members);
        return region.isEmpty()
                ? wording.label("share.words.all", title, state(application), inAll, members.size())
                : wording.label(
                        "share.words",
                        title,
                        state(application),
                        conventions.inForce(instrument, region),
                        region.size(),
                        inAll,
                        members.size());
    }

    /** Since when it is in force, or why that is not said. */
    private String state(Application application) {
        if (application instanceof Application.NotListed notListed
                && RegisterWords.isListedBy(application.instrument(), day)) {
            return wording.label(
                    isOfBeforeItJoined(notListed) ? "share.not-listed.before" : "share.not-listed",
                    wording.date(PartialDate.of(notListed.listed())));
        }
        return surelyInForce(application)
                .map(since -> wording.label("share.since", wording.date(since)))
                .orElseGet(() ->
                        words.inForce(application, day, wording::cell).printed().words());
    }

    /** How many conventions other than the founding one have no list of parties at hand; absent where all have one, or none has. */
    Optional<String> notCovered() {
        long notCovered = all.stream()
                .filter(application -> application instanceof Application.NotCovered)
                .filter(application -> !conventions.isFounding(application.instrument()))
                .count();
        return notCovered > 0 && !covered.isEmpty()
                ? Optional.of(wording.label("brief.not-covered", notCovered))
                : Optional.empty();
    }

    /** What the absence from a list means; absent where no list is used. */
    Optional<String> note() {
        if (covered.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(wording.label(listedByThen ? "brief.unknown.lists" : "member.lists.later"));
    }

    /** The growth of membership with its own days. */
    Optional<Section> growth() {
        List<Chart.Event> events = new ArrayList<>();
        if (onDay.is(SeatOnDay.State.HELD)) {
            seat.heldSince()
                    .ifPresent(since -> events.add(event(since, Sign.FILLED, wording.label("brief.event.member"))));
        }
        if (onDay.is(SeatOnDay.State.LEFT)) {
            seat.heldSince().ifPresent(since -> events.add(left(since)));
        }
        for (Application application : covered) {
            surelyInForce(application)
                    .ifPresent(
                            date -> events.add(event(date, Sign.RING, words.shortHeading(application.instrument()))));
        }
        return growth.section(events, own());
    }

    /** Since when it is a Member and a convention is in force for it, by years; absent where sources give other years for the first. */
    private Optional<Text> own() {
        List<Integer> years = seat.provenance().confidence() == Confidence.LOW ? List.of() : yearsGiven();
        if (years.size() != 1) {
            return Optional.empty();
        }
        Text inFull = own(years.get(0), instrument -> words.title(instrument).words());
        return Optional.of(inFull.words().length() <= MOST_OF_A_HEADING ? inFull : own(years.get(0), words::heading));
    }

    private Text own(int joined, Function<Instrument, String> title) {
        List<Text> entries = covered.stream()
                .flatMap(application -> surelyInForce(application).stream()
                        .map(date -> Text.of(title.apply(application.instrument()) + "\u00A0" + date.year())))
                .toList();
        Text member = wording.phrase("growth.own", name, Text.of(Integer.toString(joined)));
        return entries.isEmpty() ? member : wording.phrase("list.more", member, wording.list(entries));
    }

    /** The years in which sources say that it joined, each once. */
    private List<Integer> yearsGiven() {
        Stream<PartialDate> others = seat instanceof Member member
                ? member.accession().disputed().stream().map(Disputed::value)
                : Stream.empty();
        return Stream.concat(seat.heldSince().stream(), others)
                .map(PartialDate::year)
                .distinct()
                .toList();
    }

    /** From when to when a former Member belonged. */
    private Chart.Event left(PartialDate since) {
        String years =
                since.year() + onDay.until().map(until -> "–" + until.year()).orElse("");
        String label = wording.label("brief.event.member") + " " + years;
        return new Chart.Event(since.earliest(), Sign.FILLED, Weight.SUBJECT, label, "");
    }

    private Optional<PartialDate> surelyInForce(Application application) {
        return application instanceof Application.InForce inForce && !RegisterWords.isUnclear(application)
                ? inForce.party().inForce().filter(date -> !date.earliest().isAfter(last))
                : Optional.empty();
    }

    private Chart.Event event(PartialDate date, Sign sign, String label) {
        return new Chart.Event(date.earliest(), sign, Weight.SUBJECT, label + " " + date.year(), "");
    }

    /** All conventions in force on the day, as data; absent where there are none. */
    Optional<DataTable> data() {
        return all.isEmpty() ? Optional.empty() : Optional.of(listing.data(all));
    }

    private Listing<Application> listing() {
        return new Listing<Application>("instruments", wording)
                .code(
                        "instrument_id",
                        application -> Cell.of(application.instrument().id()))
                .text("title", application -> Cell.of(words.title(application.instrument())))
                .text("instrument", application -> name(application.instrument()))
                .text("application", this::application)
                .date("in_force_since", "application", this::since)
                .dateIfKnown(
                        "act_date",
                        application -> orNone(
                                actByThen(application).flatMap(Party::actDate).map(wording::cell)))
                .text(
                        "act",
                        application -> orNone(actByThen(application)
                                .flatMap(Party::act)
                                .map(act -> Cell.of(wording.label("act." + code(act))))))
                .dateIfKnown(
                        "list",
                        application -> orNone(application
                                .instrument()
                                .partiesListed()
                                .filter(listed -> !listed.isAfter(day))
                                .map(listed -> wording.cell(PartialDate.of(listed)))))
                .text("basis", application -> from(application, each -> Cell.of(wording.basis(each.basis()))))
                .text(
                        "confidence",
                        application -> from(application, each -> Cell.of(wording.confidence(each.confidence()))))
                .code("source", application -> from(application, each -> Cell.of(wording.sourceIds(each))))
                .text("place", application -> from(application, wording::places));
    }

    private Cell name(Instrument instrument) {
        return Cell.of(wording.text(instrument.name(), "instrument " + Rules.quoted(instrument.id())));
    }

    private Cell from(Application application, Function<Provenance, Cell> cell) {
        return orNone(party(application).map(Party::provenance).map(cell));
    }

    private Cell orNone(Optional<Cell> cell) {
        return cell.orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }

    /** The party, if its act is not after the day. */
    private Optional<Party> actByThen(Application application) {
        return party(application)
                .filter(party -> party.actDate()
                        .filter(act -> act.isAfter(day) == Answer.NO)
                        .isPresent());
    }

    private Cell application(Application application) {
        if (RegisterWords.isUnclear(application)) {
            return Cell.of(wording.why(Absence.UNCLEAR));
        }
        return application instanceof Application.NotListed && !RegisterWords.isListedBy(application.instrument(), day)
                ? wording.absent(Absence.NOT_KNOWN)
                : Cell.of(wording.label("application." + kind(application)));
    }

    /**
     * Since when it is in force, or why that is not said. Where the sources are unclear, print says so and data has the day, with its
     * confidence in another column.
     */
    private Cell since(Application application) {
        Cell said = words.inForce(application, day, wording::cell);
        if (application instanceof Application.InForce inForce) {
            PartialDate date = inForce.party().inForce().orElseThrow();
            return said instanceof Cell.Absent unclear
                    ? new Cell.Date(date, unclear.printed())
                    : said.and(wording.marks(inForce.party().provenance()));
        }
        return said;
    }

    private static Optional<Party> party(Application application) {
        if (application instanceof Application.InForce inForce) {
            return Optional.of(inForce.party());
        }
        return application instanceof Application.InForceLater later ? Optional.of(later.party()) : Optional.empty();
    }

    private static String kind(Application application) {
        if (application instanceof Application.NotCovered) {
            return "not-covered";
        }
        if (application instanceof Application.NotListed) {
            return "not-listed";
        }
        return application instanceof Application.InForceLater ? "in-force-later" : "in-force";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

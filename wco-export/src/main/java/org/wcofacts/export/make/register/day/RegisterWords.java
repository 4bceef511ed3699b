package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.MemberCount;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Span;

/** What the sheets that are made from a register say alike. */
public final class RegisterWords {

    private final Register register;
    private final Wording wording;

    public RegisterWords(Register register, Wording wording) {
        this.register = register;
        this.wording = wording;
    }

    /** What is to be known about answers for a day, without a word on anything later; absent where they are complete. */
    public Optional<Text> caveat(LocalDate day) {
        return reason(register.coverage().on(day));
    }

    private Optional<Text> reason(Completeness completeness) {
        return completeness == Completeness.INCOMPLETE
                ? Optional.of(Text.of(wording.label("membership.incomplete")))
                : register.coverage().reason(completeness).map(reason -> wording.text(reason, "coverage"));
    }

    /** That regions are given as a later source has them; absent where none is. */
    public Optional<Text> laterRegions(List<? extends Membership> seats, LocalDate day) {
        return seats.stream()
                        .flatMap(seat -> seat.assignedRegion().stream())
                        .anyMatch(region -> isOfALaterSource(region.provenance(), day))
                ? Optional.of(Text.of(wording.label("membership.regions")))
                : Optional.empty();
    }

    /** A source without a date is taken to be of the newest day that was checked. */
    public boolean isOfALaterSource(Provenance provenance, LocalDate day) {
        return provenance.citations().stream()
                .allMatch(citation -> register.source(citation.source())
                        .map(source -> source.published()
                                .orElseGet(
                                        () -> PartialDate.of(register.coverage().completeUntil())))
                        .filter(published -> published.earliest().isAfter(day))
                        .isPresent());
    }

    /** Why membership is not completely known on two days, each reason once. */
    public List<Text> reasons(LocalDate one, LocalDate other) {
        return Stream.of(one, other)
                .map(register.coverage()::on)
                .distinct()
                .flatMap(completeness -> reason(completeness).stream())
                .toList();
    }

    /** The section that says what holds for every sheet of a register, and for one alone. */
    public Section aboutSection(LocalDate day, Optional<Text> alone) {
        List<Text> items = new ArrayList<>(about(day));
        items.add(Text.of(wording.label("about.marks")));
        alone.ifPresent(items::add);
        return aboutSection(new Block.BulletList(items));
    }

    /** As {@link #aboutSection}, in one paragraph, with what holds for one sheet alone, of a sheet that says nothing of confidence. */
    public Section aboutInBrief(LocalDate day, Optional<Text> alone) {
        List<Text> items = new ArrayList<>(aboutFacts(day));
        alone.ifPresent(items::add);
        items.add(Text.of(wording.label("about.marks")));
        return aboutSection(new Block.Note(items.stream()
                .reduce((some, next) -> some.and(Text.of(" ")).and(next))
                .orElseThrow()));
    }

    private Section aboutSection(Block block) {
        return new Section("about", Text.of(wording.label("section.about")), List.of(block));
    }

    /** The number of Members, from the first day until another. */
    public List<Block.Step> growth(LocalDate until) {
        return register.memberCounts().stream()
                .filter(count -> !count.day().isAfter(until))
                .map(count -> new Block.Step(count.day(), count.members()))
                .toList();
    }

    /** From how many to how many it rose in how long, where that is years, or else what it is the number of. */
    public Text growthFinding(List<Block.Step> steps, LocalDate until) {
        Block.Step first = steps.get(0);
        Block.Step last = steps.get(steps.size() - 1);
        int years = Period.between(first.day(), until).getYears();
        return Text.of(
                years > 1 && last.value() > first.value()
                        ? wording.label(
                                "growth.grew",
                                first.value(),
                                last.value(),
                                wording.labels().count("years", years))
                        : wording.label("growth.caption"));
    }

    /** The days until another on which that number changed, as data. */
    public DataTable growthData(LocalDate until) {
        return new Listing<MemberCount>("growth", wording)
                .date("day", count -> wording.cell(PartialDate.of(count.day())))
                .count("members", "members", count -> Cell.of(count.members()))
                .text(
                        "completeness",
                        count -> Cell.of(wording.label(
                                "completeness." + count.completeness().name().toLowerCase(Locale.ROOT))))
                .data(register.memberCounts().stream()
                        .filter(count -> !count.day().isAfter(until))
                        .toList());
    }

    /** What the curve of that number tells who does not see it. */
    public String growthInWords(List<Block.Step> steps, LocalDate until) {
        Block.Step first = steps.get(0);
        Block.Step last = steps.get(steps.size() - 1);
        return wording.label(
                "growth.alternative",
                wording.date(PartialDate.of(first.day())),
                first.value(),
                wording.date(PartialDate.of(until)),
                last.value());
    }

    /** The number of Members over time, which says up to which day it is not completely known. */
    public Chart.Steps growthChart(Text caption, String alternative, List<Block.Step> steps, LocalDate until) {
        LocalDate first = steps.get(0).day();
        Chart.Line line = new Chart.Line("", Weight.PLAIN, steps);
        Chart.Steps chart = ofMembers(
                Chart.Steps.of(caption, alternative, wording.label("unit.members"), first, until, List.of(line)));
        return incompleteUntil(first, until)
                .map(end -> chart.completeSince(end, wording.label("growth.incomplete")))
                .orElse(chart);
    }

    /** A chart of numbers of Members, with its scale in words. */
    public Chart.Steps ofMembers(Chart.Steps chart) {
        int highest = Chart.Scale.of(chart.lines()).highest();
        return chart.scaled(wording.labels().count("members", highest));
    }

    /** Up to which day between two days that number is not completely known; absent where it is. */
    public Optional<LocalDate> incompleteUntil(LocalDate first, LocalDate until) {
        LocalDate complete = register.coverage().completeFrom();
        return Optional.of(complete.isAfter(until) ? until : complete).filter(first::isBefore);
    }

    /** So many Members on a day; the number stays with what it counts. */
    public Text membersOn(int members, LocalDate day) {
        String counted = wording.labels().count("members", members).replace(' ', '\u00A0');
        return Text.of(wording.label("figure.on-day", counted, wording.date(PartialDate.of(day))));
    }

    /** What the number of Members is called, with its day where that is not the day of the sheet. */
    public String members(LocalDate day) {
        LocalDate counted = register.coverage().lastKnown(day);
        return counted.equals(day)
                ? wording.label("column.members")
                : wording.label("members", wording.date(PartialDate.of(counted)));
    }

    /** What holds for every sheet of a register. */
    public List<Text> about(LocalDate day) {
        List<Text> items = aboutFacts(day);
        items.add(2, Text.of(wording.label("about.confidence")));
        return items;
    }

    private List<Text> aboutFacts(LocalDate day) {
        List<Text> items = new ArrayList<>();
        items.add(Text.of(wording.label("about.register", wording.date(PartialDate.of(day)))));
        items.add(wording.text(register.coverage().asFound(), "coverage"));
        items.add(Text.of(wording.label("about.designations")));
        wording.chosenNames().ifPresent(items::add);
        return items;
    }

    public Block.KeyFact fact(String label, String value, String note) {
        return new Block.KeyFact(
                Text.of(label), Text.of(value), note.isEmpty() ? Optional.empty() : Optional.of(Text.of(note)));
    }

    public Block.Column column(String label, int weight) {
        return new Block.Column(Text.of(wording.label(label)), Block.Alignment.START, weight);
    }

    /** Whether the list of the parties to an instrument is of a day or before. */
    public static boolean isListedBy(Instrument instrument, LocalDate day) {
        return instrument.partiesListed().filter(listed -> !listed.isAfter(day)).isPresent();
    }

    /** Whether the sources bear out too little that an instrument is in force for a sheet to say so. */
    public static boolean isUnclear(Application application) {
        return application instanceof Application.InForce inForce
                && inForce.party().provenance().confidence() == Confidence.LOW;
    }

    /**
     * Since when an instrument is in force on a day, or why that is not said: the sources are unclear, it is not yet in force, or it
     * is not in the list. A list of a later day tells nothing of what it does not date.
     */
    public Cell inForce(Application application, LocalDate day, Function<PartialDate, Cell> date) {
        if (application instanceof Application.InForce inForce) {
            return isUnclear(inForce)
                    ? wording.absent(Absence.UNCLEAR)
                    : date.apply(inForce.party().inForce().orElseThrow());
        }
        if (application instanceof Application.InForceLater) {
            return wording.absent(Absence.NOT_YET);
        }
        if (application instanceof Application.NotCovered) {
            return wording.absent(Absence.NOT_APPLICABLE);
        }
        return wording.absent(isListedBy(application.instrument(), day) ? Absence.NOT_LISTED : Absence.NOT_KNOWN);
    }

    /** Whether an instrument is in force for a Member on a day, or why that is not said, in words. */
    public Cell applies(Application application, LocalDate day) {
        Cell since = inForce(application, day, wording::cell);
        return since instanceof Cell.Absent ? Cell.of(since.printed()) : Cell.of(wording.label("application.in-force"));
    }

    /**
     * What an economy was called on a day: the name that the maker of the sheet chose, or the one of the day; both names where it
     * is not known which of them it was.
     */
    public Text name(Economy economy, LocalDate day) {
        return new DayNames(register, day, wording).of(economy);
    }

    public Text name(Membership seat, LocalDate day) {
        return new DayNames(register, day, wording).of(seat);
    }

    /** A regional entity by its network and place. */
    public Text entity(RegionalEntity entity, LocalDate day) {
        return wording.phrase(
                "event.entity", wording.text(entity.network().abbreviation(), entity.id()), place(entity, day));
    }

    /** The city of a regional entity; none where later sources alone name it. */
    public Optional<Stated<LocalizedText>> city(RegionalEntity entity, LocalDate day) {
        return entity.city().filter(city -> !isOfALaterSource(city.provenance(), day));
    }

    /** Where a regional entity is: its host, or else its city, or else the region that it serves. */
    public Text place(RegionalEntity entity, LocalDate day) {
        return entity.host()
                .map(host -> name(host, day))
                .or(() -> city(entity, day).map(city -> wording.text(city.value(), entity.id())))
                .orElseGet(() ->
                        wording.phrase("event.no-host", region(entity.region().value())));
    }

    /** What the abbreviations of the networks of regional entities stand for, each once, in the order of the register; absent without any. */
    public Optional<Text> networkKey(List<RegionalEntity> entities) {
        List<Text> spelled = register.networks().stream()
                .filter(network -> entities.stream()
                        .anyMatch(entity -> entity.network().id().equals(network.id())))
                .map(network -> wording.phrase(
                        "pair",
                        wording.text(network.abbreviation(), network.id()),
                        wording.text(network.one(), network.id())))
                .toList();
        return spelled.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.items(spelled).printed().and(Text.of(".")));
    }

    /** When something happened: its date, or the span in which it must lie. */
    public Text when(Span span) {
        return Text.of(span.date()
                .map(wording::date)
                .orElseGet(
                        () -> wording.label("event.between", wording.date(span.first()), wording.date(span.last()))));
    }

    /** The abbreviation of an instrument, or else its title. */
    public String heading(Instrument instrument) {
        return wording.words(
                instrument.abbreviation().orElse(instrument.title()), "instrument " + Rules.quoted(instrument.id()));
    }

    /** The abbreviation of the organization in names of files and of labels for it alone. */
    public String stem() {
        return register.abbreviation().english().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** A Member of the organization, by the name that it has on a day. */
    public String memberOf(String name, LocalDate day) {
        String own = "brief.subtitle." + stem();
        boolean hasOwn = register.name(day).equals(register.name())
                && wording.labels().find(own).isPresent();
        return wording.label(hasOwn ? own : "brief.subtitle", name);
    }

    /** What stands over a narrow column for an instrument. */
    public String shortHeading(Instrument instrument) {
        return wording.labels().find("instrument." + instrument.id()).orElseGet(() -> heading(instrument));
    }

    /** What an instrument is called among others of its kind, or else its title. */
    public String shortTitle(Instrument instrument) {
        return wording.labels()
                .find("lane." + instrument.id())
                .orElseGet(() -> title(instrument).words());
    }

    /** The title of an instrument with what stands over a narrow column for it, unless the title has that word. */
    public String titleWithHeading(Instrument instrument) {
        String title = title(instrument).words();
        String heading = shortHeading(instrument);
        return List.of(title.split(" ")).contains(heading)
                ? title
                : wording.label("instrument.with-heading", title, heading);
    }

    /** The short name of a region, or else its name. */
    public Text region(Region region) {
        return wording.labels()
                .find("region." + region.id())
                .map(Text::of)
                .orElseGet(() -> wording.text(region.name(), "region " + Rules.quoted(region.id())));
    }

    public Text title(Instrument instrument) {
        return wording.text(instrument.title(), "instrument " + Rules.quoted(instrument.id()));
    }

    public String designation(Designation designation) {
        return wording.label("designation." + code(designation));
    }

    public String code(Designation designation) {
        return designation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

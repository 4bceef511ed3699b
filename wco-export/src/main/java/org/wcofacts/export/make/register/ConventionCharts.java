package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.ListedConventions;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * For how many of the Members of a day the conventions with a list of their parties came to be in force, by day and by region. A heading
 * tells a finding where the numbers bear one out, and the topic elsewhere.
 */
final class ConventionCharts {

    private static final int MOST_IN_A_HEADING = 3;
    private static final int LEAST_YEARS = 2;

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;
    private final ListedConventions conventions;
    private final List<Membership> members;

    ConventionCharts(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.conventions = new ListedConventions(register, day);
        this.members = register.members(day).value();
    }

    /** The numbers by day from the first entry into force; absent where there is none. */
    Optional<Section> byDay() {
        Optional<LocalDate> first = conventions.all().stream()
                .flatMap(instrument -> entries(instrument).stream())
                .min(Comparator.naturalOrder());
        return first.filter(from -> from.isBefore(until())).map(from -> {
            Text heading = most().orElseGet(() -> Text.of(wording.label("conventions.by-day")));
            return section(heading, from, Optional.empty(), note(LocalDate.MIN), Chart.Size.MIDDLE);
        });
    }

    /** How many conventions have come into force for Members of the day since another day. */
    int grown(LocalDate from) {
        return (int) conventions.all().stream()
                .filter(instrument -> gain(instrument, from) > 0)
                .count();
    }

    /** The numbers by day since another day; absent where none has changed, or hardly in so short a time. */
    Optional<Section> since(LocalDate from) {
        boolean changed =
                conventions.all().stream().anyMatch(instrument -> on(instrument, from) != on(instrument, until()));
        if (!changed || from.plusYears(LEAST_YEARS).isAfter(until())) {
            return Optional.empty();
        }
        Optional<Instrument> largest = largestGain(from);
        Text heading = largest.map(instrument -> gained(instrument, from))
                .orElseGet(() -> Text.of(wording.label("conventions.by-day")));
        return Optional.of(section(heading, from, largest, note(from), Chart.Size.HIGH));
    }

    /** The line of the convention that the heading is about stands out. */
    private Section section(Text heading, LocalDate from, Optional<Instrument> subject, String note, Chart.Size size) {
        Text caption = heading.and(wording.fewMarks(conventions.provenances(members)));
        List<Chart.Line> lines = new ArrayList<>();
        for (Instrument instrument : conventions.all()) {
            List<Block.Step> steps = steps(instrument, from);
            if (!steps.isEmpty()) {
                Weight weight = subject.filter(instrument::equals).isPresent() ? Weight.SUBJECT : weight(instrument);
                lines.add(new Chart.Line(words.title(instrument).words(), weight, steps));
            }
        }
        String numbers = conventions.all().stream()
                .map(instrument -> words.title(instrument).words() + " " + on(instrument, until()))
                .collect(Collectors.joining(", "));
        String alternative = wording.label(
                "conventions.alternative",
                wording.date(PartialDate.of(from)),
                wording.date(PartialDate.of(until())),
                numbers);
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.ofMembers(
                        Chart.Steps.of(caption, alternative, wording.label("unit.members"), from, until(), lines))
                .sized(size));
        blocks.add(new Block.Note(Text.of(note)));
        return new Section("conventions-by-day", caption, blocks);
    }

    /** That for fewest Members is quiet. */
    private Weight weight(Instrument instrument) {
        int number = on(instrument, until());
        boolean fewest = conventions.all().stream().allMatch(other -> on(other, until()) >= number);
        return fewest && conventions.all().size() > 1 ? Weight.QUIET : Weight.PLAIN;
    }

    /** What is counted, and what after a day is left out. */
    private String note(LocalDate from) {
        long unclear = conventions.all().stream()
                .mapToLong(instrument -> members.stream()
                        .filter(seat -> isUnclearSince(instrument, seat, from))
                        .count())
                .sum();
        String counted = wording.label("conventions.note", wording.date(PartialDate.of(day))) + " "
                + wording.label("today.conventions.limits");
        return unclear == 0 ? counted : counted + " " + wording.label("conventions.unclear", unclear);
    }

    /** Whether a convention came into force after a day by sources that are unclear. */
    private boolean isUnclearSince(Instrument instrument, Membership seat, LocalDate from) {
        return register.application(instrument, seat.code(), day) instanceof Application.InForce inForce
                && RegisterWords.isUnclear(inForce)
                && inForce.party()
                        .inForce()
                        .filter(entry -> entry.latest().isAfter(from))
                        .isPresent();
    }

    private LocalDate until() {
        return register.coverage().lastKnown(day);
    }

    /** The days of the entries into force for the Members of the day. */
    private List<LocalDate> entries(Instrument instrument) {
        return members.stream()
                .map(seat -> register.application(instrument, seat.code(), day))
                .filter(application -> !RegisterWords.isUnclear(application))
                .filter(Application.InForce.class::isInstance)
                .map(application -> ((Application.InForce) application)
                        .party()
                        .inForce()
                        .orElseThrow()
                        .earliest())
                .filter(entry -> !entry.isAfter(until()))
                .sorted()
                .toList();
    }

    private int on(Instrument instrument, LocalDate date) {
        return (int) entries(instrument).stream()
                .filter(entry -> !entry.isAfter(date))
                .count();
    }

    private List<Block.Step> steps(Instrument instrument, LocalDate from) {
        Map<LocalDate, Integer> numbers = new TreeMap<>();
        int number = 0;
        for (LocalDate entry : entries(instrument)) {
            numbers.put(entry.isBefore(from) ? from : entry, ++number);
        }
        return numbers.entrySet().stream()
                .map(step -> new Block.Step(step.getKey(), step.getValue()))
                .toList();
    }

    /** The convention in force for most Members, and that for fewest, where each is one alone; with the other where they are three. */
    private Optional<Text> most() {
        List<Instrument> ranked = conventions.all().stream()
                .sorted(Comparator.comparing((Instrument instrument) -> on(instrument, until()))
                        .reversed())
                .toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        int last = ranked.size() - 1;
        boolean alone = on(ranked.get(0), until()) > on(ranked.get(1), until())
                && on(ranked.get(last - 1), until()) > on(ranked.get(last), until());
        if (!alone || on(ranked.get(last), until()) == 0) {
            return Optional.empty();
        }
        List<Text> said = new ArrayList<>();
        said.add(Text.of(wording.label(
                "conventions.most", words.title(ranked.get(0)).words(), on(ranked.get(0), until()), members.size())));
        ranked.subList(ranked.size() == MOST_IN_A_HEADING ? 1 : last, ranked.size())
                .forEach(next -> said.add(Text.of(
                        wording.label("conventions.next", words.title(next).words(), on(next, until())))));
        return Optional.of(wording.items(said).printed());
    }

    /** The convention that gained most since a day, where it is one alone. */
    private Optional<Instrument> largestGain(LocalDate from) {
        List<Instrument> ranked = conventions.all().stream()
                .sorted(Comparator.comparing((Instrument instrument) -> gain(instrument, from))
                        .reversed())
                .toList();
        boolean alone = ranked.size() == 1 || gain(ranked.get(0), from) > gain(ranked.get(1), from);
        return alone ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    private Text gained(Instrument instrument, LocalDate from) {
        return Text.of(wording.label(
                "gain.largest", words.title(instrument).words(), on(instrument, from), on(instrument, until())));
    }

    private int gain(Instrument instrument, LocalDate from) {
        return on(instrument, until()) - on(instrument, from);
    }

    /** The shares of the Members of each region; absent where no convention has a list. */
    Optional<Section> byRegion() {
        List<Region> regions = register.reference().regions().stream()
                .filter(region -> !seats(region).isEmpty())
                .toList();
        if (regions.isEmpty() || conventions.all().isEmpty()) {
            return Optional.empty();
        }
        Optional<Region> highest = highest(regions);
        Text caption = highest.map(region -> wording.phrase("conventions.highest", words.region(region)))
                .orElseGet(() -> Text.of(wording.label("conventions.by-region")))
                .and(wording.fewMarks(conventions.provenances(members)));
        List<Chart.Panel> panels = conventions.all().stream()
                .map(instrument -> new Chart.Panel(
                        words.title(instrument).words(),
                        "",
                        Weight.PLAIN,
                        regions.stream()
                                .map(region -> share(instrument, region, highest))
                                .toList()))
                .toList();
        String alternative = panels.stream()
                .map(panel -> panel.title() + ": "
                        + panel.shares().stream()
                                .map(share -> share.name() + " " + share.label())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". ", "", "."));
        return Optional.of(
                new Section("conventions-by-region", caption, List.of(new Chart.Shares(caption, alternative, panels))));
    }

    private Chart.Share share(Instrument instrument, Region region, Optional<Region> highest) {
        int part = conventions.inForce(instrument, seats(region));
        int whole = seats(region).size();
        return new Chart.Share(
                words.region(region).words(),
                part,
                whole,
                part + "/" + whole,
                highest.filter(region::equals).isPresent() ? Chart.Fill.FIRST : Chart.Fill.SECOND);
    }

    /** The region that has the highest share in each convention, with no other beside it. */
    private Optional<Region> highest(List<Region> regions) {
        return regions.stream()
                .filter(region -> regions.size() > 1
                        && conventions.all().stream().allMatch(instrument -> isHighest(instrument, region, regions)))
                .findFirst();
    }

    private boolean isHighest(Instrument instrument, Region region, List<Region> regions) {
        long part = conventions.inForce(instrument, seats(region));
        long whole = seats(region).size();
        return regions.stream()
                .filter(other -> !other.equals(region))
                .allMatch(other -> part * seats(other).size() > conventions.inForce(instrument, seats(other)) * whole);
    }

    private List<Membership> seats(Region region) {
        return register.members(day, region).value();
    }
}

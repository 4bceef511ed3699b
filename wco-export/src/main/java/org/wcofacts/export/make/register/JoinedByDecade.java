package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * The Members of a day by region and by the decade in which they joined. The heading tells where most joined, if that would hold too
 * with every date that is not certain in a decade beside its own.
 */
final class JoinedByDecade {

    private static final int YEARS = 10;

    private record Most(Region region, int decade, int number) {}

    /** What fits on any paper below each other: regions, and squares of the fullest decade of each. */
    private static final int MOST_REGIONS = 9;

    private static final int MOST_SQUARES = 150;

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;
    private final List<Membership> members;
    private final List<Integer> decades;
    private final Map<Region, List<Membership>> seats = new LinkedHashMap<>();
    private final IdentityHashMap<Membership, Set<Integer>> possible = new IdentityHashMap<>();

    JoinedByDecade(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.members = register.members(day).value();
        for (Region region : register.reference().regions()) {
            seats.put(
                    region, members.stream().filter(seat -> isOf(seat, region)).toList());
        }
        members.forEach(seat -> possible.put(seat, possible(seat)));
        TreeSet<Integer> joined = new TreeSet<>();
        members.forEach(seat -> seat.heldSince().ifPresent(since -> joined.add(decade(since))));
        this.decades = joined.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(joined.first() / YEARS, joined.last() / YEARS)
                        .mapToObj(decade -> decade * YEARS)
                        .toList();
    }

    private static boolean isOf(Membership seat, Region region) {
        return seat.assignedRegion()
                .filter(assigned -> assigned.value().id().equals(region.id()))
                .isPresent();
    }

    private static int decade(PartialDate date) {
        return date.year() / YEARS * YEARS;
    }

    Section section() {
        Text caption = finding().orElseGet(() -> Text.of(wording.label("decades.topic")));
        List<Region> regions = register.reference().regions().stream()
                .filter(region -> !seats(region).isEmpty())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (fitSquares(regions)) {
            blocks.add(squares(caption, regions));
            blocks.add(new Block.Note(Text.of(wording.label("decades.key"))));
        } else {
            blocks.add(matrix(caption, regions));
        }
        words.laterRegions(members, day).map(Block.Note::new).ifPresent(blocks::add);
        return new Section("members-by-region", caption, blocks);
    }

    private boolean fitSquares(List<Region> regions) {
        return decades.size() <= Chart.Squares.MOST_COLUMNS
                && members.stream().allMatch(seat -> seat.heldSince().isPresent())
                && regions.size() <= MOST_REGIONS
                && regions.stream().mapToInt(this::most).sum() <= MOST_SQUARES;
    }

    /** The most that joined in a decade. */
    private int most(Region region) {
        return decades.stream()
                .mapToInt(decade -> joined(seats(region), decade))
                .max()
                .orElse(0);
    }

    private Block squares(Text caption, List<Region> regions) {
        List<Chart.SquareRow> rows = regions.stream()
                .map(region -> new Chart.SquareRow(
                        words.region(region).words(),
                        decades.stream()
                                .map(decade -> joined(seats(region), decade))
                                .toList()))
                .toList();
        String alternative = rows.stream().map(this::inWords).collect(Collectors.joining(". ", "", "."));
        List<String> columns = decades.stream().map(this::years).toList();
        return new Chart.Squares(caption, alternative, wording.label("decades.joined"), columns, rows);
    }

    private String inWords(Chart.SquareRow row) {
        List<Text> numbers = new ArrayList<>();
        for (int i = 0; i < decades.size(); i++) {
            if (row.numbers().get(i) > 0) {
                numbers.add(Text.of(years(decades.get(i)) + " " + row.numbers().get(i)));
            }
        }
        return wording.label("pair", row.name(), wording.list(numbers).words());
    }

    private Block matrix(Text caption, List<Region> regions) {
        List<Text> columns = new ArrayList<>();
        decades.forEach(decade -> columns.add(Text.of(years(decade))));
        columns.add(Text.of(wording.label("total")));
        return new Block.Matrix(
                caption,
                Text.of(wording.label("region")),
                columns,
                regions.stream()
                        .map(region -> row(words.region(region), seats(region)))
                        .toList(),
                Optional.of(row(Text.of(wording.label("total")), members)));
    }

    private String years(int decade) {
        return wording.leftToRight(String.format(Locale.ROOT, "%d–%02d", decade, (decade + YEARS - 1) % 100));
    }

    private Block.MatrixRow row(Text heading, List<Membership> seats) {
        List<Text> cells = new ArrayList<>();
        decades.forEach(decade -> cells.add(Text.of(Long.toString(joined(seats, decade)))));
        cells.add(Text.of(Integer.toString(seats.size())));
        return new Block.MatrixRow(heading, cells);
    }

    private static int joined(List<Membership> seats, int decade) {
        return (int) seats.stream()
                .filter(seat -> seat.heldSince()
                        .filter(since -> decade(since) == decade)
                        .isPresent())
                .count();
    }

    private List<Membership> seats(Region region) {
        return seats.getOrDefault(region, List.of());
    }

    /** Where most joined, if that and its number hold whatever the days are that are not certain. */
    private Optional<Text> finding() {
        List<Most> cells = register.reference().regions().stream()
                .flatMap(region -> decades.stream().map(decade -> new Most(region, decade, surely(region, decade))))
                .toList();
        boolean complete = !day.isBefore(register.coverage().completeFrom());
        return cells.stream()
                .filter(most -> complete && most.number() == possibly(most.region(), most.decade()))
                .filter(most -> register.reference().regions().stream()
                        .allMatch(region -> possible(region)
                                .filter(decade -> !region.equals(most.region()) || decade != most.decade())
                                .allMatch(decade -> possibly(region, decade) < most.number())))
                .findFirst()
                .map(most -> wording.phrase(
                        "decades.most",
                        words.region(most.region()),
                        Text.of(wording.labels().count("members", most.number())),
                        Text.of(years(most.decade()))));
    }

    private int surely(Region region, int decade) {
        return (int) seats(region).stream()
                .filter(seat -> Set.of(decade).equals(possible.get(seat)))
                .count();
    }

    private int possibly(Region region, int decade) {
        return (int) seats(region).stream()
                .filter(seat -> seat.heldSince().isEmpty()
                        || possible.getOrDefault(seat, Set.of()).contains(decade))
                .count();
    }

    /** The decades in which one of a region may have joined. */
    private Stream<Integer> possible(Region region) {
        return seats(region).stream()
                .flatMap(seat -> possible.getOrDefault(seat, Set.of()).stream())
                .distinct();
    }

    /** The decades in which a seat may have been taken: those of every date given for it, and where it is not certain those beside them. */
    private static Set<Integer> possible(Membership seat) {
        Stream<PartialDate> others = seat instanceof Member member
                ? member.accession().disputed().stream().map(Disputed::value)
                : Stream.empty();
        Set<Integer> given = Stream.concat(seat.heldSince().stream(), others)
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .map(date -> date.getYear() / YEARS * YEARS)
                .collect(Collectors.toSet());
        boolean certain = given.size() == 1 && seat.provenance().confidence() == Confidence.HIGH;
        return certain
                ? given
                : given.stream()
                        .flatMap(decade -> Stream.of(decade - YEARS, decade, decade + YEARS))
                        .collect(Collectors.toSet());
    }
}

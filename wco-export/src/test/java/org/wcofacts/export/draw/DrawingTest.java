package org.wcofacts.export.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;

class DrawingTest {

    private static final float WIDTH = 511;
    private static final Text CAPTION = Text.of("Members");
    private static final LocalDate FROM = LocalDate.of(1950, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 11, 30);

    /** Every letter is half as wide as it is high. */
    private static final Measure LETTERS = new Measure() {
        @Override
        public float width(String words, Lettering lettering) {
            return words.length() * lettering.role().onPaper() / 2;
        }

        @Override
        public float line(Lettering lettering) {
            return lettering.role().onPaper() * 1.28f;
        }

        @Override
        public String number(long number) {
            return Labels.in(Locale.ENGLISH).number(number);
        }
    };

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWordsTouchOthersOrLeaveTheDrawing(int seed) {
        Random random = new Random(seed);
        for (Chart chart :
                List.of(steps(random), shares(random), gains(random), dates(random), squares(random), lanes(random))) {
            Drawing drawing = Drawing.of(chart, WIDTH, LETTERS);
            List<Area> words = words(drawing).map(DrawingTest::area).toList();
            assertThat(words).allMatch(area -> area.around(-0.1f).isWithin(new Area(0, 0, WIDTH, drawing.height())));
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(words.get(i).around(-1).meets(words.get(j).around(-1)))
                            .as(
                                    "%s and %s in %s",
                                    words(drawing).toList().get(i),
                                    words(drawing).toList().get(j),
                                    chart)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyEventIsNamed(int seed) {
        Chart.Dates chart = dates(new Random(seed));
        String all = String.join(
                " ",
                words(Drawing.of(chart, WIDTH, LETTERS)).map(Mark.Words::words).toList());
        assertThat(chart.events()).allMatch(event -> all.contains(event.name()) && all.contains(event.date()));
    }

    /** One square for each that is counted, those of the largest number filled, none beyond its column. */
    @Test
    void squaresAreCountedAndTheMostAreFilled() {
        Chart.Squares chart = new Chart.Squares(
                CAPTION,
                "Said.",
                "joined in",
                List.of("1950s", "1960s", "1970s"),
                List.of(
                        new Chart.SquareRow("North", List.of(3, 7, 0)),
                        new Chart.SquareRow("South", List.of(2, 1, 2))));
        Drawing drawing = Drawing.of(chart, WIDTH, LETTERS);
        List<Mark.Box> boxes = drawing.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
        assertThat(boxes).hasSize(15);
        assertThat(boxes).filteredOn(box -> box.fill().isPresent()).hasSize(11);
        assertThat(boxes).extracting(Mark.Box::x, Mark.Box::y).doesNotHaveDuplicates();
        assertThat(boxes).allMatch(box -> box.y() + box.height() <= drawing.height());
        assertThat(words(drawing).map(Mark.Words::words)).contains("5", "8", "2", "10", "15");
    }

    @Test
    void yearsOverSquaresBreakAfterTheirDashAlone() {
        List<String> decades = IntStream.range(0, 8)
                .mapToObj(i -> 1950 + 10 * i + "–" + (50 + 10 * i + 9) % 100)
                .toList();
        List<Integer> numbers = decades.stream().map(String::length).toList();
        Chart.Squares chart = new Chart.Squares(
                CAPTION, "Said.", "joined in", decades, List.of(new Chart.SquareRow("North and west", numbers)));
        assertThat(words(Drawing.of(chart, WIDTH, LETTERS)).map(Mark.Words::words))
                .contains("1950–59", "2020–29");
        assertThat(words(Drawing.of(chart, 240, LETTERS)).map(Mark.Words::words))
                .contains("1950–", "59", "2020–", "29", "North and west");
    }

    private static Chart.Squares squares(Random random) {
        List<String> columns = IntStream.rangeClosed(0, random.nextInt(Chart.Squares.MOST_COLUMNS))
                .mapToObj(i -> 1900 + 10 * i + "–" + (10 * i + 9))
                .toList();
        return new Chart.Squares(
                CAPTION,
                "Said.",
                "joined in",
                columns,
                IntStream.rangeClosed(0, random.nextInt(6))
                        .mapToObj(i -> new Chart.SquareRow(
                                "Region of the north and west " + i,
                                columns.stream()
                                        .map(column -> random.nextInt(30))
                                        .toList()))
                        .toList());
    }

    @Test
    void whatIsNotCompleteIsDashedAndThin() {
        Chart.Steps chart = line(3).completeSince(LocalDate.of(2002, 1, 25), "dashed: not complete");
        List<Mark.Pen> pens = paths(Drawing.of(chart, WIDTH, LETTERS), Colour.NAVY)
                .map(Mark.Path::pen)
                .toList();
        assertThat(pens)
                .containsExactly(
                        new Mark.Pen(Colour.NAVY, 1.1f, Mark.Stroke.DASHED),
                        new Mark.Pen(Colour.NAVY, 2.2f, Mark.Stroke.SOLID));
    }

    @Test
    void bothEndsOfACurveHaveTheirNumbers() {
        List<String> words = words(Drawing.of(line(3), WIDTH, LETTERS))
                .map(Mark.Words::words)
                .toList();
        assertThat(words).contains("3", "40 Members").endsWith("33");
    }

    @Test
    void aBarIsAsLongAsItsShare() {
        Chart chart = new Chart.Shares(
                CAPTION,
                "x",
                List.of(new Chart.Panel(
                        "HS",
                        "",
                        Weight.PLAIN,
                        List.of(
                                Chart.Share.of(1, 2, "1 of 2", Chart.Fill.FIRST),
                                Chart.Share.of(2, 2, "2 of 2", Chart.Fill.OUTLINED)))));
        List<Mark.Box> bars = Drawing.of(chart, WIDTH, LETTERS).marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).width() * 2).isEqualTo(bars.get(1).width());
        assertThat(bars.get(0).fill()).contains(Colour.NAVY);
        assertThat(bars.get(1).fill()).isEmpty();
    }

    /** Nine are drawn as long as nine, whether some of them were gained or not. */
    @Test
    void whatWasGainedIsSetApartAndWhatWasLostIsLeftOpen() {
        Chart chart = new Chart.Gains(
                CAPTION,
                "x",
                "2013",
                "2025",
                List.of(
                        new Chart.Gain("North", 9, 9, "±0", Weight.PLAIN),
                        new Chart.Gain("South", 1, 9, "+8", Weight.SUBJECT),
                        new Chart.Gain("East", 3, 9, "+6", Weight.PLAIN),
                        new Chart.Gain("West", 9, 4, "-5", Weight.PLAIN)));
        List<Mark.Box> boxes = Drawing.of(chart, WIDTH, LETTERS).marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
        assertThat(boxes)
                .extracting(box -> box.fill().orElse(Colour.PAPER))
                .containsExactly(
                        Colour.NAVY, Colour.NAVY, Colour.ACCENT, Colour.NAVY, Colour.BLUE, Colour.NAVY, Colour.PAPER);
        float nine = boxes.get(0).width();
        assertThat(List.of(2, 4, 6))
                .allSatisfy(
                        last -> assertThat(boxes.get(last).x() + boxes.get(last).width())
                                .isCloseTo(boxes.get(0).x() + nine, within(0.01f)));
        assertThat(boxes.get(1).width()).isCloseTo(nine / 9, within(0.01f));
        assertThat(words(Drawing.of(chart, WIDTH, LETTERS)).map(Mark.Words::words))
                .contains("North", "2013", "2025", "1", "3", "4", "9", "\u200E+8", "\u200E-5");
    }

    @Test
    void labelsAreMovedApartAsLittleAsTheyNeed() {
        float[] tops = Apart.tops(List.of(50f, 20f, 52f), List.of(10f, 10f, 10f), 0, 100);
        assertThat(tops).containsExactly(45, 15, 55);
        float[] atTheFoot = Apart.tops(List.of(97f, 96f), List.of(10f, 10f), 0, 100);
        assertThat(atTheFoot).containsExactly(90, 80);
    }

    @Test
    void wordsBreakAtSpacesAndInsideWordsThatAreTooLong() {
        assertThat(LETTERS.lines("one two three", Lettering.PLAIN, 32)).containsExactly("one two", "three");
        assertThat(LETTERS.lines("Zollverwaltung", Lettering.PLAIN, 32)).containsExactly("Zollver", "waltung");
        assertThat(LETTERS.lines(" ", Lettering.PLAIN, 32)).isEmpty();
    }

    private static Chart.Steps line(int first) {
        List<Block.Step> steps = IntStream.range(0, 31)
                .mapToObj(i -> new Block.Step(LocalDate.of(1952 + 2 * i, 3, 1), first + i))
                .toList();
        return Chart.Steps.of(CAPTION, "x", "Members", FROM, UNTIL, List.of(new Chart.Line("", Weight.PLAIN, steps)));
    }

    private static Chart.Steps steps(Random random) {
        List<Chart.Line> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<Block.Step> steps = new ArrayList<>();
            int value = random.nextInt(40);
            for (LocalDate day = FROM.plusDays(random.nextInt(9_000));
                    day.isBefore(UNTIL);
                    day = day.plusDays(1 + random.nextInt(900))) {
                steps.add(new Block.Step(day, value += random.nextInt(5)));
            }
            lines.add(new Chart.Line(name(random), Weight.PLAIN, steps));
        }
        return Chart.Steps.of(CAPTION, "x", "Members", FROM, UNTIL, lines)
                .completeSince(FROM.plusDays(random.nextInt(27_000)), "dashed: not complete before this day")
                .marking(events(random, 4, FROM, UNTIL));
    }

    private static List<Chart.Event> events(Random random, int most, LocalDate from, LocalDate until) {
        int span = (int) (until.toEpochDay() - from.toEpochDay());
        return Stream.generate(() -> from.plusDays(random.nextInt(span)))
                .limit(1 + random.nextInt(most))
                .map(day -> new Chart.Event(day, Sign.FILLED, Weight.SUBJECT, "X" + day.getYear(), "on " + day))
                .toList();
    }

    private static Chart.Shares shares(Random random) {
        return new Chart.Shares(
                CAPTION,
                "x",
                Stream.generate(() -> new Chart.Panel(
                                name(random),
                                name(random),
                                Weight.PLAIN,
                                List.of(
                                        new Chart.Share(name(random), 1, 3, "1/3", Chart.Fill.FIRST),
                                        Chart.Share.of(2, 3, name(random), Chart.Fill.OUTLINED))))
                        .limit(1 + random.nextInt(5))
                        .toList());
    }

    private static Chart.Gains gains(Random random) {
        return new Chart.Gains(
                CAPTION,
                "x",
                "31 December 2013",
                "30 November 2025",
                Stream.generate(() -> new Chart.Gain(
                                name(random), random.nextInt(60), random.nextInt(60), "+1", Weight.PLAIN))
                        .limit(1 + random.nextInt(8))
                        .toList());
    }

    private static Chart.Dates dates(Random random) {
        return new Chart.Dates(CAPTION, "x", FROM, UNTIL, events(random, 10, FROM, UNTIL));
    }

    @Test
    void tracksThatDoNotMeetStandInOneRowAndOthersBelow() {
        Chart.Lanes chart = lanes(List.of(
                track("First", LocalDate.of(1960, 1, 1)),
                track("Second", LocalDate.of(1962, 1, 1)),
                track("Third", LocalDate.of(2000, 1, 1))));
        List<Mark.Words> names = words(Drawing.of(chart, WIDTH, LETTERS))
                .filter(words -> words.lettering() == Lettering.PLAIN)
                .toList();
        assertThat(names).extracting(Mark.Words::words).containsExactly("First", "Third", "Second");
        assertThat(names.get(1).y()).isEqualTo(names.get(0).y());
        assertThat(names.get(2).y()).isGreaterThan(names.get(0).y());
    }

    @Test
    void tracksWithARowEachStandOneBelowTheOtherUnderTheNameOfTheirLane() {
        List<Chart.Track> tracks =
                List.of(track("First", LocalDate.of(1960, 1, 1)), track("Second", LocalDate.of(2000, 1, 1)));
        List<Chart.Lane> lanes = List.of(new Chart.Tracks("Chairperson", tracks, Chart.Rows.EACH));
        Chart chart = new Chart.Lanes(CAPTION, "x", FROM, UNTIL, List.of(), lanes);
        List<Mark.Words> words = words(Drawing.of(chart, WIDTH, LETTERS)).toList();
        assertThat(words).anyMatch(one -> one.words().equals("Chairperson"));
        assertThat(words.stream().filter(one -> one.lettering() == Lettering.PLAIN))
                .extracting(Mark.Words::words)
                .containsExactly("First", "Second");
        assertThat(words.stream()
                        .filter(one -> one.lettering() == Lettering.PLAIN)
                        .map(Mark.Words::y)
                        .distinct())
                .hasSize(2);
    }

    /** The first has no room beside the name of the lane, the second has; still it stands below the first. */
    @Test
    void tracksWithARowEachKeepTheirOrder() {
        List<Chart.Track> tracks = List.of(track("First", FROM), track("Second", UNTIL));
        List<Chart.Lane> lanes = List.of(new Chart.Tracks("Chairperson", tracks, Chart.Rows.EACH));
        Chart chart = new Chart.Lanes(CAPTION, "x", FROM, UNTIL, List.of(), lanes);
        List<Mark.Words> names = words(Drawing.of(chart, WIDTH, LETTERS))
                .filter(one -> one.lettering() == Lettering.PLAIN)
                .toList();
        assertThat(names).extracting(Mark.Words::words).containsExactly("First", "Second");
        assertThat(names.get(0).y()).isLessThan(names.get(1).y());
    }

    @Test
    void aLineThatIsNowhereCompleteSaysSoAtItsStartWithoutAStroke() {
        Chart.Steps chart = line(3).completeSince(UNTIL, "dashed: not complete");
        Drawing drawing = Drawing.of(chart, WIDTH, LETTERS);
        assertThat(words(drawing).filter(one -> one.words().startsWith("dashed")))
                .singleElement()
                .satisfies(words -> assertThat(words.start()).isLessThan(WIDTH / 4));
        assertThat(drawing.marks().stream()
                        .filter(Mark.Path.class::isInstance)
                        .map(mark -> ((Mark.Path) mark).points())
                        .filter(points -> points.size() == 2
                                && points.get(0).x() == points.get(1).x()
                                && points.get(0).x() > WIDTH / 2
                                && points.get(1).y() - points.get(0).y() > 5))
                .as("upright strokes near the end")
                .isEmpty();
    }

    @Test
    void aDayStandsAtTheSamePlaceInEveryChartOfItsTime() {
        LocalDate day = LocalDate.of(1984, 2, 29);
        Chart.Lanes one = lanes(List.of(track("One", day)));
        Chart.Lanes other =
                lanes(List.of(track("Another with a long name", LocalDate.of(1951, 1, 1)), track("O", day)));
        assertThat(places(other)).containsAll(places(one)).hasSize(2);
    }

    @Test
    void aNameForWhichThereIsNoRoomBesideItsBarStandsOverIt() {
        Chart.Lanes chart =
                lanes(List.of(new Chart.Track("All of it", "", List.of(new Chart.Trace(FROM, UNTIL, Chart.Form.BAR)))));
        Drawing drawing = Drawing.of(chart, WIDTH, LETTERS);
        Mark.Words name = words(drawing)
                .filter(words -> words.words().equals("All of it"))
                .findFirst()
                .orElseThrow();
        Mark.Box bar = drawing.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(bar.y()).isGreaterThanOrEqualTo(name.y() + name.height());
    }

    @Test
    void aCurveEndsWhereItsNumberIsNoLongerKnown() {
        Chart.Line line = line(3).lines().get(0);
        LocalDate known = LocalDate.of(2013, 12, 31);
        Chart chart = new Chart.Lanes(
                CAPTION, "x", FROM, UNTIL, List.of(), List.of(new Chart.Curve(line, known, Optional.empty())));
        Drawing drawing = Drawing.of(chart, WIDTH, LETTERS);
        List<Mark.Point> points =
                paths(drawing, Colour.NAVY).findFirst().orElseThrow().points();
        float end = points.get(points.size() - 1).x();
        assertThat(end).isBetween(WIDTH * 0.75f, WIDTH * 0.82f);
        assertThat(words(drawing).map(Mark.Words::words)).contains("3", "33");
    }

    private static List<Float> places(Chart.Lanes chart) {
        return Drawing.of(chart, WIDTH, LETTERS).marks().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(mark -> ((Mark.Dot) mark).x())
                .toList();
    }

    private static Chart.Track track(String name, LocalDate day) {
        return new Chart.Track(name, "", List.of(Chart.Trace.on(day, Chart.Form.DOT)));
    }

    private static Chart.Lanes lanes(List<Chart.Track> tracks) {
        return new Chart.Lanes(CAPTION, "x", FROM, UNTIL, List.of(), List.of(new Chart.Tracks("Lane", tracks)));
    }

    /** As far along the line as its day is in time, whatever stands over the line. */
    @Test
    void aMarkBesideARowStandsAtItsDay() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        LocalDate last = first.plusDays(1000);
        Chart.Timeline timeline = new Chart.Timeline(
                first,
                last,
                List.of(new Chart.Meaning(Chart.Form.DOT, "launched")),
                List.of(
                        List.of(),
                        List.of(
                                Chart.Trace.on(first, Chart.Form.DOT),
                                Chart.Trace.on(first.plusDays(250), Chart.Form.DOT),
                                Chart.Trace.on(last, Chart.Form.DOT))));
        TimelineDrawing lines = new TimelineDrawing(timeline, 200, LETTERS);
        List<Mark.Dot> dots = lines.row(1, 30, 6).marks().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .toList();
        assertThat(dots).extracting(Mark.Dot::y).containsOnly(6f);
        float from = dots.get(0).x();
        float until = dots.get(2).x();
        assertThat(dots.get(1).x() - from).isCloseTo((until - from) / 4, Offset.offset(0.01f));
        assertThat(from).isBetween(3f, 10f);
        assertThat(until).isBetween(190f, 197f);
        assertThat(lines.row(0, 30, 6).marks()).noneMatch(Mark.Dot.class::isInstance);
        assertThat(words(lines.head()).map(Mark.Words::words)).contains("launched", "2001", "2002");
    }

    @Test
    void theLongestSpanHasAsManyYearsAsHaveRoom() {
        Chart.Timeline all = new Chart.Timeline(LocalDate.MIN, LocalDate.MAX, List.of(), List.of());
        Chart.Timeline history =
                new Chart.Timeline(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1), List.of(), List.of());
        for (Chart.Timeline timeline : List.of(all, history)) {
            assertThat(words(new TimelineDrawing(timeline, 200, LETTERS).head()))
                    .hasSizeBetween(1, 6);
        }
    }

    /** A gain of one among a thousand is still a bar. */
    @Test
    void theSmallestGainIsABar() {
        Chart.Gains chart = new Chart.Gains(
                CAPTION,
                "x",
                "then",
                "now",
                List.of(
                        new Chart.Gain("North", 1000, 1001, "+1", Weight.PLAIN),
                        new Chart.Gain("South", 9, 8, "-1", Weight.PLAIN)));
        assertThat(Drawing.of(chart, WIDTH, LETTERS).marks())
                .filteredOn(Mark.Box.class::isInstance)
                .extracting(Mark.Box.class::cast)
                .hasSize(4)
                .allMatch(box -> box.width() > 0 && box.height() > 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatStandsOverLinesDoesNotTouch(int seed) {
        Random random = new Random(seed);
        float width = 120 + random.nextInt(200);
        Drawing head = new TimelineDrawing(
                        new Chart.Timeline(FROM, UNTIL, lanes(random).key(), List.of()), width, LETTERS)
                .head();
        List<Area> words = words(head).map(DrawingTest::area).toList();
        assertThat(words).allMatch(area -> area.around(-0.1f).isWithin(new Area(0, 0, width, head.height())));
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(words.get(i).around(-1).meets(words.get(j).around(-1)))
                        .isFalse();
            }
        }
    }

    private static Chart.Lanes lanes(Random random) {
        List<Chart.Lane> lanes = new ArrayList<>();
        if (random.nextBoolean()) {
            Chart.Steps steps = steps(random);
            lanes.add(new Chart.Curve(steps.lines().get(0), UNTIL, steps.complete()));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            lanes.add(new Chart.Tracks(
                    name(random),
                    Stream.generate(() -> track(random))
                            .limit(random.nextInt(12))
                            .toList(),
                    random.nextBoolean() ? Chart.Rows.EACH : Chart.Rows.SHARED));
        }
        List<Chart.Meaning> key = Stream.of(Chart.Form.values())
                .filter(form -> random.nextBoolean())
                .map(form -> new Chart.Meaning(form, name(random)))
                .toList();
        return new Chart.Lanes(CAPTION, "x", FROM, UNTIL, key, lanes);
    }

    private static Chart.Track track(Random random) {
        List<Chart.Trace> traces = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            LocalDate from = FROM.plusDays(random.nextInt(27_000));
            LocalDate until = from.plusDays(random.nextInt((int) (UNTIL.toEpochDay() - from.toEpochDay())));
            Chart.Form form = Chart.Form.values()[random.nextInt(Chart.Form.values().length)];
            traces.add(random.nextBoolean() ? Chart.Trace.on(from, form) : new Chart.Trace(from, until, form));
        }
        return new Chart.Track(name(random), "", traces);
    }

    private static String name(Random random) {
        return Stream.of("East", "and", "Southern", "Zollverwaltungsgemeinschaft", "of", "Alphaland")
                .filter(word -> random.nextBoolean())
                .reduce("N", (a, b) -> a + " " + b);
    }

    private static Stream<Mark.Words> words(Drawing drawing) {
        return drawing.marks().stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast);
    }

    private static Stream<Mark.Path> paths(Drawing drawing, Colour colour) {
        return drawing.marks().stream()
                .filter(Mark.Path.class::isInstance)
                .map(Mark.Path.class::cast)
                .filter(path -> path.pen().colour() == colour);
    }

    private static Area area(Mark.Words words) {
        return new Area(words.start(), words.y(), words.width(), words.height());
    }
}

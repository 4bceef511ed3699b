package org.wcofacts.export.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;

/** Invented charts of every kind, with long names and events close to each other. */
final class Charts {

    static final LocalDate FROM = LocalDate.of(1950, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2030, 12, 31);

    private static final List<String> LANDS = List.of(
            "Alphaland",
            "Betaland",
            "Gammaland and the Southern Isles of Deltaland",
            "Epsilonland",
            "Zetaland",
            "Etaland, Near and Middle Thetaland");

    private Charts() {}

    static FactSheet sheet(Locale language) {
        return FactSheet.builder()
                .from(Sheets.of())
                .language(language)
                .labels(Labels.in(language))
                .sections(List.of(new Section(
                        "facts", Text.of("Facts"), List.of(growth(), pairs(), signs(24), conventions(), gains()))))
                .addSection(
                        new Section("more", Text.of("More"), List.of(shares(), squares(), dates(), lanes(), signs(52))))
                .build();
    }

    static Chart.Steps growth() {
        return Chart.Steps.of(
                        Text.of("Members, counted from the dates of accession"),
                        "From 7 in 1952 to 187 in 2030.",
                        "Members",
                        FROM,
                        UNTIL,
                        List.of(line("", Weight.PLAIN, 1952, 7)))
                .completeSince(LocalDate.of(2002, 1, 25), "dashed: not complete before 25 January 2002")
                .marking(List.of(
                        event(LocalDate.of(1965, 5, 24), Sign.FILLED, "Member"),
                        event(LocalDate.of(1989, 7, 1), Sign.RING, "HS"),
                        event(LocalDate.of(2010, 9, 25), Sign.RING, "Revised Kyoto Convention")))
                .sized(Chart.Size.LOW);
    }

    static Chart.Steps conventions() {
        return Chart.Steps.of(
                Text.of("Members for which each is in force, by day"),
                "Two lines that end close to each other.",
                "Members",
                FROM,
                UNTIL,
                List.of(
                        line("Convention of Alphaland", Weight.PLAIN, 1950, 3),
                        line("Convention of Gammaland and the Southern Isles", Weight.SUBJECT, 1961, 1),
                        line("Convention of Betaland", Weight.QUIET, 1961, 2)));
    }

    private static Chart.Line line(String name, Weight weight, int year, int least) {
        List<Block.Step> steps = new ArrayList<>();
        for (int at = year; at <= 2030; at += 2) {
            steps.add(new Block.Step(LocalDate.of(at, 3, 1), least + (at - year) * 2));
        }
        return new Chart.Line(name, weight, steps);
    }

    private static Chart.Event event(LocalDate day, Sign sign, String name) {
        return new Chart.Event(day, sign, Weight.SUBJECT, name, "on " + day);
    }

    static Chart.Shares pairs() {
        return new Chart.Shares(
                Text.of("Parties among the Members"),
                "Three pairs.",
                Stream.of("HS Convention", "Istanbul Convention", "Revised Kyoto Convention of Gammaland")
                        .map(name -> new Chart.Panel(
                                name,
                                "in force since 1 July 1989",
                                Weight.SUBJECT,
                                List.of(
                                        Chart.Share.of(22, 24, "22 of 24 in region", Chart.Fill.FIRST),
                                        Chart.Share.of(0, 187, "0 of 187 in all", Chart.Fill.OUTLINED))))
                        .toList());
    }

    private static Chart.Shares shares() {
        return new Chart.Shares(
                Text.of("Parties by region"),
                "Three panels.",
                Stream.of("HS", "Istanbul", "Revised Kyoto")
                        .map(name -> new Chart.Panel(
                                name,
                                "",
                                Weight.PLAIN,
                                LANDS.stream()
                                        .map(land -> new Chart.Share(land, 7, 35, "7/35", Chart.Fill.SECOND))
                                        .toList()))
                        .toList());
    }

    static Chart.Gains gains() {
        int[] then = {51, 33, 31, 24, 23, 17};
        int[] now = {52, 35, 34, 24, 24, 18};
        return new Chart.Gains(
                Text.of("Members on two days"),
                "Gammaland gained most.",
                "2013",
                "2025",
                IntStream.range(0, now.length)
                        .mapToObj(i -> new Chart.Gain(
                                LANDS.get(i),
                                then[i],
                                now[i],
                                "+" + (now[i] - then[i]),
                                i == 2 ? Weight.SUBJECT : Weight.PLAIN))
                        .toList());
    }

    static Chart.Squares squares() {
        return new Chart.Squares(
                Text.of("Members by land and decade"),
                "Most in Alphaland in the 1990s.",
                "joined in",
                List.of("1950–59", "1960–69", "1970–79", "1980–89", "1990–99"),
                LANDS.stream()
                        .map(land -> new Chart.SquareRow(land, List.of(18, 5, 0, 3, 21)))
                        .toList());
    }

    static Chart.Dates dates() {
        return new Chart.Dates(
                Text.of("Days of joining"),
                "Eight joined.",
                LocalDate.of(2013, 12, 31),
                LocalDate.of(2025, 11, 30),
                List.of(
                        event(LocalDate.of(2014, 3, 24), Sign.FILLED, "Alphaland"),
                        event(LocalDate.of(2017, 1, 25), Sign.FILLED, "Betaland"),
                        event(LocalDate.of(2017, 4, 10), Sign.FILLED, "Gammaland and the Isles"),
                        event(LocalDate.of(2021, 12, 22), Sign.FILLED, "Equatorial Deltaland"),
                        event(LocalDate.of(2023, 1, 26), Sign.FILLED, "Epsilon Islands"),
                        event(LocalDate.of(2024, 2, 2), Sign.FILLED, "Zeta"),
                        event(LocalDate.of(2025, 9, 17), Sign.FILLED, "Saint Eta and the Thetadines"),
                        event(LocalDate.of(2025, 11, 30), Sign.FILLED, "Iota")));
    }

    static Chart.Lanes lanes() {
        List<Chart.Meaning> key = Stream.of(Chart.Form.values())
                .map(form -> new Chart.Meaning(
                        form, "a form that is a " + form.name().toLowerCase(Locale.ROOT)))
                .toList();
        List<Chart.Track> tracks = IntStream.range(0, LANDS.size())
                .mapToObj(i -> new Chart.Track(
                        LANDS.get(i),
                        "since " + (1960 + 9 * i),
                        List.of(
                                new Chart.Trace(day(1960 + 9 * i), day(1962 + 9 * i), Chart.Form.LINK),
                                Chart.Trace.on(day(1960 + 9 * i), Chart.Form.RING),
                                Chart.Trace.on(day(1962 + 9 * i), Chart.Form.DOT))))
                .toList();
        Chart.Track held = new Chart.Track(
                "A holder", "1970 to 1990", List.of(new Chart.Trace(day(1970), day(1990), Chart.Form.BAR)));
        return new Chart.Lanes(
                Text.of("Lanes of time"),
                "Six lands, one holder.",
                FROM,
                UNTIL,
                key,
                List.of(
                        new Chart.Curve(line("Members", Weight.PLAIN, 1952, 7), UNTIL, Optional.empty()),
                        new Chart.Tracks("Lands", tracks),
                        new Chart.Tracks("Chairperson of the Council", List.of(held), Chart.Rows.EACH)));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 7, 1);
    }

    static SignTable signs(int rows) {
        return new SignTable(
                Text.of("In order of accession"),
                List.of(
                        new SignTable.Meaning(Sign.FILLED, "in force"),
                        new SignTable.Meaning(Sign.RING, "not in the list"),
                        new SignTable.Meaning(Sign.HALF, "sources unclear")),
                new SignTable.Headings("since", "Member", List.of("HS", "Ist", "RK"), "hosts"),
                IntStream.range(0, rows)
                        .mapToObj(i -> new SignTable.Row(
                                Integer.toString(1960 + i),
                                Text.of(LANDS.get(i % LANDS.size())),
                                List.of(Sign.FILLED, Sign.RING, Sign.HALF),
                                i == 6 ? "all three" : "",
                                i == 6 ? Weight.SUBJECT : Weight.PLAIN))
                        .toList());
    }
}

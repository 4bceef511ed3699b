package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.export.testing.LaterDates;
import org.wcofacts.model.Answer;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * Over 60 days, from before the first to after the last known, for every Member, former Member and the European Union, in six
 * languages in turn: sheets are made, tell nothing later than their day, and give one answer to who was a Member. A tenth of the
 * pages is drawn, all of them under the profile {@code full}.
 */
class EveryDayTest {

    private static final Register REGISTER = WcoData.register();
    private static final LocalDate LAST = REGISTER.coverage().completeUntil();
    private static final boolean FULL = "full".equals(System.getProperty("wcofacts.tests"));

    /** Editions of the Harmonized System are called by the year in which they come into force, and decided on years before. */
    private static final Set<String> EDITIONS_OF_A_LATER_YEAR =
            Set.of("milestone-hs-2017-adopted", "milestone-hs-2022-adopted", "milestone-hs-2028-accepted");

    static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(Stream.of(
                        "1947-06-01",
                        "1952-11-03",
                        "1952-11-04",
                        "1952-11-05",
                        "1953-01-25",
                        "1953-01-26",
                        "1988-01-01",
                        "1990-10-02",
                        "1990-10-03",
                        "1992-12-31",
                        "1993-01-01",
                        "2002-01-24",
                        "2002-01-25",
                        "2007-06-30",
                        "2007-07-01",
                        "2010-10-09",
                        "2010-10-10",
                        "2018-04-15",
                        "2025-11-30",
                        "2025-12-01",
                        "2026-11-25",
                        "2031-01-01")
                .map(LocalDate::parse)
                .toList());
        Random random = new Random(1952);
        long first = LocalDate.of(1953, 1, 27).toEpochDay();
        while (days.size() < 60) {
            days.add(LocalDate.ofEpochDay(first + random.nextInt((int) (LAST.toEpochDay() - first))));
        }
        return days;
    }

    private static List<Membership> seats() {
        return Stream.of(REGISTER.members(), REGISTER.formerMembers(), REGISTER.withRightsAkin())
                .<Membership>flatMap(List::stream)
                .toList();
    }

    private static Locale language(int turn) {
        return Labels.LANGUAGES.get(turn % Labels.LANGUAGES.size());
    }

    /** Chad joined on 16 February 2005, alone, in the span in which membership is completely known: 164 of the Members of today and the Netherlands Antilles. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1992-12-31 | The number of Members rose from 10 to 124 in 40 years",
                "2005-02-15 | The number of Members rose from 10 to 164 in 52 years",
                "2005-02-16 | Chad is the newest Member",
                "2025-11-30 | With Chad the number of Members rose to 165; it is 187 on the day of this sheet"
            })
    void thePageOfADayBeforeItJoinedHasNoFinding(LocalDate day, String caption) {
        String said =
                FactSheets.member(REGISTER, REGISTER.member("TD").orElseThrow(), day, Locale.ENGLISH)
                        .sections()
                        .stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Chart.Steps.class::isInstance)
                        .map(block -> ((Chart.Steps) block).caption().words())
                        .findFirst()
                        .orElseThrow();
        assertThat(said).isEqualTo(caption);
    }

    @ParameterizedTest
    @MethodSource("days")
    void pagesTellNothingLaterThanTheirDayAndWhetherItWasAMember(LocalDate day) throws IOException {
        Random random = new Random(day.toEpochDay());
        int turn = random.nextInt(60);
        for (Membership seat : seats()) {
            if (FULL || seat instanceof FormerMember || random.nextInt(10) == 0) {
                FactSheet page = FactSheets.member(REGISTER, seat, day, language(turn));
                assertNothingLater(page, day, seat.isHeldOn(day) != Answer.YES || day.isBefore(membershipFrom()));
                assertThat(saysItIsAMember(page, day)).as(page.name()).isEqualTo(isMember(seat.code(), day));
                turn++;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void membershipTellsNothingLaterThanItsDayAndNamesTheMembers(LocalDate day) throws IOException {
        for (int turn = 0; turn < (FULL ? 6 : 1); turn++) {
            FactSheet sheet = FactSheets.membership(REGISTER, day, language((int) day.toEpochDay() % 6 + turn + 6));
            assertNothingLater(sheet, day, day.isBefore(membershipFrom()));
            Set<String> members = REGISTER.members(day).value().stream()
                    .map(Membership::code)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> asked = seats().stream()
                    .map(Membership::code)
                    .filter(code -> isMember(code, day) == Answer.YES)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(members).isEqualTo(asked);
            Set<String> listed = new TreeSet<>();
            for (DataTable table : sheet.tables()) {
                if (table.id().equals("directory")) {
                    DataRows.of(table).forEach(row -> listed.add(row.get("alpha2")));
                }
            }
            assertThat(listed).isEqualTo(members);
            assertNoTableIsEmpty(sheet.sections());
            for (DataTable table : sheet.tables()) {
                assertThat(DataRows.of(table)).as(table.id()).isNotEmpty();
            }
        }
    }

    /** Milestones whose words name a later year: plans for years ahead, besides the editions. */
    private static List<String> milestonesOfLaterYears(Locale language) {
        return REGISTER.milestones().stream()
                .filter(milestone -> milestone.id().equals("council-2013")
                        || EDITIONS_OF_A_LATER_YEAR.contains("milestone-" + milestone.id()))
                .map(milestone -> milestone.event().in(language).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("days")
    void historyTellsNothingLaterThanItsDay(LocalDate day) throws IOException {
        for (int turn = 0; turn < (FULL ? 6 : 1); turn++) {
            FactSheet sheet = FactSheets.history(REGISTER, day, language((int) day.toEpochDay() % 6 + turn + 6));
            LaterDates later = new LaterDates(day, Labels.in(sheet.language()));
            List<String> planned = milestonesOfLaterYears(sheet.language());
            for (String line : words(sheet)) {
                String said = line.replace('\u00A0', ' ');
                for (String milestone : planned) {
                    said = said.replace(milestone, "");
                }
                assertThat(later.in(said)).as(sheet.name() + ": " + line).isEmpty();
            }
            assertNoTableIsEmpty(sheet.sections());
            for (DataTable table : sheet.tables()) {
                assertThat(DataRows.of(table)).as(table.id()).isNotEmpty();
            }
            assertThat(sheet.sections().get(0).blocks()).isNotEmpty();
        }
    }

    private static LocalDate membershipFrom() {
        return REGISTER.coverage().membershipFrom();
    }

    /** The register's answer; after the last day known, its answer for that. */
    private static Answer isMember(String code, LocalDate day) {
        if (day.isAfter(LAST)) {
            assertThat(REGISTER.isMember(code, day).value()).isEqualTo(Answer.UNKNOWN);
        }
        return REGISTER.isMember(code, day.isAfter(LAST) ? LAST : day).value();
    }

    /** By the subtitle and the first line: the one names a Member, the other begins with what is not so. */
    private static Answer saysItIsAMember(FactSheet page, LocalDate day) {
        Labels labels = Labels.in(page.language());
        String organization = REGISTER.name(day).in(page.language()).orElseThrow();
        if (List.of(labels.format("brief.subtitle", organization), labels.format("brief.subtitle.wco", organization))
                .contains(page.subtitle())) {
            assertThat(firstParagraph(page)).isNotEqualTo(Optional.of(labels.get("member.unknown")));
            return Answer.YES;
        }
        assertThat(page.subtitle()).isEqualTo(organization);
        return firstParagraph(page).orElseThrow().equals(labels.get("member.unknown")) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Optional<String> firstParagraph(FactSheet page) {
        Block first = page.sections().get(0).blocks().get(0);
        if (first instanceof Block.Figures figures) {
            return Optional.of(figures.figures().get(0).value().words());
        }
        return first instanceof Block.Paragraph paragraph
                ? Optional.of(paragraph.text().words())
                : Optional.empty();
    }

    private static void assertNoTableIsEmpty(List<Section> sections) {
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    assertThat(table.rows()).as(section.id()).isNotEmpty();
                }
            }
            assertNoTableIsEmpty(section.sections());
        }
    }

    private static void assertNothingLater(FactSheet sheet, LocalDate day, boolean firstLineMayBeLater)
            throws IOException {
        LaterDates later = new LaterDates(day, Labels.in(sheet.language()));
        List<String> lines = new ArrayList<>(words(sheet));
        if (firstLineMayBeLater) {
            firstParagraph(sheet).ifPresent(first -> lines.removeIf(line -> line.contains(first)));
        }
        for (String line : lines) {
            assertThat(later.in(line)).as(sheet.name() + ": " + line).isEmpty();
        }
    }

    /** All words of a sheet but its sources, which may be later than what they tell, and the day of the file. */
    private static List<String> words(FactSheet sheet) throws IOException {
        List<String> words = new ArrayList<>();
        List<String> reading = SheetText.reading(sheet);
        boolean sources = false;
        for (String line : reading) {
            sources = line.equals("SOURCES") || sources && !line.equals("NOTES");
            if (!sources && !line.startsWith("timestamp:")) {
                words.add(line.replace("⍽", "\u00A0"));
            }
        }
        for (DataTable table : sheet.tables()) {
            words.add(table.title() + " " + table.description());
            table.columns().forEach(column -> words.add(column.header() + " " + column.description()));
            for (Map<String, String> row : DataRows.of(table)) {
                if (EDITIONS_OF_A_LATER_YEAR.contains(row.getOrDefault("subject", ""))) {
                    continue;
                }
                row.forEach((column, cell) -> {
                    if (!column.equals("source") && !column.equals("place")) {
                        words.add(cell);
                    }
                });
            }
        }
        return words;
    }

    @Test
    void laterDatesAreFoundAsEachLanguageWritesThem() {
        LocalDate day = LocalDate.of(1990, 6, 30);
        Map<String, String> written = Map.of(
                "en",
                "since 1 July 1990",
                "fr",
                "depuis le 1er juillet 1990",
                "ar",
                "منذ 1 تموز/يوليه 1990",
                "pt",
                "desde 1 de julho de 1990",
                "ru",
                "с 1 июля 1990 года",
                "es",
                "desde el 1 de julio de 1990");
        for (Locale language : Labels.LANGUAGES) {
            LaterDates later = new LaterDates(day, Labels.in(language));
            String text = written.get(language.toLanguageTag());
            assertThat(later.in(text)).as(text).isNotEmpty();
            assertThat(later.in(text.replace("1990", "1989"))).isEmpty();
            assertThat(later.in("1990-06-30; 1965")).isEmpty();
            assertThat(later.in("1990-07-01")).containsExactly("1990-07-01");
            assertThat(later.in("2013")).containsExactly("2013");
        }
    }
}

package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.Identified;
import org.wcofacts.model.register.Event;
import org.wcofacts.model.register.Register;
import org.wcofacts.model.register.Tenure;

/** What the sheets that compare two days say, over many pairs of days and in every language. */
class ChangesOverDaysTest {

    private static final Register REGISTER = WcoData.register();
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);
    private static final Set<String> IN_WORDS = Set.of("offices", "milestones", "first-seen");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Ids that are no words of a language. */
    private static final Set<String> IDS = Stream.of(
                    REGISTER.entities(),
                    REGISTER.tenures(),
                    REGISTER.instruments(),
                    REGISTER.milestones(),
                    REGISTER.formerMembers())
            .flatMap(List::stream)
            .map(Identified::id)
            .filter(id -> id.contains("-"))
            .collect(Collectors.toSet());

    static Stream<Arguments> pairsOfDays() {
        Random random = new Random(1952);
        LocalDate first = LocalDate.of(1950, 1, 1);
        int span = (int) (LAST.toEpochDay() - first.toEpochDay()) + 1;
        int pairs = "full".equals(System.getProperty("wcofacts.tests")) ? 240 : 24;
        return Stream.generate(
                        () -> Stream.of(first.plusDays(random.nextInt(span)), first.plusDays(random.nextInt(span)))
                                .sorted()
                                .toList())
                .filter(days -> days.get(0).isBefore(days.get(1)))
                .limit(pairs)
                .map(days -> arguments(
                        days.get(0), days.get(1), Labels.LANGUAGES.get(random.nextInt(Labels.LANGUAGES.size()))));
    }

    private static List<Section> all(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section), all(section.sections()).stream()))
                .toList();
    }

    private static List<Block.Table> printed(FactSheet sheet) {
        return all(sheet.sections()).stream()
                .filter(section -> !section.id().equals("milestones"))
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static List<String> cells(FactSheet sheet) {
        Stream<String> ofTables = printed(sheet).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(Text::words);
        Stream<String> ofLists = all(sheet.sections()).stream()
                .filter(section -> !section.id().equals("milestones"))
                .flatMap(section -> section.blocks().stream())
                .filter(SignTable.class::isInstance)
                .flatMap(table -> ((SignTable) table).rows().stream())
                .flatMap(row -> Stream.of(row.lead(), row.name().words()));
        return Stream.concat(ofTables, ofLists).toList();
    }

    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void neitherSheetSaysAnythingOfLaterDaysNorAnId(LocalDate from, LocalDate until, Locale language)
            throws IOException {
        for (FactSheet sheet : List.of(
                FactSheets.changes(REGISTER, from, until, language),
                FactSheets.thenAndNow(REGISTER, from, until, language))) {
            for (String cell : cells(sheet)) {
                assertThat(cell).isNotBlank().isNotEqualTo("–");
                assertThat(YEAR.matcher(cell).results().map(MatchResult::group).map(Integer::valueOf))
                        .as(cell)
                        .allMatch(year -> year <= until.getYear());
            }
            for (String line : SheetText.reading(sheet)) {
                if (line.startsWith("SOURCES")) {
                    break;
                }
                assertThat(List.of(line.split("[^\\p{L}\\p{N}-]+"))).as(line).doesNotContainAnyElementsOf(IDS);
            }
            assertThat(printed(sheet)).noneMatch(table -> table.rows().isEmpty());
        }
    }

    /** Rows and points are the events, but for what stands in words: days that many share, hosts first named, people and milestones. */
    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void everyEventIsPrintedOnce(LocalDate from, LocalDate until, Locale language) {
        FactSheet sheet = FactSheets.changes(REGISTER, from, until, language);
        long rows = all(sheet.sections()).stream()
                .filter(section ->
                        !IN_WORDS.contains(section.id()) && !section.id().startsWith("in-force-for"))
                .flatMap(section -> section.blocks().stream())
                .mapToLong(ChangesOverDaysTest::rows)
                .sum();
        LocalDate withoutYugoslavia = LocalDate.of(1992, 4, 28);
        int undated = from.isBefore(withoutYugoslavia) && !until.isBefore(withoutYugoslavia) ? 1 : 0;
        long events = REGISTER.events(from, until).stream()
                .filter(event -> !(event instanceof Event.TookOffice
                        || event instanceof Event.LeftOffice
                        || event instanceof Event.HolderFirstSeen
                        || event instanceof Event.EntityFirstSeen
                        || event instanceof Event.EnteredIntoForceFor
                        || event instanceof Event.Happened))
                .count();
        assertThat(rows).isEqualTo(events + undated);
    }

    private static long rows(Block block) {
        if (block instanceof Chart.Dates line) {
            return line.events().size();
        }
        if (block instanceof SignTable list) {
            return list.rows().size();
        }
        return block instanceof Block.Table table ? table.rows().size() : 0;
    }

    private static String words(Section section) {
        return section.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.rows().stream().flatMap(List::stream)
                        : block instanceof Block.Note note ? Stream.of(note.text()) : Stream.of())
                .map(Text::words)
                .collect(Collectors.joining("\n"));
    }

    /** Whoever took or left an office, or was first named in it, stands with the office, and nobody twice. */
    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void whoeverHeldAnOfficeIsNamedWithIt(LocalDate from, LocalDate until, Locale language) {
        String offices = all(FactSheets.changes(REGISTER, from, until, language).sections()).stream()
                .filter(section -> section.id().equals("offices"))
                .map(ChangesOverDaysTest::words)
                .collect(Collectors.joining());
        Set<String> terms = new HashSet<>();
        Set<String> persons = new HashSet<>();
        for (Event event : REGISTER.events(from, until)) {
            Optional<Tenure> told = event instanceof Event.TookOffice took
                    ? Optional.of(took.tenure())
                    : event instanceof Event.LeftOffice left
                            ? Optional.of(left.tenure())
                            : event instanceof Event.HolderFirstSeen seen
                                    ? Optional.of(seen.tenure())
                                    : Optional.empty();
            told.filter(tenure -> terms.add(tenure.id())).ifPresent(tenure -> persons.add(tenure.person()));
        }
        assertThat(persons).allSatisfy(person -> assertThat(offices).contains(person));
        assertThat(persons.isEmpty() ? 0 : terms.size()).isLessThanOrEqualTo(occurrences(offices, persons));
    }

    private static int occurrences(String words, Set<String> persons) {
        return persons.stream()
                .mapToInt(person -> words.split(Pattern.quote(person), -1).length - 1)
                .sum();
    }

    /** Saunders took office on 1 January 2024: he stands with his office, and his election alone is a milestone. */
    @Test
    void whatStandsAboveIsNoMilestone() {
        FactSheet sheet = FactSheets.changes(REGISTER, LocalDate.of(2013, 12, 31), LAST, Locale.ENGLISH);
        assertThat(all(sheet.sections()))
                .filteredOn(section -> section.id().equals("milestones"))
                .flatExtracting(Section::blocks)
                .flatExtracting(block -> ((SignTable) block).rows())
                .extracting(row -> row.name().words())
                .containsExactly(
                        "The Council adopted the 2017 edition of the Harmonized System.",
                        "The 2017 edition of the Harmonized System came into force.",
                        "The Council adopted the 2022 edition of the Harmonized System.",
                        "The 2022 edition of the Harmonized System came into force.",
                        "Ian Saunders was elected Secretary General.");
    }

    /** The World Factbook at hand is of May 2026; a sheet of 1960 rests on later sources as a whole, and dates them. */
    @Test
    void aLaterDayOfASourceIsNotPrinted() {
        FactSheet sheet = FactSheets.changes(REGISTER, LocalDate.of(2013, 12, 31), LAST, Locale.ENGLISH);
        assertThat(sheet.sources())
                .extracting(source -> source.text().words())
                .anyMatch(words ->
                        words.startsWith("The World Factbook, Central Intelligence Agency, licence: Public domain. "))
                .noneMatch(words -> words.contains("2026"));
        FactSheet ofLongAgo =
                FactSheets.changes(REGISTER, LocalDate.of(1952, 11, 4), LocalDate.of(1960, 6, 30), Locale.ENGLISH);
        assertThat(ofLongAgo.sources()).anyMatch(source -> source.text().words().contains("26 February 2025"));
    }

    /** In 2006 an office in the United Arab Emirates was endorsed; that a list of 2013 names it is no first sight of it. */
    @Test
    void whatAMilestoneToldBeforeIsNotFirstNamedLater() throws IOException {
        FactSheet sheet = FactSheets.changes(REGISTER, LocalDate.of(2002, 1, 25), LAST, Locale.ENGLISH);
        assertThat(SheetText.reading(sheet)).anyMatch(line -> line.contains("ROCB: Côte d’Ivoire and Kenya;"));
        assertThat(DataRows.of(sheet, "events"))
                .filteredOn(row -> row.get("event").equals("first named in a source"))
                .extracting(row -> row.get("who"))
                .contains("ROCB, Kenya")
                .doesNotContain("ROCB, United Arab Emirates");
    }

    /** Mikuriya became Deputy Secretary General in January 2002, on a day that is not known. */
    @Test
    void aTermThatBeganInTheMonthOfTheFirstDayStandsBefore() {
        FactSheet sheet = FactSheets.changes(REGISTER, LocalDate.of(2002, 1, 25), LAST, Locale.ENGLISH);
        assertThat(cells(sheet).stream().map(cell -> cell.replace('\u00A0', ' ')))
                .contains("Kunio Mikuriya (January 2002 – December 2008; first day not known)")
                .doesNotContain("not known");
    }

    @Test
    void yearsWithoutAThemeAreSaid() {
        FactSheet sheet = FactSheets.changes(REGISTER, LocalDate.of(2002, 1, 25), LAST, Locale.ENGLISH);
        assertThat(notes(sheet, "themes")).containsExactly("None on record for 2002–2008, 2010 and 2013.");
        assertThat(notes(FactSheets.changes(REGISTER, LocalDate.of(2013, 12, 31), LAST, Locale.ENGLISH), "themes"))
                .isEmpty();
    }

    /** HS Convention: 103 and 162 Members in the chart, 58 new parties in the list, and Macao. */
    @Test
    void whyTheChartCountsMoreThanTheListIsSaid() {
        FactSheet sheet = FactSheets.changes(REGISTER, LocalDate.of(2002, 1, 25), LAST, Locale.ENGLISH);
        assertThat(notes(sheet, "in-force-for"))
                .containsExactly("The chart also counts Members to which a convention was extended as territories;"
                        + " the list gives them apart: Macao, China.");
    }

    private static List<String> notes(FactSheet sheet, String section) {
        return all(sheet.sections()).stream()
                .filter(one -> one.id().equals(section))
                .flatMap(one -> one.blocks().stream())
                .filter(Block.Note.class::isInstance)
                .map(block -> ((Block.Note) block).text().words())
                .toList();
    }

    /** Hosts first named in a source have a line for each date, and no number stands over them. */
    @Test
    void whoIsFirstNamedIsSaidQuietly() {
        FactSheet sheet = FactSheets.changes(REGISTER, LocalDate.of(2013, 12, 31), LAST, Locale.ENGLISH);
        Section named = sheet.sections().get(sheet.sections().size() - 1);
        assertThat(named.heading().words()).isEqualTo("Offices and centres first named in a source");
        assertThat(named.blocks())
                .extracting(block -> ((Block.Note) block).text().words())
                .contains("2019: RTC: Jordan, Kuwait and Tunisia", "16 November 2021: RILO: Guatemala");
    }

    /** "Revised Kyoto Convention: 47; sources unclear: 1" stands over 48 rows, and 47 of them are in the figure. */
    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void headingsAndFiguresAddUp(LocalDate from, LocalDate until, Locale language) throws IOException {
        FactSheet sheet = FactSheets.changes(REGISTER, from, until, language);
        List<Map<String, String>> data = DataRows.of(sheet, "events");
        int counted = 0;
        int conventions = 0;
        for (Section section : all(sheet.sections())) {
            if (section.id().startsWith("in-force-for-")) {
                List<Integer> numbers = numbersBehindColons(section.heading().words());
                String title = section.heading().words().split("\\h?[:;؛]", -1)[0];
                assertThat(numbers.stream().mapToInt(Integer::intValue).sum())
                        .as(section.heading().words())
                        .isEqualTo((int) data.stream()
                                .filter(row -> title.equals(row.get("about")))
                                .count());
                boolean isCounted = section.heading().words().matches("[^:;؛]*:\\h\\d+(\\h?[;؛].*)?");
                counted += isCounted ? numbers.get(0) : 0;
                conventions += isCounted ? 1 : 0;
                continue;
            }
            for (Block block : section.blocks()) {
                if (block instanceof SignTable list) {
                    List<Integer> numbers = numbersBehindColons(list.caption().words());
                    assertThat(numbers.stream().mapToInt(Integer::intValue).sum())
                            .as(list.caption().words())
                            .isEqualTo(list.rows().size());
                }
            }
        }
        assertThat(figure(sheet, Labels.in(language).count("entries", conventions)))
                .isEqualTo(counted);
    }

    private static List<Integer> numbersBehindColons(String caption) {
        return Pattern.compile(":\\h(\\d+)(?=$|\\h?[;؛(])")
                .matcher(caption)
                .results()
                .map(number -> Integer.valueOf(number.group(1)))
                .toList();
    }

    /** The value of a figure, or zero if the sheet has none of the name. */
    private static int figure(FactSheet sheet, String name) {
        return sheet.sections().get(0).blocks().stream()
                .filter(Block.Figures.class::isInstance)
                .flatMap(block -> ((Block.Figures) block).figures().stream())
                .filter(figure -> figure.name().words().equals(name))
                .mapToInt(figure -> Integer.parseInt(figure.value().words()))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void figuresComeFirst(LocalDate from, LocalDate until, Locale language) {
        List<Block> first = FactSheets.changes(REGISTER, from, until, language)
                .sections()
                .get(0)
                .blocks();
        assertThat(first.get(0)).isInstanceOfAny(Block.Figures.class, Block.KeyFacts.class);
    }

    /** Whoever stands on the line of days is not named in a list below it. */
    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void joinersAreNamedOnce(LocalDate from, LocalDate until, Locale language) {
        List<String> sections = FactSheets.changes(REGISTER, from, until, language).sections().stream()
                .map(Section::id)
                .toList();
        assertThat(sections).doesNotContainSequence("joined-on-a-line", "joined");
        assertThat(sections.contains("joined") && sections.contains("joined-on-a-line"))
                .isFalse();
    }

    /** Two sheets, two ways of counting: parties on both days, and what came into force between them. */
    @ParameterizedTest
    @MethodSource("pairsOfDays")
    void entriesIntoForceAreTheDifferenceOfTwoBriefs(LocalDate from, LocalDate until, Locale language)
            throws IOException {
        long events = DataRows.of(FactSheets.changes(REGISTER, from, until, Locale.ENGLISH), "events").stream()
                .filter(row -> row.get("event").equals("came into force for a party"))
                .filter(row -> !row.get("confidence").equals("low"))
                .count();
        assertThat(events).isEqualTo(parties(until) - parties(from));
    }

    private static long parties(LocalDate day) throws IOException {
        long parties = 0;
        for (DataTable table : FactSheets.inBrief(REGISTER, day, Locale.ENGLISH).tables()) {
            if (table.id().equals("conventions")) {
                parties += DataRows.of(table).stream()
                        .map(row -> row.get("parties"))
                        .filter(count -> count.matches("\\d+"))
                        .mapToLong(Long::parseLong)
                        .sum();
            }
        }
        return parties;
    }

    @Test
    void territoriesAreNoParties() throws IOException {
        FactSheet sheet =
                FactSheets.changes(REGISTER, LocalDate.of(1987, 12, 31), LocalDate.of(1990, 12, 31), Locale.ENGLISH);
        assertThat(SheetText.reading(sheet))
                .anyMatch(line -> line.contains("extended to a territory: 7"))
                .anyMatch(line -> line.contains("New Caledonia (extended to a territory)"));
        assertThat(DataRows.of(sheet, "events"))
                .filteredOn(row -> row.get("event").equals("extended to a territory"))
                .extracting(row -> row.get("alpha2"))
                .containsExactlyInAnyOrder("GG", "IM", "JE", "NC", "PF", "PM", "WF");
    }

    /** Danet's term ended on the last day of 2008; when it began no source at hand states. */
    @Test
    void aTermOfWhichOnlyTheEndIsKnownIsTold() throws IOException {
        FactSheet sheet =
                FactSheets.changes(REGISTER, LocalDate.of(2005, 6, 30), LocalDate.of(2010, 6, 30), Locale.ENGLISH);
        assertThat(DataRows.of(sheet, "events"))
                .anyMatch(row -> row.get("who").equals("Michel Danet")
                        && row.get("after").equals("Kunio Mikuriya")
                        && row.get("earliest").equals("2008-12-31")
                        && row.get("event").equals("was to leave office, as announced beforehand"));
    }

    @Test
    void aChangeOfNameThatTheLanguageDoesNotShowIsToldInEnglish() throws IOException {
        FactSheet sheet =
                FactSheets.changes(REGISTER, LocalDate.of(1980, 6, 30), LocalDate.of(1990, 6, 30), Locale.FRENCH);
        assertThat(DataRows.of(sheet, "events"))
                .anyMatch(row -> row.get("before").equals("Ivory Coast (en anglais)")
                        && row.get("after").equals("Côte d’Ivoire (en anglais)"));
        FactSheet arabic = FactSheets.changes(
                REGISTER, LocalDate.of(2021, 6, 30), LocalDate.of(2023, 6, 30), Locale.forLanguageTag("ar"));
        assertThat(DataRows.of(arabic, "events"))
                .anyMatch(row -> row.get("before").equals("Turkey (بالإنكليزية)")
                        && row.get("after").equals("Türkiye (بالإنكليزية)"));
    }

    private static List<String> withoutMarksOfCaptions(FactSheet sheet) throws IOException {
        return SheetText.reading(sheet).stream()
                .map(line -> line.startsWith("table") ? line.replaceAll("\\[[0-9, ]+]$", "") : line)
                .toList();
    }

    /** Counted by hand in the tables: eight accessions; 48, 21 and 9 parties, of one of which (Comoros) sources are unclear. One entity
     * moved between 2013 and November 2017, perhaps before the first day: it is told and not counted. */
    @Test
    void theEditionOf2013IsTwelveYearsOld() throws IOException {
        FactSheet sheet = FactSheets.changes(REGISTER, LocalDate.of(2013, 12, 31), LAST, Locale.ENGLISH);
        assertThat(withoutMarksOfCaptions(sheet))
                .contains(
                        "  - 187 = Members ; 179⍽Members on 31 December 2013",
                        "  - 77 = New parties to 3 conventions ; 3 of them are not Members",
                        "table of signs: Revised Kyoto Convention: 47; sources unclear: 1",
                        "table of signs: HS Convention: 21",
                        "table of signs: Istanbul Convention: 9",
                        "table of signs: Moved to another place: 1 (perhaps earlier)");
        assertThat(cells(sheet))
                .contains(
                        "Ian Saunders (since 1 January 2024)",
                        "Kunio Mikuriya (until 31 December 2023)",
                        "Bashir Adewale Adeniyi (from 1 July 2025, as announced)");
        assertThat(sheet.sections().get(0).heading().words())
                .isEqualTo("8 Members joined; 3 conventions are in force for more Members");
    }

    /** Counted in the tables: 25 accessions and the beginning of a seat that is gone; 65, 41 and 20 parties, a territory and a party of which
     * sources are unclear; one convention that came into force, one concluded, two declarations and frameworks and a strategy. */
    @Test
    void theDecadeOfTheRevisedKyotoConvention() throws IOException {
        FactSheet sheet =
                FactSheets.changes(REGISTER, LocalDate.of(1999, 12, 31), LocalDate.of(2009, 12, 31), Locale.ENGLISH);
        assertThat(withoutMarksOfCaptions(sheet))
                .contains(
                        "table of signs: Members that joined: 26",
                        "table of signs: Revised Kyoto Convention: 65",
                        "table of signs: HS Convention: 41; extended to a territory: 1",
                        "table of signs: Istanbul Convention: 20; sources unclear: 1",
                        "table of signs: Adopted, concluded, begun or come into force: 5");
    }

    @Test
    void whoIsGoneHasSuccessorsAndTheNameOfTheDay() throws IOException {
        FactSheet sheet =
                FactSheets.changes(REGISTER, LocalDate.of(1990, 1, 1), LocalDate.of(1993, 1, 1), Locale.ENGLISH);
        List<String> said = SheetText.reading(sheet);
        assertThat(said).anyMatch(line -> line.startsWith("  | 3 October 1990 | German Democratic Republic → Germany"));
        assertThat(said).anyMatch(line -> line.startsWith("  | 1 January 1993 | Czechoslovakia"));
        assertThat(said).anyMatch(line -> line.contains("Soviet Union") && line.contains("Russian Federation"));
    }

    /** Since when Yugoslavia was a Member is not known, so that it is in no number. */
    @Test
    void whoLeftAfterAMembershipWithoutABeginningIsListedApart() throws IOException {
        FactSheet sheet =
                FactSheets.changes(REGISTER, LocalDate.of(1990, 12, 31), LocalDate.of(2002, 12, 31), Locale.ENGLISH);
        assertThat(withoutMarksOfCaptions(sheet))
                .contains("table of signs: Memberships that ended: 1; beginning of membership not known: 1");
        assertThat(SheetText.reading(sheet))
                .anyMatch(line -> line.startsWith("  | 28 April 1992 | Yugoslavia → Bosnia and Herzegovina, Croatia, ")
                        && line.contains("(beginning of membership not known)"));
    }

    /** The last day of Mikuriya's term was the first of the sheet: he left after it, and not perhaps earlier. */
    @Test
    void whoHeldAnOfficeOnTheFirstDayLeftItAfterwards() throws IOException {
        FactSheet sheet =
                FactSheets.changes(REGISTER, LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31), Locale.ENGLISH);
        assertThat(cells(sheet))
                .contains("Kunio Mikuriya (until 31 December 2023)", "Ian Saunders (since 1 January 2024)");
    }

    @Test
    void nothingHappenedIsASentence() throws IOException {
        LocalDate from = LocalDate.of(2014, 10, 1);
        LocalDate until = LocalDate.of(2014, 10, 15);
        assertThat(REGISTER.events(from, until)).isEmpty();
        FactSheet sheet = FactSheets.changes(REGISTER, from, until, Locale.ENGLISH);
        assertThat(SheetText.reading(sheet))
                .contains(
                        "paragraph: No change from 1 October 2014 to 15 October 2014 is on record.",
                        "  - Members = 179 ; 179⍽Members on 1 October 2014");
        assertThat(printed(sheet)).isEmpty();
    }

    @Test
    void daysThatAreNotInOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.changes(REGISTER, LAST, LAST, Locale.ENGLISH))
                .withMessage("changes: the first day, 2025-11-30, must be before the last day, 2025-11-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.thenAndNow(REGISTER, LAST, LocalDate.of(2013, 12, 31), Locale.ENGLISH))
                .withMessage("then and now: the first day, 2025-11-30, must be before the last day, 2013-12-31");
    }

    /** A kind of event that had no words would fail only on the day on which it is met. */
    @Test
    void everyKindOfEventHasWords() {
        FactSheet sheet =
                FactSheets.changes(REGISTER, LocalDate.of(1940, 1, 1), LocalDate.of(2027, 1, 1), Locale.ENGLISH);
        List<Event> events = REGISTER.events(LocalDate.of(1940, 1, 1), LocalDate.of(2027, 1, 1));
        Set<String> met =
                events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.toSet());
        List<String> kinds = new ArrayList<>(Stream.of(Event.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
        kinds.remove(Event.Observation.class.getSimpleName());
        kinds.remove(Event.EntityClosed.class.getSimpleName());
        assertThat(met).containsAll(kinds);
        assertThat(printed(sheet)).isNotEmpty();
    }

    @Test
    void thenAndNowOfAnEditionHasNothingAfterTheLastCheckedDay() {
        for (Locale language : Labels.LANGUAGES) {
            FactSheet sheet = FactSheets.thenAndNow(WcoData.edition(2013), REGISTER, language);
            assertThat(cells(sheet)).noneMatch(cell -> cell.contains("2026")).doesNotContain("–");
        }
    }
}

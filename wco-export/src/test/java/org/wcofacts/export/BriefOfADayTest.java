package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.register.Register;

/** The brief of a day says what was so on it, and nothing that came or was seen later. */
class BriefOfADayTest {

    private static final Register REGISTER = WcoData.register();
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);

    /** Members, then by region, counted in members.csv and former-members.csv without this program. */
    @ParameterizedTest
    @CsvSource({
        "1952-11-04, 10, Europe: 10",
        "1953-01-26, 17, Europe: 17",
        "1975-06-30, 75, Europe: 27",
        "1995-06-30, 137, Europe: 45",
        "2013-12-31, 179, Europe: 51",
        "2025-11-30, 187, Europe: 52",
        "1975-06-30, 75, East and Southern Africa: 10",
        "1995-06-30, 137, East and Southern Africa: 19",
        "2013-12-31, 179, West and Central Africa: 23",
        "2025-11-30, 187, West and Central Africa: 24",
    })
    void membersAreThoseOfTheDayByRegion(LocalDate day, int members, String region) throws IOException {
        List<String> full = lines(FactSheets.inBrief(REGISTER, day, Locale.ENGLISH));
        assertThat(full).anyMatch(line -> line.startsWith("  - " + members + " = Members"));
        String bar = "  - " + region.replace(": ", " = ");
        assertThat(full).anyMatch(line -> line.equals(bar) || line.startsWith("## " + region + " ("));
        String name = region.replaceFirst(":.*", "");
        assertThat(full)
                .as("who they are")
                .anyMatch(
                        line -> line.startsWith("## " + region) || line.strip().startsWith("| " + name + " | "));
        assertThat(lines(FactSheets.onePage(REGISTER, day, Locale.ENGLISH))).contains(bar);
    }

    /** Only where it leads alone: on 26 January 1953 all were in Europe. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Region with the most Members: Europe, 52 of 187",
                "fr|Région comptant le plus de Membres : Europe, 52 sur 187",
                "es|Región con más Miembros: Europa, 52 de 187",
                "pt|Região com mais Membros: Europa, 52 de 187",
                "ru|Регион с наибольшим числом членов: Европа, 52 из 187",
                "ar|الإقليم الأكثر أعضاء: أوروبا، 52 من أصل 187",
            })
    void theChartOfRegionsSaysWhichHasMostMembers(String language, String caption) throws IOException {
        assertThat(lines(FactSheets.inBrief(REGISTER, LAST, Locale.forLanguageTag(language))))
                .extracting(line -> line.replace('\u237d', ' '))
                .anyMatch(line -> line.endsWith(caption));
        assertThat(lines(FactSheets.inBrief(REGISTER, LocalDate.of(1953, 1, 26), Locale.forLanguageTag(language))))
                .extracting(line -> line.replace('\u237d', ' '))
                .noneMatch(line -> line.contains(caption.substring(0, caption.indexOf(':'))));
    }

    @ParameterizedTest
    @CsvSource({"2007-06-30, false", "2007-07-01, true", "1995-06-30, false", "2013-12-31, true", "2030-01-01, true"})
    void theEuropeanUnionHasRightsAkinFrom2007OnAndIsInNoCount(LocalDate day, boolean said) throws IOException {
        List<String> akin = lines(FactSheets.inBrief(REGISTER, day, Locale.ENGLISH)).stream()
                .filter(line -> line.contains("With rights akin"))
                .toList();
        assertThat(akin).hasSize(said ? 1 : 0).allMatch(line -> line.contains("since 1 July 2007; not counted"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1995-01-20|Secretary General = James W. Shaver|named in this office by a source of this day",
                "1995-06-30|Secretary General = James W. Shaver|last source: 20 January 1995",
                "1996-01-20|Secretary General = James W. Shaver|last source: 20 January 1995",
                "1996-01-21|Secretary General = not known|last on record: James W. Shaver, 20 January 1995",
                "1998-09-08|Secretary General = James W. Shaver|last source: 8 September 1997",
                "1999-06-30|Secretary General = not known|last on record: James W. Shaver, 8 September 1997",
                "2005-06-30|Secretary General = not known|last on record: James W. Shaver, 8 September 1997",
                "2006-06-30|Chairperson of the Council = Pravin Gordhan|the term ended on a day that is not known: 2006",
                "2008-06-30|Chairperson of the Council = not known|last term: Pravin Gordhan, until 2006",
                "2008-07-01|Secretary General = Michel Danet|named in this office by a source of this day",
                "2008-12-31|Secretary General = Michel Danet|last day of the term, as announced",
                "2010-06-30|Deputy Secretary General = not known|last term: Kunio Mikuriya, until December 2008",
                "2013-12-31|Secretary General = Kunio Mikuriya|in office since 1 January 2009",
                "2013-12-31|Deputy Secretary General = Sergio Mujica|last source: July 2013",
                "2014-06-29|Chairperson of the Council = Josephine Feehily|last source: 29 June 2013",
                "2014-06-30|Chairperson of the Council = not known|last on record: Josephine Feehily, 29 June 2013",
                "2015-07-01|Deputy Secretary General = Sergio Mujica|last source: July 2014",
                "2015-07-02|Deputy Secretary General = not known|last on record: Sergio Mujica, July 2014",
                "2017-06-30|Chairperson of the Council = Ruslan Davydov|in office since July 2016",
                "2017-07-15|Chairperson of the Council = Ruslan Davydov|the term ended on a day that is not known: July 2017",
                "2017-08-01|Chairperson of the Council = Enrique Canon|last source: July 2017",
                "2020-06-30|Secretary General = Kunio Mikuriya|in office since 1 January 2009",
                "2020-06-30|Chairperson of the Council = not known|last on record: Enrique Canon, 30 June 2018",
                "2024-01-01|Secretary General = Ian Saunders|in office since 1 January 2024",
                "2025-11-30|Secretary General = Ian Saunders|in office since 1 January 2024; last source: 26 January 2025",
                "2025-11-30|Deputy Secretary General = not known|last on record: Ricardo Treviño Chapa, 24 June 2023",
                "2025-11-30|Chairperson of the Council = Bashir Adewale Adeniyi|from 1 July 2025, as announced",
                "2026-01-26|Secretary General = Ian Saunders|in office since 1 January 2024",
                "2026-11-26|Secretary General = Ian Saunders|in office since 1 January 2024; last source: 26 January 2026",
                "2030-01-01|Secretary General = not known|last on record: Ian Saunders, 26 January 2026",
            })
    void onlyWhoHoldsAnOfficeOrWasNamedWithinTheYearIsItsHolder(LocalDate day, String holder, String known)
            throws IOException {
        for (FactSheet sheet : List.of(
                FactSheets.inBrief(REGISTER, day, Locale.ENGLISH), FactSheets.onePage(REGISTER, day, Locale.ENGLISH))) {
            assertThat(lines(sheet))
                    .extracting(line -> line.replaceAll("\\[[0-9, –]+]", ""))
                    .contains("  - " + holder + " ; " + known);
            assertThat(DataRows.of(sheet, "brief"))
                    .extracting(row -> row.get("fact") + " = " + row.get("value") + " ; " + row.get("remark"))
                    .contains(holder + " ; " + known);
        }
    }

    /** No source of 1990 or before names any of them. */
    @Test
    void anOfficeOfWhichNobodyIsOnRecordHasNoHolder() throws IOException {
        assertThat(DataRows.of(FactSheets.inBrief(REGISTER, LocalDate.of(1990, 6, 30), Locale.ENGLISH), "brief"))
                .noneMatch(row -> row.get("id").startsWith("office-"));
    }

    /** Who leads it and how many offices and centres there are fill the first row, the theme of Customs Day ends the last. */
    @Test
    void factsStandInTheSenseOfAReader() throws IOException {
        List<String> facts = lines(FactSheets.inBrief(REGISTER, LAST, Locale.ENGLISH)).stream()
                .dropWhile(line -> !line.equals("key facts:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("  - "))
                .map(line -> line.substring(4, line.indexOf(" = ")))
                .toList();
        assertThat(facts)
                .startsWith(
                        "Secretary General",
                        "Regional Intelligence Liaison Offices (RILO)",
                        "Regional Offices for Capacity Building (ROCB)",
                        "Regional Training Centres (RTC)",
                        "Chairperson of the Council",
                        "Deputy Secretary General",
                        "Headquarters")
                .endsWith("International Customs Day")
                .hasSize(12);
    }

    /** Ten years earlier only where membership is completely known then, from 25 January 2002. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1952-11-04|Members ;",
                "1975-06-30|Members ; 10⍽Members on 4 November 1952",
                "2012-01-24|Members ; 10⍽Members on 4 November 1952",
                "2012-01-25|Members ; ten years earlier: 159; 10⍽Members on 4 November 1952",
                "2025-11-30|Members ; ten years earlier: 180; 10⍽Members on 4 November 1952",
            })
    void membersAreComparedWithTheFirstDayAndTenYearsBefore(LocalDate day, String said) throws IOException {
        assertThat(lines(FactSheets.onePage(REGISTER, day, Locale.ENGLISH)))
                .filteredOn(line -> line.contains(" = Members"))
                .first()
                .asString()
                .satisfies(line -> assertThat(line.strip()).endsWith("= " + said));
    }

    /** The comma after a Latin name belongs to the Arabic line, and the data has no invisible marks. */
    @Test
    void aCommaAfterALatinNameStandsWhereTheArabicLineGoesOn() throws IOException {
        FactSheet sheet = FactSheets.onePage(REGISTER, LAST, Locale.forLanguageTag("ar"));
        String note = keyFacts(sheet)
                .flatMap(fact -> fact.note().stream())
                .map(Text::words)
                .filter(words -> words.contains("Chapa"))
                .findFirst()
                .orElseThrow();
        Bidi line = new Bidi(note, Bidi.DIRECTION_RIGHT_TO_LEFT);
        assertThat(line.getLevelAt(note.indexOf('\u060C'))).isEqualTo(1);
        assertThat(line.getLevelAt(note.indexOf("Chapa"))).isEqualTo(2);
        assertThat(DataRows.of(sheet, "brief"))
                .allSatisfy(row -> assertThat(row.toString()).doesNotContainPattern("[\u200E\u200F\u202A-\u202C]"));
    }

    private static Stream<Block.KeyFact> keyFacts(FactSheet sheet) {
        return sheet.sections().get(0).blocks().stream()
                .filter(Block.KeyFacts.class::isInstance)
                .flatMap(block -> ((Block.KeyFacts) block).facts().stream());
    }

    /** It was the only one to come into force on 4 November 1952. */
    @Test
    void theFoundingConventionIsNotAmongThoseThatWereNotChecked() throws IOException {
        List<String> said = lines(FactSheets.inBrief(REGISTER, LAST, Locale.ENGLISH));
        assertThat(said)
                .filteredOn(line -> line.contains("CCC Convention (1952)"))
                .singleElement()
                .asString()
                .startsWith("paragraph: The founding Convention, on which the organization and its membership rest");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2025-11-30, 200 Members",
        "fr, 2025-11-30, 200 Membres",
        "ru, 2025-11-30, 200 членов",
        "ru, 1953-12-31, 20 членов",
        "ar, 2025-11-30, 200 عضو",
        "ar, 1953-12-31, 20 عضوا",
    })
    void theScaleOfTheCurveSaysMembersInTheFormThatItsNumberAsksFor(String language, LocalDate day, String scale) {
        assertThat(FactSheets.onePage(REGISTER, day, Locale.forLanguageTag(language))
                        .sections())
                .flatExtracting(Section::blocks)
                .filteredOn(Chart.Steps.class::isInstance)
                .extracting(chart -> ((Chart.Steps) chart).scale().replace('\u00A0', ' '))
                .containsExactly(scale);
    }

    /** What was first seen in a source is never a figure with room. */
    @Test
    void noNetworkIsAmongTheFigures() throws IOException {
        for (Locale language : Labels.LANGUAGES) {
            List<String> names = new ArrayList<>();
            for (Section section : FactSheets.inBrief(REGISTER, LAST, language).sections()) {
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Figures figures) {
                        figures.figures()
                                .forEach(figure -> names.add(figure.value().words()));
                    }
                }
            }
            assertThat(names).containsExactly("187", "1952", "162", "133");
        }
    }

    /** The office of the Americas: in Argentina by a source of 2013, in Uruguay by one of November 2017. */
    @ParameterizedTest
    @CsvSource({"2013-12-31, Argentina", "2015-06-30, Argentina", "2017-11-29, Argentina", "2017-12-31, Uruguay"})
    void anOfficeThatMovedIsOnRecordWhereTheLastSourceHasIt(LocalDate day, String host) throws IOException {
        List<String> said = lines(FactSheets.inBrief(REGISTER, day, Locale.ENGLISH));
        assertThat(said).anyMatch(line -> line.startsWith("  - Regional Offices for Capacity Building (ROCB) = 6["));
        assertThat(DataRows.of(FactSheets.inBrief(REGISTER, day, Locale.ENGLISH), "entities_on_record"))
                .filteredOn(row ->
                        row.get("network").equals("ROCB") && row.get("region").startsWith("South America"))
                .extracting(row -> row.get("host"))
                .containsExactly(host);
    }

    @Test
    void officesWithoutAHolderOnRecordAreNamedOnce() throws IOException {
        List<String> said = lines(FactSheets.inBrief(REGISTER, LocalDate.of(1975, 6, 30), Locale.ENGLISH));
        assertThat(said)
                .containsOnlyOnce("note: Not known for this day: Secretary General; Chairperson of the Council;"
                        + " Deputy Secretary General; Regional Intelligence Liaison Offices; Regional Offices for Capacity Building;"
                        + " Regional Training Centres; Working languages.");
        assertThat(said).filteredOn(line -> line.contains("Secretary General")).hasSize(1);
    }

    @Test
    void whoPerhapsWasAMemberIsNamedAsUnknown() throws IOException {
        assertThat(lines(FactSheets.inBrief(REGISTER, LocalDate.of(1975, 6, 30), Locale.ENGLISH)))
                .contains("  - Not known whether a Member on this day: Yugoslavia.");
        assertThat(lines(FactSheets.inBrief(REGISTER, LAST, Locale.ENGLISH)))
                .noneMatch(line -> line.contains("Yugoslavia"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-12-31|RILO|11",
                "2013-12-31|ROCB|6",
                "2013-12-31|RTC|25",
                "2025-11-30|RILO|12",
                "2025-11-30|ROCB|6",
                "2025-11-30|RTC|33",
            })
    void networksAreThoseThatASourceOfTheDayOrBeforeNames(LocalDate day, String network, int number)
            throws IOException {
        assertThat(lines(FactSheets.inBrief(REGISTER, day, Locale.ENGLISH)))
                .anyMatch(line ->
                        line.matches(" {2}- [A-Za-z ]+ \\(" + network + "\\) = " + number + "\\[[0-9, ]+] ; .*"));
    }

    /** Counted in parties.csv: contracting parties of other than low confidence, in force by the day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1995-06-30|HS Convention|1 January 1988|81|18 August 2025",
                "1995-06-30|Istanbul Convention|27 November 1993|7|24 September 2025",
                "2013-12-31|Revised Kyoto Convention|3 February 2006|90|24 September 2025",
                "2025-11-30|HS Convention|1 January 1988|162|18 August 2025",
                "2025-11-30|Istanbul Convention|27 November 1993|73|24 September 2025",
            })
    void conventionsHaveThePartiesOfTheirLists(LocalDate day, String convention, String since, int parties, String list)
            throws IOException {
        assertThat(lines(FactSheets.inBrief(REGISTER, day, Locale.ENGLISH)))
                .anyMatch(line ->
                        line.startsWith("  | " + convention + " | " + since + " | " + list + " | " + parties + " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1994-06-29|Customs Co-operation Council in brief",
                "1994-06-30|World Customs Organization in brief",
                "1953-01-26|Customs Co-operation Council in brief",
            })
    void theOrganizationHasTheNameOfTheDay(LocalDate day, String title) {
        assertThat(FactSheets.inBrief(REGISTER, day, Locale.ENGLISH).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-25|since 1983; theme of 2024: “Customs Engaging Traditional and New Partners with Purpose”",
                "2025-01-26|since 1983; theme of 2025: “Customs Delivering on its Commitment to Efficiency, Security and Prosperity”",
                "2013-12-31|since 1983; theme of 2013: not known",
                "1995-06-30|since 1983",
            })
    void customsDayHasTheThemeOfTheLastOneHeld(LocalDate day, String note) throws IOException {
        assertThat(lines(FactSheets.inBrief(REGISTER, day, Locale.ENGLISH)))
                .filteredOn(line -> line.startsWith("  - International Customs Day"))
                .singleElement()
                .satisfies(line -> assertThat(line.replaceAll("\\[[0-9, ]+]", ""))
                        .isEqualTo("  - International Customs Day = 26 January ; " + note));
    }

    @Test
    void whatOnlyAPublicationStatesStandsUnderItsYear() throws IOException {
        List<String> last = lines(FactSheets.inBrief(REGISTER, LAST, Locale.ENGLISH));
        assertThat(last)
                .anyMatch(
                        line -> line.matches(" {2}- Headquarters = Brussels, Belgium\\[\\d+] ; since 4 November 1952"))
                .anyMatch(line -> line.matches(
                        " {2}- Working languages = English and French\\[\\d+] ; according to a source of 2013"));
        assertThat(lines(FactSheets.inBrief(REGISTER, LocalDate.of(2005, 6, 30), Locale.ENGLISH)))
                .anyMatch(line ->
                        line.startsWith("note: Not known for this day: ") && line.endsWith("; Working languages."))
                .anyMatch(line -> line.contains("Brussels, Belgium"));
    }

    @Test
    void dayBeforeTheOrganizationIsAnsweredInWords() throws IOException {
        FactSheet sheet = FactSheets.inBrief(REGISTER, LocalDate.of(1952, 11, 3), Locale.ENGLISH);
        assertThat(lines(sheet))
                .contains(
                        "paragraph: On this day the founding Convention was not yet in force: the organization did not"
                                + " exist, and nobody was a Member.");
        assertThat(sheet.tables()).isEmpty();
    }

    @Test
    void dayAfterTheLastOneCheckedSaysSo() throws IOException {
        List<String> said = lines(FactSheets.inBrief(REGISTER, LocalDate.of(2026, 11, 26), Locale.ENGLISH));
        assertThat(said)
                .anyMatch(line -> line.startsWith("paragraph: ") && line.contains("checked up to 30 November 2025"))
                .anyMatch(line -> line.startsWith("  - 187 = Members, 30 November 2025"))
                .anyMatch(line -> line.startsWith("note: Membership checked up to 30 November 2025. "));
    }

    @Test
    void filesAreNamedByTheDayAndCarryNoEdition() {
        FactSheet full = FactSheets.inBrief(REGISTER, LAST, Locale.ENGLISH);
        assertThat(Export.pdf(full).fileName()).isEqualTo("wco-2025-11-30-en.pdf");
        assertThat(Export.pdf(FactSheets.onePage(REGISTER, LAST, Locale.ENGLISH))
                        .fileName())
                .isEqualTo("wco-2025-11-30-one-page-en.pdf");
        assertThat(full.edition()).isEmpty();
    }

    @Test
    void itsPdfCarriesTheWorkbookAndNoEdition() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(FactSheets.inBrief(REGISTER, LAST, Locale.ENGLISH)).to(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDDocumentNameDictionary(document.getDocumentCatalog())
                            .getEmbeddedFiles()
                            .getNames())
                    .containsOnlyKeys("wco-2025-11-30-en.xlsx");
        }
        assertThatThrownBy(() -> EditionPdf.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(EditionPdfException.class);
    }

    @Test
    void aMissingRegisterOrDayIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.inBrief(REGISTER, null, Locale.ENGLISH))
                .withMessage("day: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.onePage((Register) null, LAST, Locale.ENGLISH))
                .withMessage("register: must not be null");
    }

    @ParameterizedTest
    @MethodSource("days")
    void nothingOfALaterYearIsPrinted(LocalDate day) throws IOException {
        for (Locale language : Labels.LANGUAGES) {
            for (FactSheet sheet :
                    List.of(FactSheets.inBrief(REGISTER, day, language), FactSheets.onePage(REGISTER, day, language))) {
                assertThat(years(lines(sheet), language))
                        .as("%s in %s", sheet.name(), language)
                        .allMatch(year -> year <= day.getYear());
                assertNothingEmpty(sheet);
            }
        }
    }

    /** In English the month and the day as well. */
    @ParameterizedTest
    @MethodSource("days")
    void noLaterDayIsPrinted(LocalDate day) throws IOException {
        Pattern date = Pattern.compile("(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October"
                + "|November|December) (\\d{4})");
        for (String line : lines(FactSheets.inBrief(REGISTER, day, Locale.ENGLISH))) {
            if (!line.startsWith("note: Membership checked up to ")) {
                date.matcher(withoutDayOfList(line))
                        .results()
                        .forEach(found -> assertThat(LocalDate.of(
                                        Integer.parseInt(found.group(3)),
                                        Month.valueOf(found.group(2).toUpperCase(Locale.ROOT)),
                                        Integer.parseInt(found.group(1))))
                                .as(line)
                                .isBeforeOrEqualTo(day));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1953-01-26", "2025-11-30"})
    void theTestOfLaterYearsReadsYears(LocalDate day) throws IOException {
        assertThat(years(lines(FactSheets.inBrief(REGISTER, day, Locale.FRENCH)), Locale.FRENCH))
                .contains(1952, 1953);
    }

    static Stream<Arguments> days() {
        boolean full = "full".equals(System.getProperty("wcofacts.tests"));
        Random random = new Random(2025);
        long first = LocalDate.of(1950, 1, 1).toEpochDay();
        int span = (int) (LAST.toEpochDay() - first);
        Stream<LocalDate> drawn = Stream.generate(() -> LocalDate.ofEpochDay(first + random.nextInt(span)))
                .limit(60);
        return (full ? drawn : drawn.limit(6)).map(day -> arguments(day));
    }

    /** A row of the table of conventions but for its last cell, the day of a list, which is a source. */
    private static String withoutDayOfList(String line) {
        return line.replaceFirst("^( {2}\\| .* \\| )[^|]+( \\| \\d+ \\| \\d+)$", "$1$2");
    }

    /** The years in what is printed, but for the sources and the line on the dataset itself. */
    private static Set<Integer> years(List<String> lines, Locale language) {
        String checked = Labels.in(language).get("today.checked").replace('\u00a0', ' ');
        String start = checked.substring(0, checked.indexOf('{')).strip();
        Set<Integer> years = new TreeSet<>();
        for (String line : lines) {
            String printed = line.replace('\u00a0', ' ').contains(start) ? "" : withoutDayOfList(line);
            Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])")
                    .matcher(printed)
                    .results()
                    .forEach(year -> years.add(Integer.parseInt(year.group())));
        }
        return years;
    }

    private static void assertNothingEmpty(FactSheet sheet) {
        for (Section section : sheet.sections()) {
            for (Block block : section.blocks()) {
                assertThat(block)
                        .as(sheet.name() + ", " + section.id())
                        .isNotEqualTo(new Block.KeyFacts(List.of()))
                        .isNotEqualTo(new Block.BulletList(List.of()));
                if (block instanceof Block.Table table) {
                    assertThat(table.rows())
                            .as(sheet.name() + ", " + section.id())
                            .isNotEmpty();
                }
                if (block instanceof Block.BarChart chart) {
                    assertThat(chart.bars()).allMatch(bar -> bar.value() > 0);
                }
            }
        }
    }

    /** What the sections print. */
    private static List<String> lines(FactSheet sheet) throws IOException {
        List<String> lines = new ArrayList<>(SheetText.reading(sheet));
        return lines.subList(lines.indexOf(""), lines.indexOf("SOURCES"));
    }
}

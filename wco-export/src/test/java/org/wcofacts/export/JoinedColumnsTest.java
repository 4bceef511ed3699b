package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.csv.CsvRow;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.make.Join;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Draft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Terms;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.register.Register;

/** A file of one's own beside our Members: in the directory, in totals of regions, and as a chart. */
class JoinedColumnsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final Register REGISTER = WcoData.register();
    private static final Source BUREAU =
            Source.builder().id("bureau").title("Bureau of Statistics, 2024").build();

    private static final String TRADE = """
            country,value,share,since
            Kenya,10.1,12.5 %,2014
            UGANDA,0.2,,2014-03
            "Tanzania, United Republic of", ,7 %,
            FR,30,50%,2014-03-24
            Kenia,99,,
            Atlantis,5,,
            """;

    @TempDir
    Path folder;

    private List<CsvRow> rows = List.of();

    @BeforeEach
    void read() throws IOException {
        rows = CsvRow.read(Files.writeString(folder.resolve("trade.csv"), "\uFEFF" + TRADE));
    }

    private Join<CsvRow> join() {
        return CsvRow.join(rows, "country", REGISTER.reference());
    }

    @Test
    void aRowSaysWhatItHasAndNullWhereItIsBlank() {
        assertThat(rows).hasSize(6);
        CsvRow tanzania = rows.get(2);
        assertThat(tanzania.line()).isEqualTo(4);
        assertThat(tanzania.text("country")).isEqualTo("Tanzania, United Republic of");
        assertThat(tanzania.number("value")).isNull();
        assertThat(tanzania.date("since")).isNull();
        assertThat(tanzania.number("share")).isEqualTo(new BigDecimal("7"));
        assertThat(rows.get(3).number("share")).isEqualTo(new BigDecimal("50"));
        assertThat(rows.get(1).date("since")).isEqualTo(PartialDate.parse("2014-03"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            country,value\\nKenya           | file 'trade.csv', line 2: 1 fields; must have one for each of the 2 columns
            country,value\\nKenya,1\\n\\nFR,1,2 | file 'trade.csv', line 4: 3 fields; must have one for each of the 2 columns
            country,country\\nKenya,1       | file 'trade.csv', line 1, column 'country': every column must have a name of its own
            country,\\nKenya,1              | file 'trade.csv', line 1, column '': every column must have a name of its own
            country,value                   | file 'trade.csv': must have a line that names the columns, and a row
            ``                              | file 'trade.csv': must have a line that names the columns, and a row
            """)
    void aRaggedFileIsRefused(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("trade.csv"), text.replace("\\n", "\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> CsvRow.read(file)).withMessage(message);
    }

    @Test
    void aFileThatIsNoCsvOrNotInUtf8IsRefused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.csv"), "a\nC\u00F4te".getBytes(StandardCharsets.ISO_8859_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvRow.read(latin))
                .withMessage("file 'latin.csv': must be in UTF-8");
        Path open = Files.writeString(folder.resolve("open.csv"), "a\n\"b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvRow.read(open))
                .withMessageStartingWith("file 'open.csv': must be CSV; ");
    }

    @Test
    void whatAFieldCannotBeIsRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.get(0).number("since1"))
                .withMessage(
                        "file 'trade.csv', column 'since1': must be one that its first line names; near it: 'since'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.get(4).number("country"))
                .withMessage(
                        "file 'trade.csv', line 6, column 'country': 'Kenia' must be a number written 1234.5, or 12.5 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.get(0).date("value"))
                .withMessage(
                        "file 'trade.csv', line 2, column 'value': '10.1' must be a date written 2014, 2014-03 or 2014-03-24");
    }

    @Test
    void aJoinColumnThatIsMissingIsRefusedInOneSentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvRow.join(rows, "contry", REGISTER.reference()))
                .withMessage(
                        "file 'trade.csv', column 'contry': must be one that its first line names; near it: 'country'");
    }

    /** 0.12345 and 0.5 have the mean 0.311725; 2.345 and 1 have 1.6725. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"0.12345, 0.5, 0.312", "-0.12345, -0.5, -0.312", "2.345, 1, 1.67", "1, 1, 1.00", "0.999, 0.999, 0.999"})
    void aMeanHasTwoDecimalsOrThreeDigitsBelowOne(BigDecimal kenya, BigDecimal uganda, BigDecimal mean) {
        List<Join.Total> totals = Join.of(List.of("KE", "UG"), code -> code, REGISTER.reference())
                .totals(REGISTER, DAY, code -> code.equals("KE") ? kenya : uganda);
        assertThat(totals.get(totals.size() - 1).mean()).isEqualTo(mean);
    }

    @Test
    void whereEveryRowFindsItsEconomyThereIsNoTableOfOthers() {
        FactSheet sheet = FactSheets.own("trade", "Trade", DAY, Locale.ENGLISH, Terms.of("Alphaland Customs"));
        Draft draft = SectionDraft.on(sheet, "trade", "Trade")
                .unmatched(Join.of(List.of("KE", "UG"), code -> code, REGISTER.reference()))
                .draft();
        assertThat(draft.tables()).isEmpty();
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void everyMemberHasItsFirstRowOrNone() {
        List<Join.OfMember<CsvRow>> members = join().members(REGISTER, DAY);
        assertThat(members).hasSize(187);
        assertThat(members).filteredOn(each -> each.values().isPresent()).hasSize(4);
        assertThat(members)
                .filteredOn(each -> each.member().code().equals("KE"))
                .extracting(each -> each.values().orElseThrow().number("value"))
                .containsExactly(new BigDecimal("10.1"));
    }

    /** 10.1 and 0.2 of two of the 24 Members of East and Southern Africa, 30 of one of the 52 in Europe. */
    @Test
    void regionsHaveSumMeanShareAndHowManyHaveNoValue() {
        List<Join.Total> totals = join().totals(REGISTER, DAY, row -> row.number("value"));
        Labels french = Labels.in(Locale.FRENCH);
        assertThat(totals).hasSize(7);
        Join.Total africa = totals.stream()
                .filter(total -> total.name(french).equals("Afrique orientale et australe"))
                .findFirst()
                .orElseThrow();
        assertThat(africa.members()).isEqualTo(24);
        assertThat(africa.withValue()).isEqualTo(2);
        assertThat(africa.withoutValue()).isEqualTo(22);
        assertThat(africa.sum()).isEqualByComparingTo("10.3");
        assertThat(africa.mean()).isEqualByComparingTo("5.15");
        assertThat(africa.share()).isEqualByComparingTo("25.6");
        Join.Total all = totals.get(6);
        assertThat(all.name(french)).isEqualTo("Total");
        assertThat(all.members()).isEqualTo(187);
        assertThat(all.withValue()).isEqualTo(3);
        assertThat(all.sum()).isEqualByComparingTo("40.3");
        assertThat(all.share()).isEqualByComparingTo("100");
        assertThat(totals.get(0).withValue()).isZero();
        assertThat(totals.get(0).mean()).isNull();
        assertThat(join().totals(REGISTER, DAY, row -> null)).allMatch(total -> total.share() == null);
    }

    @Test
    void aValueThatCannotBeAskedIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> join().totals(REGISTER, DAY, row -> Double.NaN))
                .withMessageMatching("join, Member (KE|UG|TZ|FR), value: must be a finite number, .*");
    }

    private FactSheet directory(String language) {
        FactSheet sheet = FactSheets.membership(REGISTER, DAY, Locale.forLanguageTag(language));
        List<Join.Total> totals = join().totals(REGISTER, DAY, row -> row.number("value"));
        FactSheet own = sheet.with(SectionDraft.on(sheet, "trade", "Trade", BUREAU)
                        .table(
                                "trade_by_region",
                                "Trade by region",
                                "A region a row.",
                                totals,
                                columns -> columns.text(
                                                "region",
                                                "Region",
                                                "Of the organization.",
                                                total -> total.name(sheet.labels()))
                                        .key()
                                        .whole(
                                                "without",
                                                "Without a value",
                                                "Members without one.",
                                                Join.Total::withoutValue)
                                        .unit("Members")
                                        .decimal("sum", "Sum", "Of all known.", Join.Total::sum)
                                        .unit("million dollars")
                                        .decimal("mean", "Mean", "Of those known.", Join.Total::mean)
                                        .unit("million dollars")
                                        .decimal("share", "Share", "Of the sum.", Join.Total::share)
                                        .unit("%")
                                        .cited("bureau"))
                        .chart(
                                "Trade by region, million dollars",
                                "Europe leads.",
                                totals,
                                total -> total.name(sheet.labels()),
                                total -> total.sum().intValue())
                        .draft())
                .first();
        return join().beside(
                        own,
                        "directory",
                        "alpha2",
                        columns -> columns.decimal("trade", "Trade", "With us.", row -> row.number("value"))
                                .unit("million dollars")
                                .date("trading_since", "Trading since", "As far as known.", row -> row.date("since"))
                                .cited("bureau"));
    }

    @ParameterizedTest
    @CsvSource({"en, not known", "fr, non connu", "ar, غير معروف"})
    void theDirectoryHasTheColumnsBesideOurs(String language, String notKnown) throws IOException {
        FactSheet sheet = directory(language);
        DataTable directory = sheet.tables().stream()
                .filter(table -> table.id().equals("directory"))
                .findFirst()
                .orElseThrow();
        int trade = directory.columns().size() - 2;
        DataColumn column = directory.columns().get(trade);
        assertThat(column.id()).isEqualTo("trade");
        assertThat(column.type()).isEqualTo(DataColumn.Type.DECIMAL);
        assertThat(column.unit()).contains("million dollars");
        assertThat(column.origin().orElseThrow()).startsWith("Bureau of Statistics, 2024");
        assertThat(directory.sources()).contains("bureau");

        List<Map<String, String>> rows = DataRows.of(sheet, "directory");
        assertThat(rows).hasSize(187);
        assertThat(row(rows, "KE")).containsEntry("trade", "10.1").containsEntry("trading_since", "2014");
        assertThat(row(rows, "TZ")).containsEntry("trade", notKnown).containsEntry("trading_since", notKnown);
        assertThat(row(rows, "DE")).containsEntry("trade", notKnown).containsEntry("trading_since", notKnown);
        for (Export export :
                List.of(Export.pdf(sheet), Export.xlsx(sheet), Export.html(sheet), Export.dataPackage(sheet))) {
            assertThat(export.to(OutputStream.nullOutputStream()).size()).isPositive();
        }
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String code) {
        return rows.stream()
                .filter(row -> code.equals(row.get("alpha2")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void totalsArePrintedAndData() throws IOException {
        assertThat(DataRows.of(directory("en"), "trade_by_region"))
                .extracting(row -> List.copyOf(row.values()))
                .contains(
                        List.of("East and Southern Africa", "22", "10.3", "5.15", "25.6"),
                        List.of("West and Central Africa", "24", "0.0", "not known", "0.0"),
                        List.of("Total", "184", "40.3", "13.43", "100.0"));
    }

    @Test
    void whatIsNotThereIsRefusedWithNearMisses() {
        FactSheet sheet = FactSheets.membership(REGISTER, DAY, Locale.ENGLISH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> join().beside(sheet, "directry", "alpha2", columns -> {}))
                .withMessage("table 'directry': must be a data table of the sheet; near it: 'directory'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> join().beside(sheet, "directory", "alpha", columns -> {}))
                .withMessageStartingWith(
                        "table 'directory', column 'alpha': must be one of its columns; near it: 'alpha2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> join().beside(
                                sheet,
                                "directory",
                                "alpha2",
                                columns -> columns.text("member", "Name", "Twice.", row -> "x")))
                .withMessageContaining("column 'member' (Name): ids and headers of columns must be unique");
    }

    @Test
    void aTableOfOnesOwnNeedsNoSheet() throws IOException {
        DataTable table = DataTable.builder()
                .id("trade_list")
                .title("Trade")
                .description("A row a country.")
                .addColumn(DataColumn.of("country", "Country", DataColumn.Type.TEXT, "As given."))
                .addColumn(DataColumn.of("value", "Value", DataColumn.Type.DECIMAL, "What it is worth."))
                .rows(sink -> {
                    sink.text("=Kenya").number(10.5).endRow();
                    sink.text("Uganda").missing("not known").endRow();
                })
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export csv = Export.csv(table);
        assertThat(csv.fileName()).isEqualTo("trade_list.csv");
        assertThat(csv.to(out).findings()).hasSize(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("country,value\r\n'=Kenya,10.5\r\nUganda,not known\r\n");

        Export workbook = Export.xlsx(table, DAY, Locale.FRENCH, Terms.of("Alphaland Customs"));
        assertThat(workbook.fileName()).isEqualTo("trade-list-fr.xlsx");
        assertThat(workbook.to(OutputStream.nullOutputStream()).findings()).isEmpty();
    }
}

package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.make.Join;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.reference.NoSuchEconomyException;

/** Rows of one's own find their economies by any name, and none is lost. */
class JoinByNameTest {

    private record Trade(String partner, double value) {}

    /** As a customs office might have them. */
    private static final List<String> MESSY = List.of(
            "Viet Nam",
            "Cote d'Ivoire",
            "  kenya ",
            "KOREA, REP.",
            "Russian Federation",
            "USA",
            "U.K.",
            "Türkiye",
            "Turkey",
            "Czechia",
            "Czechoslovakia",
            "Congo, Dem. Rep.",
            "Korea",
            "Brazil",
            "Brésil",
            "Allemagne",
            "",
            "Atlantis",
            "Lao PDR",
            "Bolivia (Plurinational State of)",
            "DE",
            "DEU",
            "Swaziland",
            "Burma",
            "Holland",
            "Kenia");

    private static Join<Trade> join() {
        List<Trade> rows = IntStream.range(0, MESSY.size())
                .mapToObj(i -> new Trade(MESSY.get(i), i))
                .toList();
        return Join.of(rows, Trade::partner, WcoData.reference());
    }

    @Test
    void everyRowIsKeptInItsOrder() {
        assertThat(join().rows()).extracting(Join.Row::given).isEqualTo(MESSY);
        assertThat(join().rows())
                .extracting(Join.Row::number)
                .startsWith(1, 2, 3)
                .endsWith(MESSY.size());
    }

    @Test
    void namesOfAnySpellingAreFound() {
        assertThat(join().rows().subList(0, 10))
                .extracting(Join.Row::code)
                .containsExactly("VN", "CI", "KE", "KR", "RU", "US", "GB", "TR", "TR", "CZ");
        assertThat(join().of("CI")).extracting(Trade::value).containsExactly(1.0);
        assertThat(join().of("DE")).hasSize(3);
        assertThat(join().of("FR")).isEmpty();
    }

    @Test
    void rowsThatFindNoneSayWhy() {
        List<Join.Row<Trade>> unmatched = join().unmatched();
        assertThat(unmatched)
                .extracting(Join.Row::given)
                .contains("Czechoslovakia", "Korea", "", "Atlantis")
                .doesNotContain("Viet Nam", "Holland");
        assertThat(why(unmatched, "Czechoslovakia")).startsWith("economy 'Czechoslovakia': is gone (CSHH");
        assertThat(why(unmatched, "Korea")).startsWith("economy 'Korea': ");
        assertThat(why(unmatched, "")).isEqualTo("economy '': a code or name must be given");
        assertThat(why(unmatched, "Atlantis")).startsWith("economy 'Atlantis': none has this code or name");
    }

    private static String why(List<Join.Row<Trade>> rows, String given) {
        return rows.stream()
                .filter(row -> row.given().equals(given))
                .flatMap(row -> row.why().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoRowsForOneSaySo() {
        assertThat(join().repeated())
                .extracting(row -> row.given() + ": " + row.why().orElse(""))
                .contains("Turkey: row 8 is about Türkiye too", "Brésil: row 14 is about Brazil too");
    }

    @Test
    void theTableHasAllRowsAndTheReportNamesTheOthers() throws IOException {
        FactSheet page = FactSheets.member(WcoData.register(), "KE", LocalDate.of(2025, 11, 30), Locale.ENGLISH);
        Join<Trade> join = join();
        FactSheet sheet = page.with(SectionDraft.on(page, "partners", "Partners")
                        .table(
                                "partners",
                                "Exports",
                                "One partner a row.",
                                join.rows(),
                                columns -> columns.text("partner", "Partner", "As given.", Join.Row::given)
                                        .code("code", "Code", "ISO 3166.", Join.Row::code)
                                        .decimal(
                                                "value",
                                                "Value",
                                                "What it is worth.",
                                                row -> row.values().value())
                                        .unit("dollars"))
                        .unmatched(join)
                        .draft())
                .last();
        assertThat(DataRows.of(sheet, "partners")).hasSize(MESSY.size());
        assertThat(DataRows.of(sheet, "partners_unmatched"))
                .hasSize(join.unmatched().size() + join.repeated().size())
                .anyMatch(row -> row.toString().contains("row 8 is about Türkiye too"));
        ExportReport report = Export.xlsx(sheet).to(OutputStream.nullOutputStream());
        assertThat(report.findings())
                .hasSize(join.unmatched().size() + join.repeated().size())
                .contains(new Finding(
                        Finding.Kind.ROW_REPEATED,
                        "section 'partners', row 9 of a join",
                        "row 8 is about Türkiye too"));
    }

    @Test
    void rowsAreAskedForByCodeOrName() {
        Join<String> join = Join.of(List.of("Kenya", "Francia"), row -> row, WcoData.reference());
        assertThat(join.of("KEN")).containsExactly("Kenya");
        assertThat(join.of("france")).containsExactly("Francia");
        assertThat(join.of("Chad")).isEmpty();
        assertThatThrownBy(() -> join.of("Kenyaa"))
                .isInstanceOf(NoSuchEconomyException.class)
                .hasMessageContaining("Kenya (KE)");
    }

    @Test
    void aRowThatCannotBeAskedIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Join.of(
                        List.of("KE", "TOO LONG"),
                        row -> {
                            if (row.length() > 2) {
                                throw new IllegalStateException("broken");
                            }
                            return row;
                        },
                        WcoData.reference()))
                .withMessage(
                        "join, row 2, country: must be given without failing, java.lang.IllegalStateException: broken");
        assertThat(Join.of(List.of("KE"), row -> null, WcoData.reference()).unmatched())
                .hasSize(1);
    }
}

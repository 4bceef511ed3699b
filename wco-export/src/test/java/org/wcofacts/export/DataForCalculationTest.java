package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Collation;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/** Data tables hold values of one kind in a column and one statement in a row. */
class DataForCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final Register REGISTER = WcoData.register();

    /** Each kind of sheet in one language or another, some on days and of Members taken at random. */
    static Stream<FactSheet> sheets() {
        Random random = new Random(18);
        int times = "full".equals(System.getProperty("wcofacts.tests")) ? 20 : 2;
        List<FactSheet> sheets = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Locale language = Labels.LANGUAGES.get(random.nextInt(Labels.LANGUAGES.size()));
            LocalDate day = DAY.minusDays(random.nextInt(26_000));
            Membership seat =
                    REGISTER.members().get(random.nextInt(REGISTER.members().size()));
            sheets.add(FactSheets.inBrief(WcoData.edition(2013), language));
            sheets.add(FactSheets.thenAndNow(WcoData.edition(2013), REGISTER, language));
            sheets.add(FactSheets.inBrief(REGISTER, day, language));
            sheets.add(FactSheets.membership(REGISTER, day, language));
            sheets.add(FactSheets.changes(REGISTER, day, day.plusYears(3), language));
            sheets.add(FactSheets.member(REGISTER, seat, day, language));
        }
        return sheets.stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void columnsOfDaysHoldDaysAloneAndAnotherSaysWhyThereIsNone(FactSheet sheet) throws IOException {
        for (DataTable table : sheet.tables()) {
            List<Map<String, String>> rows = DataRows.of(sheet, table.id());
            for (DataColumn column : table.columns()) {
                if (column.type() == DataColumn.Type.DATE) {
                    for (Map<String, String> row : rows) {
                        String cell = row.get(column.id());
                        boolean isDay = cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                        String explained = column.explainedBy().map(row::get).orElse("");
                        assertThat(isDay || !explained.isBlank())
                                .as("%s, table %s, column %s: %s", sheet.fileStem(), table.id(), column.id(), cell)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theDirectoryIsInTheOrderOfNames() throws IOException {
        for (Locale language : Labels.LANGUAGES) {
            FactSheet sheet = FactSheets.membership(REGISTER, DAY, language);
            assertThat(DataRows.of(sheet, "directory"))
                    .hasSize(187)
                    .extracting(row -> row.get("member"))
                    .isSortedAccordingTo(Comparator.nullsFirst(Collation.of(language)));
        }
    }

    @Test
    void aMemberHasItsRegionYearDecadeAndFlags() throws IOException {
        FactSheet sheet = FactSheets.membership(REGISTER, DAY, Locale.ENGLISH);
        assertThat(DataRows.of(sheet, "directory"))
                .filteredOn(row -> row.get("alpha2").equals("KE"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("region_id", "east-southern-africa")
                        .containsEntry("accession", "1965-05-24")
                        .containsEntry("accession_status", "known")
                        .containsEntry("accession_year", "1965")
                        .containsEntry("accession_decade", "1960")
                        .containsEntry("in_force_hs_status", "in force")
                        .containsEntry("in_force_hs_flag", "1")
                        .containsEntry("in_force_istanbul_status", "not listed")
                        .containsEntry("in_force_istanbul_flag", "0"));
    }

    @Test
    void partiesHaveARowForEachMemberAndConvention() throws IOException {
        FactSheet sheet = FactSheets.membership(REGISTER, DAY, Locale.ENGLISH);
        List<Map<String, String>> rows = DataRows.of(sheet, "parties");
        assertThat(rows).hasSize(187 * 3);
        assertThat(rows)
                .filteredOn(row -> row.get("alpha2").equals("KE"))
                .extracting(row -> row.get("instrument_id"), row -> row.get("is_in_force"))
                .containsExactlyInAnyOrder(tuple("hs", "1"), tuple("istanbul", "0"), tuple("revised-kyoto", "1"));
        for (Instrument convention : REGISTER.instruments()) {
            String flag = "in_force_" + convention.id().replace('-', '_') + "_flag";
            assertThat(rows.stream()
                            .filter(row -> row.get("instrument_id").equals(convention.id()))
                            .filter(row -> row.get("is_in_force").equals("1"))
                            .count())
                    .as(convention.id())
                    .isEqualTo(DataRows.of(sheet, "directory").stream()
                            .filter(row -> "1".equals(row.get(flag)))
                            .count());
        }
    }

    @Test
    void accessionsOfFormerMembersAreAmongThoseByDay() throws IOException {
        List<Map<String, String>> rows =
                DataRows.of(FactSheets.membership(REGISTER, DAY, Locale.ENGLISH), "accessions");
        assertThat(rows).extracting(row -> row.get("accession")).isSorted();
        assertThat(rows).filteredOn(row -> row.get("is_member").equals("1")).hasSize(187);
        assertThat(rows)
                .filteredOn(row -> row.get("is_member").equals("0"))
                .extracting(row -> row.get("alpha2"), row -> row.get("accession"))
                .contains(tuple("CSHH", "1965-09-23"));
    }

    @Test
    void eachFactHasItsValueInTheColumnOfItsKind() throws IOException {
        List<Map<String, String>> rows = DataRows.of(FactSheets.membership(REGISTER, DAY, Locale.ENGLISH), "facts");
        Map<String, String> columns =
                Map.of("text", "text", "number", "quantity", "date", "date", "address", "address");
        assertThat(rows)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(row -> columns.forEach((kind, column) -> {
                    boolean isEmpty = row.get(column).equals("not applicable");
                    assertThat(isEmpty)
                            .as("%s: %s", row.get("id"), column)
                            .isEqualTo(!row.get("value_type").equals(kind));
                }));
    }
}

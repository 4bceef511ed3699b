package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.register.Register;

/** What is printed of a list and what its data table says are the same. */
class ListingsAgreeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final Register REGISTER = WcoData.register();

    @Test
    void aChosenNameStandsInPrintAndInData() throws IOException {
        SheetLanguage language = SheetLanguage.of(Locale.ENGLISH).naming("KE", "Our Kenya");
        FactSheet sheet = FactSheets.membership(REGISTER, DAY, language);
        assertThat(line(SheetText.reading(sheet), "Our Kenya", "| KE |")).isNotEmpty();
        assertThat(line(directory(sheet), "Our Kenya", "KEN")).isNotEmpty();
    }

    @Test
    void aFormerMemberHasItsDateInPrintAndInData() throws IOException {
        FactSheet sheet = FactSheets.membership(REGISTER, LocalDate.of(1980, 6, 30), Locale.ENGLISH);
        assertThat(line(SheetText.reading(sheet), "CSHH", "1965-09-23")).isNotEmpty();
        assertThat(line(directory(sheet), "CSHH", "1965-09-23")).isNotEmpty();
    }

    @Test
    void codesForJoinsAreDataAloneAndTheirColumnsNameTheirSources() throws IOException {
        FactSheet sheet = FactSheets.membership(REGISTER, DAY, Locale.ENGLISH);
        assertThat(DataRows.of(sheet, "directory"))
                .filteredOn(row -> row.get("alpha2").equals("AF"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("alpha3", "AFG")
                        .containsEntry("m49", "004")
                        .containsEntry("wikidata", "Q889"));
        assertThat(SheetText.reading(sheet)).noneMatch(line -> line.contains("Q889"));
        assertThat(sheet.tables().get(0).columns())
                .filteredOn(column -> column.id().equals("m49") || column.id().equals("wikidata"))
                .extracting(DataColumn::type, column -> column.origin().orElse(""))
                .containsExactly(
                        tuple(
                                DataColumn.Type.CODE,
                                "Standard country or area codes for statistical use (M49), United Nations Statistics"
                                        + " Division. https://unstats.un.org/unsd/methodology/m49/overview/"),
                        tuple(
                                DataColumn.Type.CODE,
                                "Country codes, Datahub, datasets/country-codes, 15 May 2026, licence: PDDL 1.0."
                                        + " https://github.com/datasets/country-codes"));
    }

    @ParameterizedTest
    @MethodSource("daysAndLanguages")
    void everyCellOfTheDirectoryIsTheSameInPrintAndInData(LocalDate day, Locale language) throws IOException {
        FactSheet sheet = FactSheets.membership(REGISTER, day, language);
        Map<String, List<String>> printed = new TreeMap<>();
        for (Section region : section(sheet, "directory").sections()) {
            for (Block block : region.blocks()) {
                for (List<Text> row : ((Block.Table) block).rows()) {
                    List<String> cells =
                            row.stream().map(ListingsAgreeTest::said).toList();
                    printed.put(cells.get(1), cells);
                }
            }
        }
        assertThat(printed)
                .hasSameSizeAs(REGISTER.members(day).value())
                .isEqualTo(data(sheet, Labels.in(language).get("confidence.high")));
    }

    /** The words of a cell, or what its dash or question mark stands for; data have no marks of direction. */
    private static String said(Text cell) {
        return cell.spans().stream()
                .map(span -> Set.of("–", "?", "؟").contains(span.words())
                        ? span.expansion().orElseThrow()
                        : span.words())
                .collect(Collectors.joining())
                .replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    static Stream<Arguments> daysAndLanguages() {
        Random random = new Random(2013);
        long first = LocalDate.of(1952, 11, 5).toEpochDay();
        int span = (int) (DAY.toEpochDay() - first);
        int cases = "full".equals(System.getProperty("wcofacts.tests")) ? 120 : 12;
        return Stream.generate(() -> arguments(
                        LocalDate.ofEpochDay(first + random.nextInt(span)),
                        Labels.LANGUAGES.get(random.nextInt(Labels.LANGUAGES.size()))))
                .limit(cases);
    }

    private static Section section(FactSheet sheet, String id) {
        return sheet.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The columns that the directory prints, by the ids that they have in its data; conventions in force are among them. */
    private static boolean isPrinted(String column) {
        return Set.of("member", "alpha2", "since", "hosts_of").contains(column) || isConvention(column);
    }

    private static boolean isConvention(String column) {
        return column.startsWith("in_force_") && !column.endsWith("_status") && !column.endsWith("_flag");
    }

    /** What print should say by what the data does: what is not of high confidence has that in brackets after its date. */
    private static Map<String, List<String>> data(FactSheet sheet, String high) throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Map<String, String> row : DataRows.of(sheet, "directory")) {
            Map<String, String> printed = new TreeMap<>(row);
            printed.keySet().removeIf(column -> !isPrinted(column));
            String confidence = row.get("confidence");
            if (!confidence.equals(high)) {
                printed.merge("since", "\u00A0(" + confidence + ")", String::concat);
            }
            rows.put(row.get("alpha2"), inOrderOfPrint(printed));
        }
        return rows;
    }

    private static List<String> inOrderOfPrint(Map<String, String> row) {
        List<String> cells = new ArrayList<>();
        for (String first : List.of("member", "alpha2", "since")) {
            cells.add(row.get(first));
        }
        row.forEach((column, cell) -> {
            if (column.startsWith("in_force_")) {
                cells.add(cell);
            }
        });
        if (row.containsKey("hosts_of")) {
            cells.add(row.get("hosts_of"));
        }
        return cells;
    }

    private static List<String> directory(FactSheet sheet) throws IOException {
        List<String> lines = SheetText.tables(sheet);
        int end = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("TABLE accessions"))
                .findFirst()
                .orElseThrow());
        return lines.subList(0, end);
    }

    private static List<String> line(List<String> lines, String... parts) {
        return lines.stream()
                .filter(line -> List.of(parts).stream().allMatch(line::contains))
                .toList();
    }
}

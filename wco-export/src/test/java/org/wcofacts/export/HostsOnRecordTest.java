package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;

/** Who hosts regional offices and centres on a day: without a year only who is first named by the source that the key names. */
class HostsOnRecordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-12-31 | East and Southern Africa | 4: Kenya; Mauritius (2013); South Africa; Zimbabwe",
                "2025-11-30 | East and Southern Africa | 4: Kenya; Mauritius (2013); South Africa; Zimbabwe",
                "2013-12-31 | Americas | 2: Brazil; Dominican Republic",
                "2012-12-31 | Asia Pacific | 1: Korea (Republic of) (2010)",
            })
    void onlyHostsOfTheEditionHaveNoYear(LocalDate day, String region, String trainingCentres) {
        for (FactSheet sheet : sheets(day, Locale.ENGLISH)) {
            List<Text> row = matrix(sheet).rows().stream()
                    .filter(cells -> cells.get(0).words().equals(region))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.get(row.size() - 1).words()).isEqualTo(trainingCentres);
        }
    }

    /** Fiji is first named by a page of November 2013, which is not the edition. */
    @ParameterizedTest
    @CsvSource({"2013-12-31", "2020-06-30", "2025-11-30"})
    void whoIsNamedElsewhereInTheYearOfTheEditionHasTheYear(LocalDate day) {
        for (Locale language : Labels.LANGUAGES) {
            for (FactSheet sheet : sheets(day, language)) {
                assertThat(matrix(sheet).rows())
                        .anyMatch(row ->
                                row.stream().anyMatch(cell -> cell.words().contains("(2013)")));
                assertThat(notes(sheet))
                        .as(sheet.fileStem())
                        .anyMatch(note ->
                                note.contains("World Customs Organization in brief") && note.contains("(2013)"));
            }
        }
    }

    @Test
    void beforeTheEditionEachHostHasItsYear() {
        for (FactSheet sheet : sheets(LocalDate.of(2012, 12, 31), Locale.ENGLISH)) {
            assertThat(notes(sheet)).noneMatch(note -> note.contains("Without a year"));
            assertThat(matrix(sheet).rows().stream()
                            .flatMap(row -> row.stream().skip(1))
                            .map(Text::words)
                            .filter(cell -> !cell.equals("none")))
                    .isNotEmpty()
                    .allMatch(cell -> cell.chars().filter(sign -> sign == ';').count() + 1
                            == cell.split("\\([0-9]{4}\\)", -1).length - 1);
        }
    }

    @Test
    void theColumnsSayWhatTheNetworksAreUnlessTheSectionDidBefore() {
        assertThat(headings(FactSheets.membership(WcoData.register(), LocalDate.of(2025, 11, 30), Locale.ENGLISH)))
                .containsExactly(
                        "Region",
                        "Regional Intelligence Liaison Offices (RILO): 12",
                        "Regional Offices for Capacity Building (ROCB): 6",
                        "Regional Training Centres (RTC): 33");
        assertThat(headings(FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH)))
                .containsExactly("Region", "RILO*: 11", "ROCB*: 6", "RTC: 23");
    }

    private static List<FactSheet> sheets(LocalDate day, Locale language) {
        return List.of(
                FactSheets.inBrief(WcoData.register(), day, language),
                FactSheets.membership(WcoData.register(), day, language));
    }

    private static List<String> headings(FactSheet sheet) {
        return matrix(sheet).columns().stream()
                .map(column -> column.heading().words())
                .toList();
    }

    private static Block.Table matrix(FactSheet sheet) {
        return all(sheet.sections())
                .filter(section -> section.id().equals("regional-entities"))
                .flatMap(section -> all(List.of(section)))
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(FactSheet sheet) {
        return all(sheet.sections())
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Note.class::isInstance)
                .map(note -> ((Block.Note) note).text().words())
                .toList();
    }

    private static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }
}

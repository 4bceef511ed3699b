package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.register.Register;

/** Two sides: numbers that are dated as pairs, people as pairs, and nothing that was only first seen as growth. */
class ThenAndNowTest {

    private static final Register REGISTER = WcoData.register();

    /** For how many Members the conventions are in force: counted in parties.csv and members.csv without this program. */
    @Test
    void datedNumbersAreFigures() {
        for (Locale language : Labels.LANGUAGES) {
            FactSheet sheet = FactSheets.thenAndNow(WcoData.edition(2013), REGISTER, language);
            assertThat(figures(sheet))
                    .extracting(value -> value.replaceAll("[^0-9]+", " "))
                    .containsExactly("179 187", "141 162", "62 71", "89 133");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-12-31|2025-11-30|8 Members joined; 3 conventions are in force for more Members|3 offices have other holders on record",
                "2024-06-30|2025-11-30|At a glance|1 office has another holder on record",
                "1990-06-30|2000-06-30|At a glance|Offices",
            })
    void headingsTellWhatIsSure(LocalDate then, LocalDate now, String members, String offices) {
        List<String> headings = FactSheets.thenAndNow(REGISTER, then, now, Locale.ENGLISH).sections().stream()
                .map(section -> section.heading().words())
                .toList();
        assertThat(headings).startsWith(members, offices);
    }

    /** Counted by hand: 179 and 187 Members; 23 and 33 training centres, with words for those that are new. */
    @Test
    void numbersAreNumbersAndWordsStandApart() throws IOException {
        for (Locale language : Labels.LANGUAGES) {
            FactSheet sheet = FactSheets.thenAndNow(WcoData.edition(2013), REGISTER, language);
            assertThat(type(sheet, "then_number")).isEqualTo(DataColumn.Type.INTEGER);
            assertThat(type(sheet, "now_number")).isEqualTo(DataColumn.Type.INTEGER);
            String none = Labels.in(language).get("not-applicable");
            for (Map<String, String> row : DataRows.of(sheet, "then_and_now")) {
                if (row.get("id").matches(".*/(members|hosts)")) {
                    assertThat(row.get("then_number")).as(row.get("id")).matches("[0-9]+");
                    assertThat(row.get("then")).as(row.get("id")).doesNotContainPattern("[0-9]");
                    assertThat(row.get("now")).as(row.get("id")).doesNotContainPattern("[0-9]");
                }
            }
            assertThat(DataRows.of(sheet, "then_and_now"))
                    .anySatisfy(row -> assertThat(row)
                            .containsEntry("id", "organization/members")
                            .containsEntry("then_number", "179")
                            .containsEntry("now_number", "187")
                            .containsEntry("now", none))
                    .anySatisfy(row -> {
                        assertThat(row)
                                .containsEntry("id", "rtc/hosts")
                                .containsEntry("then_number", "23")
                                .containsEntry("now_number", "33");
                        assertThat(row.get("now")).isNotEqualTo(none);
                    })
                    .anySatisfy(row -> assertThat(row)
                            .containsEntry("id", "secretary-general/person")
                            .containsEntry("then_number", none)
                            .containsEntry("then", "Kunio Mikuriya"));
        }
    }

    private static DataColumn.Type type(FactSheet sheet, String column) {
        return sheet.tables().stream()
                .filter(table -> table.id().equals("then_and_now"))
                .flatMap(table -> table.columns().stream())
                .filter(one -> one.id().equals(column))
                .map(DataColumn::type)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSecretaryGeneralComesFirstAndTheLargestNetworkBeforeOthers() {
        FactSheet sheet = FactSheets.thenAndNow(WcoData.edition(2013), REGISTER, Locale.ENGLISH);
        List<String> rows = new ArrayList<>();
        for (Section section : sheet.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    table.rows()
                            .forEach(row -> rows.add(String.join(
                                    " | ",
                                    row.stream()
                                            .map(cell -> cell.words()
                                                    .replace('\u00A0', ' ')
                                                    .strip())
                                            .toList())));
                } else if (section.id().equals("networks") && block instanceof Block.Paragraph said) {
                    rows.add(said.text().words());
                }
            }
        }
        assertThat(rows)
                .containsExactly(
                        "Secretary General | Kunio Mikuriya | Ian Saunders (since 1 January 2024) | 26 January 2025",
                        "Chairperson of the Council | Josephine Feehily | Bashir Adewale Adeniyi, as announced | 1 July 2025",
                        "Deputy Secretary General | Sergio Mujica | Ricardo Treviño Chapa | 24 June 2023",
                        "Regional Training Centres (RTC) | 23 | 33 | June 2025",
                        "Regional Intelligence Liaison Offices (RILO) | 11 | 12 | 16 November 2021",
                        "Regional Offices for Capacity Building (ROCB) | 6 | 6 | November 2017",
                        "RTC: New on record: Fiji; Indonesia; Iran; Jordan; Kuwait; Kyrgyzstan;"
                                + " Mauritius; Thailand; Tunisia; Turkmenistan.",
                        "RILO: New on record: Guatemala.",
                        "ROCB: New on record: Uruguay. No longer in Argentina" + " (day not known).");
    }

    /** A day before the first, days without any change, days on which no convention was in force: words, and no zero. */
    @ParameterizedTest
    @CsvSource({
        "1947-01-01, 1952-11-04",
        "1952-11-04, 1953-01-26",
        "1960-01-01, 1995-06-30",
        "2001-06-30, 2013-12-31",
        "2025-01-01, 2025-01-02",
        "2013-12-31, 2030-01-01",
    })
    void anyTwoDaysHaveASheet(LocalDate then, LocalDate now) throws IOException {
        for (Locale language : Labels.LANGUAGES) {
            FactSheet sheet = FactSheets.thenAndNow(REGISTER, then, now, language);
            assertThat(figures(sheet)).doesNotContain("0").noneMatch(value -> value.matches("0 .*|.* 0"));
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Export.pdf(sheet).to(pdf);
            assertThat(pdf.size()).isPositive();
        }
    }

    private static List<String> figures(FactSheet sheet) {
        List<String> values = new ArrayList<>();
        for (Section section : sheet.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Figures figures) {
                    figures.figures()
                            .forEach(figure -> values.add(figure.value().words()));
                }
            }
        }
        return values;
    }
}

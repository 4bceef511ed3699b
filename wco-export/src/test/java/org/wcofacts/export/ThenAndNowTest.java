package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
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
                "2013-12-31|2025-11-30|8 Members joined|3 offices have other holders on record",
                "2024-06-30|2025-11-30|1 Member joined|1 office has another holder on record",
                "1990-06-30|2000-06-30|At a glance|What is known on both sides, each entry under its own day",
            })
    void headingsTellWhatIsSure(LocalDate then, LocalDate now, String members, String offices) {
        List<String> headings = FactSheets.thenAndNow(REGISTER, then, now, Locale.ENGLISH).sections().stream()
                .map(section -> section.heading().words())
                .toList();
        assertThat(headings).startsWith(members, offices);
    }

    @Test
    void theSecretaryGeneralComesFirstAndTheLargestNetworkBeforeOthers() {
        FactSheet sheet = FactSheets.thenAndNow(WcoData.edition(2013), REGISTER, Locale.ENGLISH);
        List<String> rows = new ArrayList<>();
        for (Section section : sheet.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    table.rows().forEach(row -> rows.add(row.get(0).words()));
                }
            }
        }
        assertThat(rows)
                .containsExactly(
                        "Secretary General",
                        "Chairperson of the Council",
                        "Deputy Secretary General",
                        "Regional Training Centres",
                        "Regional Intelligence Liaison Offices",
                        "Regional Offices for Capacity Building");
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

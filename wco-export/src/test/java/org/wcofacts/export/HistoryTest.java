package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.register.Register;

/** The history of a day draws what was known to be so on that day; expected days are read from the sources of the register. */
class HistoryTest {

    private static final Register REGISTER = WcoData.register();

    private static FactSheet on(String day) {
        return FactSheets.history(REGISTER, LocalDate.parse(day), Locale.ENGLISH);
    }

    private static Section section(FactSheet sheet, String id) {
        return sheet.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Chart.Lanes lanes(FactSheet sheet, String id) {
        return (Chart.Lanes) section(sheet, id).blocks().get(0);
    }

    private static Chart.Track track(Chart.Lanes chart, String name) {
        return tracks(chart).stream()
                .filter(track -> track.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Chart.Track> tracks(Chart.Lanes chart) {
        return chart.lanes().stream()
                .map(Chart.Tracks.class::cast)
                .flatMap(lane -> lane.tracks().stream())
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void aConventionIsARingWhenAdoptedAndADotWhenInForce() {
        Chart.Trace adopted = Chart.Trace.on(day("1983-06-14"), Chart.Form.RING);
        Chart.Track before = track(lanes(on("1987-12-31"), "conventions"), "HS Convention");
        assertThat(before.traces()).containsExactly(adopted);
        assertThat(before.when()).isEqualTo("adopted or concluded: 14 June 1983");
        Chart.Track after = track(lanes(on("1988-01-01"), "conventions"), "HS Convention");
        assertThat(after.traces())
                .containsExactly(
                        new Chart.Trace(day("1983-06-14"), day("1988-01-01"), Chart.Form.LINK),
                        adopted,
                        Chart.Trace.on(day("1988-01-01"), Chart.Form.DOT));
        assertThat(after.when()).isEqualTo("adopted or concluded: 14 June 1983; came into force: 1 January 1988");
    }

    @Test
    void aMonthStandsInItsMiddleOnceItIsOver() {
        assertThat(tracks(lanes(on("2005-06-29"), "frameworks")))
                .extracting(Chart.Track::name)
                .containsExactly("Arusha Declaration", "Revised Arusha Declaration");
        assertThat(track(lanes(on("2005-06-30"), "frameworks"), "SAFE Framework")
                        .traces())
                .containsExactly(Chart.Trace.on(day("2005-06-15"), Chart.Form.DIAMOND));
    }

    @Test
    void aTermThatWasRunningIsDrawnToTheDayAndItsEndIsNotTold() {
        Chart.Track running = track(secretariesGeneral("2015-06-30"), "Kunio Mikuriya");
        assertThat(running.traces())
                .containsExactly(new Chart.Trace(day("2009-01-01"), day("2015-06-30"), Chart.Form.BAR));
        assertThat(running.when()).isEqualTo("from 1 January 2009; named in office: 2013");
        Chart.Track over = track(secretariesGeneral("2025-11-30"), "Kunio Mikuriya");
        assertThat(over.traces())
                .containsExactly(new Chart.Trace(day("2009-01-01"), day("2023-12-31"), Chart.Form.BAR));
        assertThat(over.when()).isEqualTo("in office: 1 January 2009 to 31 December 2023; named in office: 2013");
    }

    private static Chart.Lanes secretariesGeneral(String day) {
        Chart.Lanes all = lanes(on(day), "leadership");
        List<Chart.Lane> lanes = all.lanes().stream()
                .filter(lane -> lane.name().equals("Secretary General"))
                .toList();
        return new Chart.Lanes(all.caption(), all.alternative(), all.from(), all.until(), all.key(), lanes);
    }

    @Test
    void whoIsOnlyNamedStandsOnThoseDaysAndTheTermIsOpen() {
        assertThat(track(lanes(on("1996-12-31"), "leadership"), "James W. Shaver")
                        .traces())
                .containsExactly(
                        new Chart.Trace(day("1994-04-20"), day("1995-10-20"), Chart.Form.DOTS),
                        Chart.Trace.on(day("1995-01-20"), Chart.Form.TICK));
        assertThat(track(lanes(on("2025-11-30"), "leadership"), "James W. Shaver")
                        .traces())
                .containsExactly(
                        new Chart.Trace(day("1994-04-20"), day("1998-06-08"), Chart.Form.DOTS),
                        Chart.Trace.on(day("1995-01-20"), Chart.Form.TICK),
                        Chart.Trace.on(day("1997-09-08"), Chart.Form.TICK));
    }

    @Test
    void anOfficeWithoutHolderIsARemark() {
        FactSheet sheet = on("1995-01-19");
        assertThat(sheet.sections()).extracting(Section::id).doesNotContain("leadership");
        assertThat(((Block.Note) section(sheet, "about").blocks().get(0)).text().words())
                .contains("No source of this day or before names a holder of the office: Secretary General;"
                        + " Chairperson of the Council; Deputy Secretary General.");
    }

    @Test
    void whoTookOfficeHoldsItAsFarAsIsKnownAndPerhapsSince() {
        Chart.Track saunders = track(lanes(on("2025-11-30"), "leadership"), "Ian Saunders (since 1 January 2024)");
        assertThat(saunders.traces())
                .containsExactly(
                        new Chart.Trace(day("2024-01-01"), day("2025-01-26"), Chart.Form.BAR),
                        new Chart.Trace(day("2025-01-26"), day("2025-11-30"), Chart.Form.DOTS));
        assertThat(saunders.when()).isEqualTo("from 1 January 2024; named in office: 3 January 2024, 26 January 2025");
        assertThat(track(lanes(on("2024-01-01"), "leadership"), "Ian Saunders (since 1 January 2024)")
                        .traces())
                .containsExactly(Chart.Trace.on(day("2024-01-01"), Chart.Form.BAR));
    }

    @Test
    void titlesHaveTheGrammarOfTheirLanguageAndOfTheName() {
        assertThat(title("fr", "2025-11-30")).isEqualTo("Historique de l’OMD");
        assertThat(title("es", "2025-11-30")).isEqualTo("Historia de la OMA");
        assertThat(title("fr", "1975-06-30")).isEqualTo("Historique du Conseil de coopération douanière");
        assertThat(title("ar", "2025-11-30")).isEqualTo("تاريخ منظمة الجمارك العالمية");
        assertThat(FactSheets.membership(REGISTER, day("2025-11-30"), Locale.FRENCH)
                        .title())
                .isEqualTo("Membres de l’OMD");
    }

    private static String title(String language, String day) {
        return FactSheets.history(REGISTER, day(day), Locale.forLanguageTag(language))
                .title()
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    @Test
    void whatWasForetoldSaysSo() {
        Chart.Track announced = track(lanes(on("2025-11-30"), "leadership"), "Bashir Adewale Adeniyi, as announced");
        assertThat(announced.when()).isEqualTo("from 1 July 2025, as announced");
    }

    @Test
    void theCurveEndsWithWhatIsKnown() {
        Chart.Lanes chart = lanes(on("2026-11-26"), "growth");
        assertThat(chart.until()).isEqualTo(day("2026-11-26"));
        assertThat(((Chart.Curve) chart.lanes().get(0)).until()).isEqualTo(day("2025-11-30"));
        assertThat(chart.caption().words()).isEqualTo("The number of Members rose from 10 to 187 in 73 years");
    }

    @Test
    void lanesBeginInTheSameYearOrInTheDecadeOfWhatBeganLater() {
        FactSheet sheet = on("2025-11-30");
        Map.of(
                        "growth",
                        "1947-01-01",
                        "conventions",
                        "1947-01-01",
                        "leadership",
                        "1990-01-01",
                        "frameworks",
                        "1990-01-01")
                .forEach((id, from) -> {
                    assertThat(lanes(sheet, id).from()).as(id).isEqualTo(day(from));
                    assertThat(lanes(sheet, id).until()).as(id).isEqualTo(day("2025-11-30"));
                });
    }

    @Test
    void beforeAnythingItSaysSo() {
        FactSheet sheet = on("1947-09-11");
        assertThat(sheet.sections()).extracting(Section::id).containsExactly("at-a-glance", "about");
        assertThat(sheet.sections().get(0).blocks())
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> ((Block.Paragraph) block).text().words())
                .containsExactly(
                        "On this day the founding Convention was not yet in force: the organization did not exist, and"
                                + " nobody was a Member.",
                        "Nothing is on record up to 11 September 1947.");
        assertThat(sheet.tables()).isEmpty();
    }

    @Test
    void theFirstDayHasItsMilestone() {
        FactSheet sheet = on("1947-09-12");
        assertThat(sheet.sections()).extracting(Section::id).containsExactly("at-a-glance", "milestones", "about");
        SignTable table = (SignTable) section(sheet, "milestones").blocks().get(0);
        assertThat(table.caption().words()).isEqualTo("Milestones in 1947: 1");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).lead()).isEqualTo("12 September 1947");
    }

    @Test
    void whatIsPrintedIsDataWithItsSource() throws IOException {
        FactSheet sheet = on("2025-11-30");
        SignTable printed = (SignTable) section(sheet, "milestones").blocks().get(0);
        List<Map<String, String>> rows = rows(sheet, "milestones");
        assertThat(rows).hasSameSizeAs(printed.rows());
        assertThat(rows.get(0))
                .containsEntry("when", "1947-09-12")
                .containsEntry("milestone", "Thirteen European governments decided to study a customs union.")
                .containsEntry("source", "uia");
        assertThat(rows(sheet, "history_instruments")).hasSize(34);
        Map<String, String> mikuriya = rows(sheet, "history_offices").stream()
                .filter(row -> row.get("person").equals("Kunio Mikuriya")
                        && row.get("office").equals("Secretary General"))
                .findFirst()
                .orElseThrow();
        assertThat(mikuriya).containsEntry("term_from", "2009-01-01").containsEntry("term_until", "2023-12-31");
        assertThat(printed.rows())
                .allMatch(row -> row.name().spans().stream()
                        .anyMatch(span -> !span.citations().isEmpty()));
    }

    private static List<Map<String, String>> rows(FactSheet sheet, String id) throws IOException {
        Optional<DataTable> table =
                sheet.tables().stream().filter(one -> one.id().equals(id)).findFirst();
        return DataRows.of(table.orElseThrow());
    }

    @Test
    void aRegisterWithoutDatesHasASheet() {
        Register bare = Register.builder()
                .from(REGISTER)
                .milestones(List.of())
                .instruments(List.of())
                .parties(List.of())
                .offices(List.of())
                .tenures(List.of())
                .build();
        FactSheet sheet = FactSheets.history(bare, day("2025-11-30"), Locale.FRENCH);
        assertThat(sheet.sections()).extracting(Section::id).containsExactly("at-a-glance", "growth", "about");
        assertThat(lanes(sheet, "growth").from()).isEqualTo(day("1952-01-01"));
    }

    @Test
    void aMissingDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.history(REGISTER, null, Locale.ENGLISH))
                .withMessage("day: must not be null");
    }
}

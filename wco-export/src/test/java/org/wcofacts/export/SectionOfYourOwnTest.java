package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.Draft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;

/** A section is written once and stands in print and in data. */
class SectionOfYourOwnTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final Source GAZETTE =
            Source.builder().id("gazette").title("Gazette of Kenya").build();

    private record Zone(
            String name,
            @Nullable LocalDate opened,
            @Nullable Integer firms,
            @Nullable Double area,
            @Nullable PartialDate planned) {}

    private static final List<Zone> ZONES = List.of(
            new Zone("North", LocalDate.of(2001, 3, 1), 12345, 1234.5, PartialDate.of(YearMonth.of(1998, 5))),
            new Zone("South", null, null, null, null));

    private static FactSheet kenya(String language) {
        return FactSheets.member(WcoData.register(), "KE", DAY, Locale.forLanguageTag(language));
    }

    private static SectionDraft draft(FactSheet sheet) {
        return SectionDraft.on(sheet, "zones", "Free zones", GAZETTE);
    }

    private static Draft zones(FactSheet sheet) {
        return draft(sheet)
                .paragraph("Two zones are open.", "gazette")
                .fact("First", "1998")
                .fact("Last", "2014", "gazette")
                .table(
                        "zone_list",
                        "Zones",
                        "One zone a row.",
                        ZONES,
                        columns -> columns.code("zone", "Zone", "Its name.", Zone::name)
                                .key()
                                .day("opened", "Opened", "The day of its opening.", Zone::opened)
                                .whole("firms", "Firms", "How many.", Zone::firms)
                                .unit("firms")
                                .decimal("area", "Area", "Its area.", Zone::area)
                                .unit("km²")
                                .date("planned", "Planned", "When it was planned.", Zone::planned)
                                .dataOnly()
                                .cited("gazette"))
                .draft();
    }

    private static Section section(FactSheet sheet, String id) {
        return sheet.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1 March 2001, '12,345', 1234.5, not known",
        "fr, 1er mars 2001, '12\u202f345', '1234,5', non connu",
        "ar, 1 آذار/مارس 2001, '12\u00a0345', 1234.5, غير معروف",
        "ru, 1 марта 2001 года, '12\u00a0345', '1234,5', неизвестно"
    })
    void aTableSpeaksTheLanguageOfTheSheet(String language, String opened, String firms, String area, String notKnown) {
        FactSheet page = kenya(language);
        Section section = section(page.with(zones(page)).first(), "zones");
        Block.Table table = (Block.Table) section.blocks().get(2);
        assertThat(table.columns())
                .extracting(column -> column.heading().words())
                .containsExactly("Zone", "Opened", "Firms (firms)", "Area (km²)");
        assertThat(table.columns())
                .extracting(Block.Column::alignment)
                .containsExactly(
                        Block.Alignment.START, Block.Alignment.START, Block.Alignment.END, Block.Alignment.END);
        assertThat(table.rows().get(0)).extracting(Text::words).containsExactly("North", opened, firms, area);
        assertThat(table.rows().get(1)).extracting(Text::words).containsExactly("South", notKnown, notKnown, notKnown);
    }

    @Test
    void theSameTableIsData() throws IOException {
        FactSheet page = kenya("en");
        FactSheet sheet = page.with(zones(page)).first();
        assertThat(DataRows.of(sheet, "zone_list"))
                .extracting(row -> List.copyOf(row.values()))
                .containsExactly(
                        List.of("North", "2001-03-01", "12345", "1234.5", "1998-05"),
                        List.of("South", "not known", "not known", "not known", "not known"));
        assertThat(sheet.tables().get(sheet.tables().size() - 1).key()).containsExactly("zone");
        assertThat(sheet.tables().get(sheet.tables().size() - 1).columns())
                .extracting(DataColumn::type)
                .containsExactly(
                        DataColumn.Type.CODE,
                        DataColumn.Type.DATE,
                        DataColumn.Type.INTEGER,
                        DataColumn.Type.DECIMAL,
                        DataColumn.Type.CODE);
        assertThat(sheet.tables().get(sheet.tables().size() - 1).columns().get(3))
                .satisfies(area -> assertThat(area.unit()).contains("km²"))
                .satisfies(area -> assertThat(area.origin()).contains("Gazette of Kenya."));
    }

    @Test
    void itsSourcesAreListedBesideOurs() {
        FactSheet page = kenya("en");
        FactSheet sheet = page.with(zones(page)).after("neighbours");
        SourceNote last = sheet.sources().get(sheet.sources().size() - 1);
        assertThat(sheet.sources()).hasSize(page.sources().size() + 1);
        assertThat(last.id()).isEqualTo("gazette");
        Block.Paragraph paragraph =
                (Block.Paragraph) section(sheet, "zones").blocks().get(0);
        assertThat(paragraph.text().spans().get(1).citations()).containsExactly(last.number());
        assertThat(sheet.without("zones").sources()).isEqualTo(page.sources());
        assertThat(sheet.without("zones").tables()).hasSameSizeAs(page.tables());
    }

    @Test
    void itMayCiteOurs() {
        FactSheet page = kenya("en");
        SourceNote ours = page.sources().get(0);
        Draft section = draft(page).note("As we know.", ours.id()).draft();
        FactSheet sheet = page.with(section).last();
        assertThat(sheet.sources()).isEqualTo(page.sources());
        Block.Note note = (Block.Note) section(sheet, "zones").blocks().get(0);
        assertThat(note.text().spans().get(1).citations()).containsExactly(ours.number());
    }

    @Test
    void factsAndFiguresThatFollowEachOtherStandTogether() {
        FactSheet page = kenya("en");
        List<Block> blocks = draft(page)
                .figure("12", "firms", "8 more than in 2024")
                .figure("2", "zones", "as in 2024", "gazette")
                .fact("Seat", "Nairobi")
                .fact("Law", "Act 3")
                .bullets(List.of("One", "Two"))
                .chart("Firms", "The North has most firms.", ZONES, Zone::name, zone -> zone.firms() == null ? 0 : 12)
                .figure("1", "port", "")
                .draft()
                .section()
                .blocks();
        assertThat(blocks)
                .extracting(block -> (Object) block.getClass().getSimpleName())
                .containsExactly("Figures", "KeyFacts", "BulletList", "BarChart", "KeyFacts");
        assertThat(((Block.BarChart) blocks.get(3)).alternative())
                .isEqualTo("The North has most firms. North 12; South 0");
    }

    @ParameterizedTest
    @CsvSource({"en", "ar"})
    void everyFormatTakesIt(String language) throws IOException {
        FactSheet page = kenya(language);
        FactSheet sheet = page.with(zones(page)).after("member");
        for (Export export :
                List.of(Export.pdf(sheet), Export.html(sheet), Export.xlsx(sheet), Export.dataPackage(sheet))) {
            assertThat(export.to(OutputStream.nullOutputStream()).findings()).isEmpty();
        }
    }

    @Test
    void anAddressIsALink() {
        FactSheet page = kenya("en");
        Draft draft = draft(page)
                .table(
                        "links",
                        "Links",
                        "Links.",
                        List.of(URI.create("https://zones.example/")),
                        columns -> columns.address("address", "Address", "Where.", address -> address))
                .draft();
        Block.Table table = (Block.Table) draft.section().blocks().get(0);
        assertThat(table.rows().get(0).get(0).spans().get(0).link()).contains(URI.create("https://zones.example/"));
    }

    @Test
    void aTableWithoutRowsSaysSo() throws IOException {
        FactSheet page = kenya("en");
        Draft none = draft(page)
                .table(
                        "none",
                        "Zones",
                        "None.",
                        new ArrayList<Zone>(),
                        columns -> columns.text("zone", "Zone", "Its name.", Zone::name))
                .draft();
        FactSheet sheet = page.with(none).last();
        assertThat(section(sheet, "zones").blocks())
                .last()
                .isEqualTo(new Block.Note(Text.of("There is nothing to show here.")));
        assertThat(DataRows.of(sheet, "none")).isEmpty();
    }

    @Test
    void whatFailsIsNamedWithItsPlace() {
        FactSheet page = kenya("en");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(page)
                        .table(
                                "zone_list",
                                "Zones",
                                "Zones.",
                                ZONES,
                                columns -> columns.whole(
                                        "length",
                                        "Length",
                                        "Of its name.",
                                        zone -> zone.firms().intValue())))
                .withMessageStartingWith("table 'zone_list', row 2, column 'length': must be made without failing,"
                        + " java.lang.NullPointerException")
                .withCauseInstanceOf(NullPointerException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(page).paragraph("Open.", "gazete"))
                .withMessage("source 'gazete': must be one of those that the wording was given, or of the sheet;"
                        + " near it: 'gazette'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(page).table("zone_list", "Zones", "Zones.", ZONES, columns -> {}))
                .withMessage("table 'zone_list': must have at least one column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(page)
                        .table(
                                "zone_list",
                                "Zones",
                                "Zones.",
                                ZONES,
                                columns -> columns.text("zone", "Zone", "Its name.", Zone::name)
                                        .text("zone", "Zone", "Its name.", Zone::name)))
                .withMessage("table 'zone_list', column 'zone': must be declared once");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> draft(page).table("zone_list", "Zones", "Zones.", ZONES, columns -> columns.unit("km")))
                .withMessage("table 'zone_list', unit 'km': must follow the column of which it is said");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(page)
                        .table(
                                "zone_list",
                                "Zones",
                                "Zones.",
                                Arrays.asList(ZONES.get(0), null),
                                columns -> columns.text("zone", "Zone", "Its name.", Zone::name)))
                .withMessage("table 'zone_list', row 2: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionDraft.on(page, "zones", " ").draft())
                .withMessage("section 'zones', heading: must not be blank");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(draft(kenya("en")).wording().number(9999)).isEqualTo("9999");
        assertThat(draft(kenya("en")).wording().number(-1234567.25)).isEqualTo("−1,234,567.25");
        assertThat(draft(kenya("es")).wording().number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(draft(kenya("pt")).wording().number(0.5)).isEqualTo("0,5");
    }
}

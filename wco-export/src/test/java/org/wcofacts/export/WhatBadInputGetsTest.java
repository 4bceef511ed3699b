package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.csv.CsvRow;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.FontFile;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.RowSource;
import org.wcofacts.export.sheet.Terms;
import org.wcofacts.export.testing.ArbitraryBrands;
import org.wcofacts.export.testing.Fonts;

/** What a user gives that cannot be taken gets one sentence, with the thing, the place and the rule, and nothing is half written. */
class WhatBadInputGetsTest {

    private static final FactSheet SHEET =
            FactSheets.own("zones", "Zones", LocalDate.of(2025, 12, 31), Locale.ENGLISH, Terms.of("Alphaland Customs"));

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void aBrokenImage() throws IOException {
        byte[] whole = ArbitraryBrands.image("png", BufferedImage.TYPE_3BYTE_BGR, 300, 200);
        Path broken = file("arms.png", Arrays.copyOf(whole, 50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.read(broken, "Arms"))
                .withMessageMatching("logo 'arms\\.png': must be a whole PNG image in colours for screens, .+");
    }

    @Test
    void anImageOfAHundredMegapixels() throws IOException {
        Path large = file("arms.png", ArbitraryBrands.image("png", BufferedImage.TYPE_BYTE_BINARY, 10_000, 10_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logo.read(large, "Arms"))
                .withMessage("logo 'arms.png': 10000 by 10000 pixels; must be at most 4000000 in all");
    }

    @Test
    void aContrastThatFails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.of("#1B5E20", "#FFC000"))
                .withMessage(
                        "brand, accent colour #FFC000 on paper #FFFFFF: contrast 1.64:1; must be at least 4.5:1 to be read");
    }

    @Test
    void aFontThatForbidsEmbedding() throws IOException {
        Path font = file("house.ttf", Fonts.withEmbeddingBits(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFile.read(font))
                .withMessage(
                        "font 'house.ttf': forbids embedding (fsType 0x0002); must allow it, or its licence must be asked");
    }

    @Test
    void aSectionWithoutHeading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionDraft.on(SHEET, "open", " ").draft())
                .withMessage("section 'open', heading: must not be blank");
    }

    @Test
    void idsThatStandTwice() {
        FactSheet once =
                SHEET.with(SectionDraft.on(SHEET, "open", "Open").draft()).last();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> once.with(SectionDraft.on(SHEET, "open", "Again").draft())
                                .last())
                .withMessage("section 'open', id: another section has it; ids of sections must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionDraft.on(SHEET, "open", "Open")
                        .table(
                                "zones",
                                "Zones",
                                "Zones.",
                                List.of("North"),
                                columns -> columns.text("zone", "Zone", "Its name.", Function.identity())
                                        .text("zone", "Name", "Its name.", Function.identity())))
                .withMessage("table 'zones', column 'zone': must be declared once");
    }

    @Test
    void aLabelThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.labels().get("section.zones"))
                .withMessage("label 'section.zones': must be a key of labels/en.properties");
    }

    @Test
    void aFunctionThatThrows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionDraft.on(SHEET, "open", "Open")
                        .table(
                                "zones",
                                "Zones",
                                "Zones.",
                                List.of("1", "x"),
                                columns -> columns.whole("firms", "Firms", "How many.", Integer::valueOf)))
                .withMessage("table 'zones', row 2, column 'firms': must be made without failing,"
                        + " java.lang.NumberFormatException: For input string: \"x\"");
    }

    @Test
    void aColumnThatIsMissing() throws IOException {
        Path csv = Files.writeString(folder.resolve("zones.csv"), "country,firms\nKenya,3\n");
        CsvRow row = CsvRow.read(csv).get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.text("County"))
                .withMessage(
                        "file 'zones.csv', column 'County': must be one that its first line names; near it: 'country'");
    }

    @ParameterizedTest
    @CsvSource({"0, must be in UTF-8", "1, must be at most 67108864 bytes"})
    void aFileOfMoreThanSixtyFourMebibytes(int more, String rule) throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write(0xFF);
            file.setLength((64L << 20) + more);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvRow.read(large))
                .withMessage("file 'large.csv': " + rule);
    }

    /** Rows of a file, and rows that are made while a file is written. */
    @Test
    void raggedRows() throws IOException {
        Path csv = Files.writeString(folder.resolve("zones.csv"), "country,firms\nKenya\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvRow.read(csv))
                .withMessage("file 'zones.csv', line 2: 1 fields; must have one for each of the 2 columns");
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(
                        () -> Export.csv(table((row, sink) -> sink.text(row))).to(folder.resolve("out.csv")))
                .withMessage("table 'zones', row 1: 1 cells; a row must have a cell for each of the 2 columns");
    }

    static Stream<Function<DataTable, Export>> formats() {
        return Stream.of(
                table -> Export.xlsx(SHEET, table),
                table -> Export.dataPackage(SHEET, table),
                Export::csv,
                table -> Export.pdf(SHEET.with(SectionDraft.on(SHEET, "open", "Open")
                                .data(table)
                                .draft())
                        .last()));
    }

    /** The second row fails: the file that was there is there. */
    @ParameterizedTest
    @MethodSource("formats")
    void nothingIsHalfWritten(Function<DataTable, Export> format) throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "what was there before");
        DataTable failing = table((row, sink) -> sink.text(row).number(Long.parseLong(row)));
        assertThatThrownBy(() -> format.apply(failing).to(target))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "table 'zones', row 2: must be made without failing, java.lang.NumberFormatException");
        assertThat(target).hasContent("what was there before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    private static DataTable table(RowSource.RowWriter<String> writer) {
        return DataTable.builder()
                .id("zones")
                .title("Free zones")
                .description("A zone a row.")
                .addColumn(DataColumn.of("zone", "Zone", DataColumn.Type.TEXT, "Its name."))
                .addColumn(DataColumn.of("firms", "Firms", DataColumn.Type.INTEGER, "How many."))
                .rows(RowSource.of(List.of("1", "x"), writer))
                .build();
    }
}

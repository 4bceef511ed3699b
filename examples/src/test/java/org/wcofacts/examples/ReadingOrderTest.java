package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.sheet.FactSheet;

/**
 * What assistive technology reads of each sheet, in its order and with its kinds, is on record in {@code structure/}. Where a
 * change is meant, {@code -Dwcofacts.structure=write} writes the record anew, to be read before it is committed.
 */
class ReadingOrderTest {

    private static final Path RECORD = Path.of("src", "test", "resources", "structure");
    private static final PdfOptions ALONE = PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING);

    static List<FactSheet> editionSheets() {
        List<FactSheet> sheets = new ArrayList<>();
        for (Locale language : WcoData.edition(2013).languages()) {
            sheets.add(FactSheets.inBrief(WcoData.edition(2013), language));
            sheets.add(FactSheets.onePage(WcoData.edition(2013), language));
        }
        return sheets;
    }

    static Stream<FactSheet> sheets() {
        return Stream.concat(
                editionSheets().stream(),
                WcoData.register().languages().stream()
                        .flatMap(language -> FactSheetFiles.sheets(WcoData.register(), language).stream()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isAsOnRecord(FactSheet sheet) throws IOException {
        Path record = RECORD.resolve(sheet.fileStem() + ".txt");
        List<String> structure = structure(sheet, ALONE);
        if ("write".equals(System.getProperty("wcofacts.structure"))) {
            Files.createDirectories(RECORD);
            Files.write(record, structure);
        }
        assertThat(structure).isEqualTo(Files.readAllLines(record));
    }

    @ParameterizedTest
    @MethodSource("editionSheets")
    void isTheSameOnEveryPaperAndInLargePrint(FactSheet sheet) throws IOException {
        List<String> structure = comparable(sheet, ALONE);
        assertThat(comparable(sheet, ALONE.paper(Paper.LETTER))).isEqualTo(structure);
        assertThat(comparable(sheet, ALONE.print(PdfOptions.Print.LARGE))).isEqualTo(structure);
    }

    /** PDFBox tells the order of Arabic letters by where they stand in their line, so that there their number has to do. */
    private static List<String> comparable(FactSheet sheet, PdfOptions options) throws IOException {
        List<String> structure = structure(sheet, options);
        return sheet.direction() == Direction.LEFT_TO_RIGHT
                ? structure
                : structure.stream()
                        .map(line -> line.codePoints()
                                .filter(letter -> !Character.isSpaceChar(letter))
                                .sorted()
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void headingsSkipNoLevel(FactSheet sheet) throws IOException {
        int level = 0;
        for (String line : structure(sheet, ALONE)) {
            if (line.strip().matches("H[1-6]\\b.*")) {
                int next = line.strip().charAt(1) - '0';
                assertThat(next).as(line).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(level).isEqualTo(2);
    }

    private static List<String> structure(FactSheet sheet, PdfOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(sheet, options).to(out);
        return StructureText.of(out.toByteArray());
    }
}

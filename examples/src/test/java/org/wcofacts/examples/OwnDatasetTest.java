package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.data.Dataset;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;

/** Newer data makes a newer sheet, without a newer library. */
class OwnDatasetTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithOneMoreMemberSays188() throws IOException {
        saysOneMore(copy());
    }

    @Test
    void anArchiveSays188() throws IOException {
        saysOneMore(archive(copy(), ""));
    }

    @Test
    void anArchiveOfTheFolderItselfSays188() throws IOException {
        saysOneMore(archive(copy(), "my-data/"));
    }

    @Test
    void aFolderOfLinksSays188() throws IOException {
        Path data = copy();
        Path links = Files.createDirectory(folder.resolve("links"));
        try (Stream<Path> parts = Files.list(data)) {
            for (Path part : parts.toList()) {
                Files.createSymbolicLink(links.resolve(part.getFileName()), part);
            }
        }
        saysOneMore(links);
    }

    private void saysOneMore(Path data) throws IOException {
        assertThat(Dataset.read(data).reference()).isEqualTo(WcoData.reference());
        FactSheet sheet = OwnDataset.membership(data);
        assertThat(figures(sheet)).contains("188 | Members");
        assertThat(sheet.sources()).anyMatch(source -> source.id().equals("monaco-notice"));
        Path workbook = folder.resolve("membership.xlsx");
        OwnDataset.export(data, workbook);
        assertThat(rows(workbook))
                .anyMatch(row -> row.startsWith("188 | Members"))
                .anyMatch(row -> row.contains("Monaco") && row.contains("2025-10-15"))
                .anyMatch(row -> row.startsWith("2025-10-15 | 188"));
    }

    private static List<String> figures(FactSheet sheet) {
        return sheet.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figures.class::isInstance)
                .flatMap(block -> ((Block.Figures) block).figures().stream())
                .map(figure -> figure.value().words() + " | " + figure.name().words())
                .toList();
    }

    private static List<String> rows(Path workbook) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<String> rows = new ArrayList<>();
        try (Workbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        cells.add(formatter.formatCellValue(cell));
                    }
                    rows.add(String.join(" | ", cells));
                }
            }
        }
        return rows;
    }

    private Path copy() throws IOException {
        Path data = folder.resolve("data");
        OwnDataset.copyWithMonaco(data);
        return data;
    }

    private Path archive(Path data, String top) throws IOException {
        Path archive = folder.resolve("data.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
                Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(top + data.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return archive;
    }
}

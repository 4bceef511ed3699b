package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.InventedEdition;

class ExportToPathTest {

    private static final byte[] OLD = "the old file".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    static List<Export> everyFormat() {
        FactSheet sheet = FactSheets.inBrief(InventedEdition.rich(), Locale.ENGLISH);
        return List.of(Export.pdf(sheet), Export.xlsx(sheet), Export.xml(InventedEdition.rich()));
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void missingParentDirectoriesAreMade(Export export) throws IOException {
        Path file = folder.resolve("a/b/c").resolve(export.fileName());
        assertThat(export.to(file).size()).isEqualTo(Files.size(file));
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void whicheverOperationOfTheDiskFailsTheOldFileStaysAndNothingElse(Export export) throws IOException {
        Path file = folder.resolve(export.fileName());
        Files.write(file, OLD);
        int failures = 0;
        for (Path faulty = FaultyDisk.failingAt(0, file); ; faulty = FaultyDisk.failingAt(failures, file)) {
            try {
                export.to(faulty);
                break;
            } catch (IOException e) {
                failures++;
                assertThat(e).hasMessageStartingWith(file.toString()).hasMessageContaining("no space left on device");
                assertThat(tree()).containsExactly(file);
                assertThat(file).hasBinaryContent(OLD);
            }
        }
        assertThat(failures).as("open, writes, force, close and move").isGreaterThanOrEqualTo(5);
        assertThat(Files.size(file)).isGreaterThan(OLD.length);
        assertThat(tree()).containsExactly(file);
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void whicheverOperationFailsNoDirectoryThatWasMadeStays(Export export) {
        Path file = folder.resolve("new/newer").resolve(export.fileName());
        for (int operation = 0; operation < 6; operation++) {
            Path faulty = FaultyDisk.failingAt(operation, file);
            assertThatThrownBy(() -> export.to(faulty)).isInstanceOf(IOException.class);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aDirectoryAsTargetIsNamed() throws IOException {
        Path target = Files.createDirectory(folder.resolve("target.pdf"));
        assertThatThrownBy(() -> everyFormat().get(0).to(target))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": is a directory; name a file in it");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void aFileAsParentIsNamed() throws IOException {
        Path parent = Files.write(folder.resolve("parent"), OLD);
        Path target = parent.resolve("sheet.pdf");
        assertThatThrownBy(() -> everyFormat().get(0).to(target))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": not written, " + parent + " must be a folder");
        assertThat(parent).hasBinaryContent(OLD);
    }

    @Test
    void aReadOnlyFolderIsTheReasonAndNoTemporaryFile() throws IOException {
        Path target = folder.resolve("sheet.pdf");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "whoever may do everything is refused nothing");
        assertThatThrownBy(() -> everyFormat().get(0).to(target))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": not written, the folder must be writable");
    }

    @Test
    void anEmptyPathIsRefused() {
        assertThatThrownBy(() -> everyFormat().get(0).to(Path.of("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file: must have a name; the path is empty");
    }

    @Test
    void aLeftOverPartOfAnotherRunIsNoObstacle() throws IOException {
        Export export = everyFormat().get(2);
        Path file = folder.resolve(export.fileName());
        Path leftOver = Files.write(folder.resolve(".wcofacts-0.part"), OLD);
        export.to(file);
        assertThat(file).exists();
        assertThat(leftOver).hasBinaryContent(OLD);
    }

    @Test
    void aLinkKeepsPointingToTheFileThatIsReplaced() throws IOException {
        Export export = everyFormat().get(2);
        Path real = Files.write(folder.resolve("real.xml"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), real);
        long size = export.to(link).size();
        assertThat(link).isSymbolicLink();
        assertThat(Files.size(real)).isEqualTo(size);
    }

    @Test
    void aLinkToNothingIsFollowed() throws IOException {
        Export export = everyFormat().get(2);
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), Path.of("real.xml"));
        export.to(link);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("real.xml")).isRegularFile();
    }

    @Test
    void aPrivateFileStaysPrivate() throws IOException {
        Export export = everyFormat().get(2);
        Path file = Files.write(folder.resolve(export.fileName()), OLD);
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, own);
        export.to(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(own);
    }

    private List<Path> tree() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}

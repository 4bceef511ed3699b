package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Renderer;
import org.wcofacts.export.testing.EveryFormat;
import org.wcofacts.export.testing.FaultyDisk;
import org.wcofacts.export.testing.InventedEdition;

class ExportToPathTest {

    private static final byte[] OLD = "the old file".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    static List<Export> everyFormat() {
        return EveryFormat.of(InventedEdition.rich());
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

    /** A pipe stands for devices: what is written to one goes through a stream. */
    @Test
    void whatIsNoRegularFileIsNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes in this file system");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThatThrownBy(() -> everyFormat().get(2).to(pipe))
                .isInstanceOf(IOException.class)
                .hasMessage(pipe + ": is no regular file; write to a stream instead");
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
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
    void aChainOfLinksIsFollowedToItsEnd() throws IOException {
        Export export = everyFormat().get(2);
        Path there = Files.createDirectory(folder.resolve("there"));
        Path first = Files.createSymbolicLink(folder.resolve("first.xml"), Path.of("there/second.xml"));
        Path second = Files.createSymbolicLink(there.resolve("second.xml"), Path.of("third.xml"));
        Path third = Files.createSymbolicLink(there.resolve("third.xml"), Path.of("real.xml"));
        for (int time = 0; time < 2; time++) {
            export.to(first);
            assertThat(List.of(first, second, third)).allMatch(Files::isSymbolicLink);
            assertThat(there.resolve("real.xml")).isRegularFile();
        }
    }

    @Test
    void aRingOfLinksIsRefused() throws IOException {
        Path one = folder.resolve("one.xml");
        Files.createSymbolicLink(folder.resolve("two.xml"), one);
        Files.createSymbolicLink(one, Path.of("two.xml"));
        assertThatThrownBy(() -> everyFormat().get(2).to(one))
                .isInstanceOf(IOException.class)
                .hasMessage(one + ": leads from link to link; a link must end at a file");
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path file = Files.write(folder.resolve("sheet.xml"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Path path = FaultyDisk.failingAt(Integer.MAX_VALUE, file);
        assertThatThrownBy(() -> everyFormat().get(2).to(path))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": is read-only; it must be writable to be replaced");
        assertThat(file).hasBinaryContent(OLD);
    }

    /** They stayed for good, were readable by all, and the thousand-and-first made every export to the folder fail. */
    @Test
    void whatAKilledProcessLeftIsRemovedADayLaterAndNothingElse() throws IOException {
        Instant old = Instant.now().minus(Duration.ofHours(25));
        Path stale = Files.write(folder.resolve(".wcofacts-0123456789abcdef0123456789abcdef.part"), OLD);
        Path fresh = Files.write(folder.resolve(".wcofacts-0123456789abcdef0123456789abcdee.part"), OLD);
        Path alike = Files.write(folder.resolve(".wcofacts-mine.part"), OLD);
        Path directory = Files.createDirectory(folder.resolve(".wcofacts-0123456789abcdef0123456789abcdec.part"));
        for (Path path : List.of(stale, alike, directory)) {
            Files.setLastModifiedTime(path, FileTime.from(old));
        }
        everyFormat().get(2).to(folder.resolve("sheet.xml"));
        assertThat(stale).doesNotExist();
        assertThat(directory).isEmptyDirectory();
        Files.delete(directory);
        assertThat(tree()).containsExactlyInAnyOrder(fresh, alike, folder.resolve("sheet.xml"));
    }

    @Test
    void whileItIsMadeOnlyItsOwnerCanReadIt() throws IOException {
        List<String> seen = new ArrayList<>();
        FactSheet sheet = FactSheets.inBrief(InventedEdition.rich(), Locale.ENGLISH);
        Renderer watching = new Renderer() {
            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public String fileName(FactSheet any) {
                return "sheet.txt";
            }

            @Override
            public void render(FactSheet any, Consumer<Finding> findings, OutputStream out) throws IOException {
                out.write(OLD);
                out.flush();
                for (Path path : tree()) {
                    seen.add(path.getFileName() + " "
                            + PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
                }
            }
        };
        Path file = folder.resolve("sheet.txt");
        Export.of(sheet, watching).to(file);
        assertThat(seen).hasSize(1).allMatch(name -> name.matches("\\.wcofacts-[0-9a-f]{32}\\.part rw-------"));
        Path usual = Files.createFile(folder.resolve("usual"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
        Export.of(sheet, watching).to(file);
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void aFileInAnArchiveIsReplaced() throws IOException {
        Export export = everyFormat().get(2);
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            Path file = archive.getPath("/sheets/sheet.xml");
            export.to(file);
            long size = export.to(file).size();
            assertThat(Files.size(file)).isEqualTo(size);
        }
    }

    @Test
    void anInterruptedThreadIsTheReason() {
        Path file = folder.resolve("sheet.xml");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> everyFormat().get(2).to(file))
                    .isInstanceOf(IOException.class)
                    .hasMessage(file + ": not written, the thread was interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
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

package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder or an archive of a user's own is read as the dataset of this library is. */
class OwnDataTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 30);
    private static final String MEMBERS = "register/members.csv";

    @TempDir
    Path folder;

    private Path copy() throws IOException {
        Path data = folder.resolve("data");
        WcoData.copyTo(data);
        return data;
    }

    private static void edit(Path file, String old, String with) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replaceFirst(old, with));
    }

    private Path archive(Path data) throws IOException {
        Path archive = folder.resolve("data.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
                Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(data.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return archive;
    }

    @Test
    void aCopySaysWhatTheDatasetSays() throws IOException {
        Path data = copy();
        for (Dataset own : List.of(Dataset.read(data), Dataset.read(archive(data)))) {
            assertThat(own.years()).containsExactly(2013);
            assertThat(own.version()).isEqualTo(WcoData.version());
            assertThat(own.edition(2013)).isEqualTo(WcoData.edition(2013));
            assertThat(own.register()).isEqualTo(WcoData.register());
            assertThat(own.reference()).isEqualTo(WcoData.reference());
        }
    }

    /** As a file manager or a code hoster packs it. */
    @Test
    void anArchiveOfTheFolderIsReadAsOneOfWhatIsInIt() throws IOException {
        Path data = folder.resolve("packed").resolve("my-data-1.0");
        WcoData.copyTo(data);
        Dataset own = Dataset.read(archive(data.getParent()));
        assertThat(own.version()).isEqualTo(WcoData.version());
        assertThat(own.edition(2013)).isEqualTo(WcoData.edition(2013));
        Files.writeString(data.resolveSibling("readme.txt"), "beside the folder");
        Path two = archive(data.getParent());
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.read(two).version())
                .withMessage("dataset.properties: the dataset must have this file, which is not in " + two);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members.csv", "register\\members.csv", ".."})
    void anEntryIsTheNameOfAFileBelow(String name) throws IOException {
        Path archive = folder.resolve("evil.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(name));
        }
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.read(archive))
                .withMessageEndingWith("entry '" + name + "': must be the name of a file below the dataset");
    }

    @ParameterizedTest(name = "{0} files: taken is {1}")
    @CsvSource({"5000, true", "5001, false"})
    void anArchiveHas5000FilesAtMost(int files, boolean taken) throws IOException {
        Path archive = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("folders/"));
            for (int file = 0; file < files; file++) {
                zip.putNextEntry(new ZipEntry("folders/" + file));
            }
        }
        if (taken) {
            assertThatCode(() -> Dataset.read(archive)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(DatasetException.class)
                    .isThrownBy(() -> Dataset.read(archive))
                    .withMessage(archive + ": a dataset must not have more than 5000 files");
        }
    }

    @ParameterizedTest(name = "{0} bytes: taken is {1}")
    @CsvSource({"4194304, true", "4194305, false"})
    void aFolderHasFourMebibytesAtMost(int bytes, boolean taken) throws IOException {
        Files.write(folder.resolve("one.csv"), new byte[bytes - 1]);
        Files.write(folder.resolve("two.csv"), new byte[1]);
        if (taken) {
            assertThatCode(() -> Dataset.read(folder)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(DatasetException.class)
                    .isThrownBy(() -> Dataset.read(folder))
                    .withMessage(folder + ": a dataset must not have more than 4194304 bytes");
        }
    }

    /** As sources were written before they had these columns. */
    @Test
    void sourcesMayDoWithoutTheDayOfReadingAndTheKind() throws IOException {
        Path data = copy();
        for (String file : List.of("editions/2013/sources.csv", "reference/sources.csv")) {
            List<String> shorter = Files.readAllLines(data.resolve(file)).stream()
                    .map(line -> line.replaceFirst(",[^,]*,[^,]*$", ""))
                    .toList();
            Files.write(data.resolve(file), shorter);
        }
        Dataset own = Dataset.read(data);
        assertThat(own.edition(2013).sources())
                .hasSameSizeAs(WcoData.edition(2013).sources())
                .allSatisfy(source -> assertThat(source.kind()).isEmpty());
        assertThat(own.edition(2013).title()).isEqualTo(WcoData.edition(2013).title());
    }

    @Test
    void oneMoreMemberIsCounted() throws IOException {
        Path data = copy();
        String row = Files.readAllLines(data.resolve(MEMBERS)).stream()
                .filter(line -> line.startsWith("MA,"))
                .findFirst()
                .orElseThrow();
        edit(
                data.resolve(MEMBERS),
                "\nMA,",
                "\n" + row.replaceFirst("^MA,", "MAX,").replace("MAX,", "MC,") + "\nMA,");
        List<String> lines = Files.readAllLines(data.resolve(MEMBERS));
        Files.write(
                data.resolve(MEMBERS),
                Stream.concat(lines.stream().limit(1), lines.stream().skip(1).sorted())
                        .toList());
        assertThat(WcoData.register().memberCount(LAST_DAY).value()).isEqualTo(187);
        assertThat(Dataset.read(data).register().memberCount(LAST_DAY).value()).isEqualTo(188);
        assertThat(Dataset.read(archive(data)).register().memberCount(LAST_DAY).value())
                .isEqualTo(188);
    }

    @Test
    void aBrokenCopyIsNamedWithItsPlaceAndRule() throws IOException {
        Path data = copy();
        edit(data.resolve(MEMBERS), "AD,europe", "AD,atlantis");
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.read(data).register())
                .withMessage("register/members.csv, line 2, column region: 'atlantis' is not a region in"
                        + " reference/regions.csv");
    }

    @Test
    void whatIsChangedLaterIsNotSeen() throws IOException {
        Path data = copy();
        Dataset read = Dataset.read(data);
        Files.delete(data.resolve(MEMBERS));
        assertThat(read.register().memberCount(LAST_DAY).value()).isEqualTo(187);
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.read(data).register())
                .withMessage("register/members.csv: the dataset must have this file, which is not in " + data);
    }

    @Test
    void anEmptyFolderIsNoDataset() throws IOException {
        Dataset empty = Dataset.read(folder);
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(empty::years)
                .withMessageStartingWith("editions/index.csv: the dataset must have this file");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Dataset.read(folder.resolve("nothing")))
                .withMessageEndingWith("nothing: must be a folder or a ZIP archive");
    }

    @Test
    void anotherFileIsNoArchive() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "no archive");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Dataset.read(text))
                .withMessageStartingWith(text + ": must be a folder or a ZIP archive, but ");
    }

    @Test
    void anEntryOutsideTheArchiveIsRefused() throws IOException {
        Path archive = folder.resolve("evil.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("register/../../members.csv"));
            zip.write("alpha2".getBytes(StandardCharsets.UTF_8));
        }
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.read(archive))
                .withMessageEndingWith(
                        "entry 'register/../../members.csv': must be the name of a file below the dataset");
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        Path archive = folder.resolve("twice.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("one.csv"));
            zip.putNextEntry(new ZipEntry("two.csv"));
        }
        String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
        Files.writeString(archive, bytes.replace("two.csv", "one.csv"), StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.read(archive))
                .withMessageEndingWith("twice.zip, entry 'one.csv': must be there once");
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        Path archive = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("dataset.properties"));
            write(zip, new byte[1 << 20], 80);
        }
        assertThat(Files.size(archive)).isLessThan(1 << 20);
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.read(archive))
                .withMessageEndingWith("bomb.zip: a dataset must not have more than 4194304 bytes");
    }

    private static void write(OutputStream out, byte[] bytes, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    @Test
    void aCopyOverwritesNothing() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> WcoData.copyTo(folder))
                .withMessageEndingWith(": must be empty");
        assertThat(folder).isDirectoryContaining("glob:**/mine.txt");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dataset.read(null))
                .withMessage("folder or archive: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WcoData.copyTo(null))
                .withMessage("folder: must not be null");
    }
}

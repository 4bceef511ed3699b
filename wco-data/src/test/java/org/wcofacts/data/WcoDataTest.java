package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.model.Answer;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.AsOf;

class WcoDataTest {

    @Test
    void theYearsAreListedInOrderAndCannotBeChanged() {
        assertThat(WcoData.years()).isSorted().contains(2013);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> WcoData.years().add(1812));
    }

    @Test
    void theSameInstanceIsReturnedAtTheSecondCall() {
        assertThat(WcoData.edition(2013)).isSameAs(WcoData.edition(2013));
        assertThat(WcoData.reference()).isSameAs(WcoData.reference());
    }

    @Test
    void manyThreadsGetOneInstance() throws Exception {
        Dataset dataset = new Dataset(new ClassPathFolder());
        List<Callable<Edition>> calls = Collections.nCopies(64, () -> dataset.edition(2013));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Set<Edition> editions = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Edition> edition : threads.invokeAll(calls)) {
                editions.add(edition.get());
            }
            assertThat(editions).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theVersionIsTheMonthOfTheRelease() {
        assertThat(WcoData.version()).isEqualTo("2026.11");
        assertThat(WcoData.released()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(WcoData.register().released()).isEqualTo(WcoData.released());
        assertThat(WcoData.edition(2013).released()).isEqualTo(WcoData.released());
    }

    @Test
    void theAnswerForALaterDayNamesTheNewestDayThatWasChecked() {
        for (LocalDate day : List.of(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 24), LocalDate.of(2030, 1, 1))) {
            AsOf<Answer> answer = WcoData.register().isMember("KE", day);
            assertThat(answer.value()).isEqualTo(Answer.UNKNOWN);
            assertThat(answer.reason().orElseThrow().english()).contains("30 November 2025");
        }
    }

    @Test
    void theReferenceNamesEconomiesAndRegionsInEveryLanguage() {
        assertThat(WcoData.reference().economies())
                .extracting(Economy::alpha2)
                .isSorted()
                .hasSize(251);
        assertThat(WcoData.reference().regions())
                .extracting(Region::id)
                .containsExactly(
                        "americas",
                        "asia-pacific",
                        "east-southern-africa",
                        "europe",
                        "north-africa-middle-east",
                        "west-central-africa");
        Region asiaPacific = WcoData.reference().region("asia-pacific").orElseThrow();
        assertThat(asiaPacific.name().english())
                .isEqualTo("Far East, South and South East Asia, Australasia and the Pacific Islands");
        assertThat(asiaPacific.name().in(Locale.FRENCH))
                .contains("Extrême-Orient, Asie du Sud et du Sud-Est, Australasie et îles du Pacifique");
    }

    @ParameterizedTest
    @CsvSource({"ar,SA,US-ASCII", "tr,TR,ISO-8859-9", "fr,FR,UTF-16"})
    void anotherDefaultLocaleOrCharsetChangesNothing(String language, String country, String charset) throws Exception {
        String here = fingerprint("-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8");
        String there =
                fingerprint("-Duser.language=" + language, "-Duser.country=" + country, "-Dfile.encoding=" + charset);
        assertThat(there).isEqualTo(here).startsWith("2013 ");
    }

    @Test
    void outOfAJarTheSameIsRead(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("data in a jar.jar");
        pack(place(WcoData.class), jar);
        assertThat(fingerprintOf(jar)).isEqualTo(fingerprintOf(place(WcoData.class)));
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    private static String fingerprint(String... properties) throws Exception {
        return fingerprintOf(place(WcoData.class), properties);
    }

    /** What another virtual machine makes of the edition. */
    private static String fingerprintOf(Path data, String... properties) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(properties));
        command.add("-cp");
        command.add(classPath(data));
        command.add(Fingerprint.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String classPath(Path data) throws Exception {
        return String.join(
                File.pathSeparator,
                place(WcoDataTest.class).toString(),
                data.toString(),
                place(Edition.class).toString(),
                place(CsvReader.class).toString());
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}

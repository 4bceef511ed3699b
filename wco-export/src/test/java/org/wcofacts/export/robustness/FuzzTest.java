package org.wcofacts.export.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.testing.FuzzedData;
import org.wcofacts.export.testing.FuzzedLabels;
import org.wcofacts.export.testing.FuzzedLookUp;
import org.wcofacts.export.testing.FuzzedPdf;
import org.wcofacts.export.testing.FuzzedXml;
import org.wcofacts.export.testing.OwnProcess;
import org.wcofacts.export.testing.Tier;

/** What Jazzer makes of files, names and labels is read or refused as documented; each kind has a corpus, which every run reads. */
@Tag("robustness")
class FuzzTest {

    private static final Path CORPORA = Path.of("src", "test", "resources", "fuzz");
    private static final String DRIVER = "com.code_intelligence.jazzer.Jazzer";

    /** The heap is limited; what Linux counts begins with what the process that starts this one has used. */
    private static final String NO_LIMIT_OF_ITS_OWN = "-rss_limit_mb=0";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(classes = {FuzzedXml.class, FuzzedPdf.class, FuzzedLookUp.class, FuzzedLabels.class, FuzzedData.class})
    void theCorpusIsReadOrRefusedAsDocumented(Class<?> target) throws Exception {
        Method method = target.getMethod("fuzzerTestOneInput", byte[].class);
        List<Path> inputs = corpus(target);
        assertThat(inputs).hasSizeGreaterThan(5);
        for (Path input : inputs) {
            try {
                method.invoke(null, Files.readAllBytes(input));
            } catch (InvocationTargetException e) {
                throw new AssertionError(input.toString(), e.getCause());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {FuzzedXml.class, FuzzedPdf.class, FuzzedLookUp.class, FuzzedLabels.class, FuzzedData.class})
    void whatTheFuzzerMakesIsReadOrRefusedAsDocumented(Class<?> target) throws Exception {
        assumeTrue(Tier.of(0, 1, 1) == 1, "the corpus alone");
        Path found = Files.createDirectory(folder.resolve("found"));
        List<String> lines = OwnProcess.output(
                List.of("-Xmx512m", "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temporary"))),
                Class.forName(DRIVER),
                "--target_class=" + target.getName(),
                "--instrumentation_includes=org.wcofacts.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-seed=2013",
                "-timeout=60",
                NO_LIMIT_OF_ITS_OWN,
                "-runs=1000000",
                "-max_total_time=" + Tier.of(0, 10, 3_600),
                found.toString(),
                CORPORA.resolve(target.getSimpleName()).toString());
        assertThat(lines).anyMatch(line -> line.matches("Done [1-9][0-9]* runs in .*"));
    }

    private static List<Path> corpus(Class<?> target) throws IOException {
        try (Stream<Path> files = Files.list(CORPORA.resolve(target.getSimpleName()))) {
            return files.sorted().toList();
        }
    }
}

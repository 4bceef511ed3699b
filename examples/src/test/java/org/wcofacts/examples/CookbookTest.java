package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code of the cookbook and of the pages on names and XML is that of projects and samples which other tests build and run. */
class CookbookTest {

    private static final Pattern BLOCK = Pattern.compile("```(?:java|kotlin)\n(.*?)```", Pattern.DOTALL);

    private static final List<Path> TESTED =
            List.of(Path.of("../consumers/projects"), Path.of("src/main/java"), Path.of("../wco-export/src/main/java"));

    @ParameterizedTest
    @CsvSource({"cookbook.md,9", "names.md,3", "xml.md,3", "your-own-brief.md,4"})
    void everyBlockIsInATestedSource(String page, int least) throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs", page)))
                .results()
                .map(block -> plain(block.group(1)))
                .toList();
        String tested = sources();
        assertThat(blocks)
                .hasSizeGreaterThanOrEqualTo(least)
                .allSatisfy(block -> assertThat(tested).contains(block));
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : TESTED) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(CookbookTest::isSource).toList()) {
                    all.append(plain(Files.readString(file))).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static boolean isSource(Path file) {
        String name = file.toString();
        return name.endsWith(".java") || name.endsWith(".kt");
    }

    /** Without indent, and without the margin of a comment. */
    private static String plain(String code) {
        return code.lines()
                .map(line -> line.strip().replaceFirst("^\\* ?", "").strip())
                .collect(Collectors.joining("\n"))
                .strip();
    }
}

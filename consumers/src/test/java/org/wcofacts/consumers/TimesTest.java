package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By hand, on a quiet machine: {@code mvn -Pfull verify -Dwcofacts.times=true}. */
@EnabledIfSystemProperty(named = "wcofacts.times", matches = "true")
class TimesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"saxon", "xerces"})
    void otherParsersCostLittle(String other) throws Exception {
        long[] plain = times("plain");
        long[] beside = times(other);
        for (int i = 0; i < plain.length; i++) {
            assertThat((double) beside[i] / plain[i]).as("workbook, PDF").isLessThan(1.3);
        }
    }

    private long[] times(String other) throws Exception {
        String path = Program.path(
                Project.of("every-format").classes(), Project.beside(other).libraries());
        String printed = Program.run(folder, Program.file("java"), List.of("-cp", path, "consumer.formats.Times"));
        String last = printed.strip().lines().reduce("", (line, next) -> next);
        System.out.println(other + ", microseconds for a workbook and a PDF: " + last);
        return Stream.of(last.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}

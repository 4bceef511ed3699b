package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.model.Answer;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.Register;

/** Does to a copy of the dataset what docs/updating-data.md says. */
class UpdatingDataTest {

    private static final Pattern STEP = Pattern.compile("In (?:`([a-z./-]+)`|(English)):\n\n((?:    [^\n]+\n)+)");

    @TempDir
    Path folder;

    @Test
    void theStepsOfThePageMakeADatasetWithOneMoreMember() throws IOException {
        Path data = folder.resolve("data");
        WcoData.copyTo(data);
        List<MatchResult> steps = steps();
        assertThat(steps).hasSize(5);
        for (MatchResult step : steps) {
            apply(data.resolve(step.group(2) == null ? step.group(1) : "register/text/en.properties"), lines(step));
        }
        Dataset updated = Dataset.read(data);
        assertThat(updated.version()).isEqualTo("2026.04");
        Register register = updated.register();
        assertThat(register.released()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(register.memberCount(LocalDate.of(2026, 3, 31)).value()).isEqualTo(188);
        assertThat(register.memberCount(LocalDate.of(2026, 3, 31)).completeness())
                .isEqualTo(Completeness.COMPLETE);
        assertThat(register.isMember("Monaco", LocalDate.of(2026, 3, 1)).value())
                .isEqualTo(Answer.NO);
        assertThat(register.isMember("Monaco", LocalDate.of(2026, 3, 2)).value())
                .isEqualTo(Answer.YES);
        assertThat(register.memberCount(LocalDate.of(2026, 4, 1))
                        .reason()
                        .orElseThrow()
                        .english())
                .isEqualTo("Membership was checked up to 31 March 2026, so later changes are not known.");
    }

    private static List<MatchResult> steps() throws IOException {
        Matcher steps = STEP.matcher(Files.readString(Path.of("../docs/updating-data.md")));
        return steps.results().toList();
    }

    private static List<String> lines(MatchResult step) {
        return step.group(3).lines().map(String::strip).toList();
    }

    private static void apply(Path file, List<String> lines) throws IOException {
        List<String> before = Files.readAllLines(file);
        List<String> after = new ArrayList<>();
        if (file.toString().endsWith(".csv")) {
            after.add(before.get(0));
            Stream.concat(before.stream().skip(1), lines.stream()).sorted().forEach(after::add);
        } else {
            for (String old : before) {
                String key = old.split(" = ", 2)[0] + " = ";
                after.add(lines.stream()
                        .filter(line -> line.startsWith(key))
                        .findFirst()
                        .orElse(old));
            }
        }
        assertThat(after).as(file.toString()).containsAll(lines);
        Files.write(file, after);
    }
}

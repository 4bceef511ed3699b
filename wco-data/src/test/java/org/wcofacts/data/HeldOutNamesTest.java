package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Meaning;
import org.wcofacts.model.reference.Reference;

/** How many names of lists that are not loaded are found, and that what is no economy is not; docs/names.md has the figures. */
class HeldOutNamesTest {

    private static final Path NAMES = Path.of("src/test/resources/names");
    private static final Path DOCUMENT = Path.of("..", "docs", "names.md");
    private static final Pattern FIGURES =
            Pattern.compile("\\| `([^`]+)` \\| ([a-z]{2}) \\| (\\d+) \\| (?:\\d+|) ?\\| (\\d+) \\|.*");
    private static final Reference REFERENCE = WcoData.reference();

    /** Where the list itself is wrong, or means another economy by a word than the United Nations. */
    private static final Set<String> ERRORS_OF_LISTS = Set.of("CD Congo", "CG República Democrática do Congo");

    private record Figures(int names, int found) {

        Figures with(boolean isFound) {
            return new Figures(names + 1, found + (isFound ? 1 : 0));
        }
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(NAMES.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void noNameFindsAnotherEconomy() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("held-out.tsv")) {
            if (REFERENCE.meaning(row[3]) instanceof Meaning.Present present
                    && !present.economy().alpha2().equals(row[2])
                    && !ERRORS_OF_LISTS.contains(row[2] + " " + row[3])) {
                wrong.add(String.join(" ", row) + " -> " + present.economy().alpha2());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void asManyAreFoundAsTheDocumentSays() throws IOException {
        Map<String, Figures> measured = new TreeMap<>();
        for (String[] row : rows("held-out.tsv")) {
            boolean found = REFERENCE.meaning(row[3]) instanceof Meaning.Present present
                    && present.economy().alpha2().equals(row[2]);
            measured.compute(
                    row[0] + " " + row[1],
                    (list, figures) -> (figures == null ? new Figures(0, 0) : figures).with(found));
        }
        Map<String, Figures> documented = new TreeMap<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            Matcher row = FIGURES.matcher(line);
            if (row.matches()) {
                documented.put(
                        row.group(1) + " " + row.group(2),
                        new Figures(Integer.parseInt(row.group(3)), Integer.parseInt(row.group(4))));
            }
        }
        assertThat(documented).isEqualTo(measured);
    }

    @Test
    void theDocumentAddsThemUp() throws IOException {
        int names = 0;
        int found = 0;
        for (String[] row : rows("held-out.tsv")) {
            names++;
            found += REFERENCE.meaning(row[3]) instanceof Meaning.Present present
                            && present.economy().alpha2().equals(row[2])
                    ? 1
                    : 0;
        }
        List<String[]> words = rows("no-economies.tsv");
        long near = words.stream().filter(row -> !row[2].isEmpty()).count();
        assertThat(Files.readString(DOCUMENT))
                .containsPattern("\\| all \\| \\| " + names + " \\| \\d+ \\| " + found + " \\| 9[89]\\.\\d % \\|")
                .contains("\n" + words.size() + " words that are no economy")
                .contains("\n" + near + " were given with the economy");
    }

    @Test
    void whatIsNoEconomyFindsNone() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("no-economies.tsv")) {
            Meaning meaning = REFERENCE.meaning(row[0]);
            if (meaning instanceof Meaning.Present present) {
                wrong.add(row[0] + " -> " + present.economy().alpha2());
            } else if (!row[2].isEmpty() && !near(meaning).contains(row[2])) {
                wrong.add(row[0] + " is not near " + row[2]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> near(Meaning meaning) {
        return meaning instanceof Meaning.Unknown unknown
                ? unknown.near().stream().map(Economy::alpha2).toList()
                : List.of();
    }
}

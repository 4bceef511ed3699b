package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;

class LinesOfAParagraphTest {

    private static final int PARAGRAPHS = 40;

    /** Each paragraph has a word of its own, so often that it takes about so many lines. */
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void noLineIsAloneAtTheFootOrTheHeadOfAPage(int lines) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int number = 100; number < 100 + PARAGRAPHS; number++) {
            String words = String.join(" ", Collections.nCopies(lines * 13, "port" + number));
            blocks.add(new Block.Paragraph(Text.of(words)));
        }
        List<Integer> parts = parts(Sheets.pdf(Sheets.of(blocks.toArray(Block[]::new))));
        assertThat(parts)
                .as("parts of paragraphs")
                .hasSizeGreaterThan(PARAGRAPHS)
                .allMatch(part -> part > 1);
    }

    /** How many lines of each paragraph stand on each page that has some. */
    private static List<Integer> parts(byte[] pdf) throws IOException {
        Map<String, Set<String>> lines = new HashMap<>();
        int page = 0;
        for (String line : Listing.of(pdf)) {
            if (line.startsWith("page of ")) {
                page++;
            } else if (line.startsWith("P ") && line.contains(": port")) {
                String paragraph = page + line.substring(line.lastIndexOf("port"));
                lines.computeIfAbsent(paragraph, any -> new TreeSet<>()).add(line.split("[, ]")[2]);
            }
        }
        return lines.values().stream().map(Set::size).toList();
    }
}

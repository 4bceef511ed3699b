package org.wcofacts.export.xlsx.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    @Test
    void theFirstLineEndsWithALineFeedWhateverTheSystemHas() {
        Map.of("<?xml?>\r\n<a>\r\n</a>", "<?xml?>\n<a>\r\n</a>", "\r\n", "\n", "a\rb\r\nc", "a\rb\nc")
                .forEach((given, expected) -> assertThat(ended(given)).isEqualTo(expected));
    }

    @Test
    void whatEndsSoOrHasOneLineIsLeftAsItIs() {
        for (String part : List.of("<?xml?>\n<a>\r\n</a>", "<a/>", "a\r", "")) {
            assertThat(ended(part)).isEqualTo(part);
        }
    }

    private static String ended(String part) {
        return new String(Declaration.endedByLineFeed(part.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}

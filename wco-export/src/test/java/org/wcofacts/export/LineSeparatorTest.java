package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.testing.EveryOutput;
import org.wcofacts.export.testing.OwnProcess;

class LineSeparatorTest {

    /** Where lines end with two characters, as on every Windows, half of the files were others. */
    @Test
    void theLineSeparatorOfTheSystemIsInNoFile() throws IOException {
        List<String> digests = OwnProcess.output(List.of("-Dline.separator=\r\n"), EveryOutput.class).stream()
                .filter(line -> !line.contains("Log4j"))
                .toList();
        assertThat(digests).isEqualTo(EveryOutput.digests());
    }
}

package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FactSheetFilesTest {

    @Test
    void saysWhereItWrites() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FactSheetFiles.write(Path.of("sheets"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("sheets: Alphaland");
    }
}

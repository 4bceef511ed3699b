package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.testing.InventedEdition;

/**
 * Files as each minor version wrote them, which are never changed: every later release reads them, and one of the same version writes
 * them the same.
 */
class EarlierFilesTest {

    @ParameterizedTest
    @ValueSource(strings = "1.0")
    void filesOfAVersionAreRead(String version) throws IOException {
        Path folder = Path.of("src", "test", "resources", "xml", version);
        byte[] edition = Files.readAllBytes(folder.resolve("edition.xml"));
        byte[] register = Files.readAllBytes(folder.resolve("register.xml"));
        byte[] changes = Files.readAllBytes(folder.resolve("changes.xml"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(EditionXml.read(new ByteArrayInputStream(edition))).isEqualTo(InventedEdition.rich());
        assertThat(WrittenXml.of(InventedEdition.rich()).bytes()).isEqualTo(edition);

        RegisterXml.write(RegisterXml.read(new ByteArrayInputStream(register)), finding -> {}, out);
        assertThat(out.toByteArray()).isEqualTo(register);
        out.reset();
        ChangesXml.write(ChangesXml.read(new ByteArrayInputStream(changes)), finding -> {}, out);
        assertThat(out.toByteArray()).isEqualTo(changes);
    }
}

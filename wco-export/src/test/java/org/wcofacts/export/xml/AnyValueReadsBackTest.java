package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.testing.ArbitraryModel;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Changes;
import org.wcofacts.model.register.Register;

/** Whatever an edition, a register or changes hold is read back as it was, and written the same again. */
class AnyValueReadsBackTest {

    private static final int VALUES = "full".equals(System.getProperty("wcofacts.tests")) ? 3_000 : 100;

    @Test
    void editions() throws IOException {
        for (int seed = 0; seed < VALUES; seed++) {
            Edition edition = new ArbitraryModel(seed).edition();
            WrittenXml xml = WrittenXml.of(edition);
            Edition read = xml.read();

            assertThat(xml.findings()).isEmpty();
            assertThat(read).as("seed %d", seed).isEqualTo(edition);
            assertThat(WrittenXml.of(read).text()).as("seed %d", seed).isEqualTo(xml.text());
        }
    }

    @Test
    void registers() throws IOException {
        for (int seed = 0; seed < VALUES; seed++) {
            Register register = new ArbitraryModel(seed).register();
            byte[] xml = written(register);
            Register read = RegisterXml.read(new ByteArrayInputStream(xml));

            assertThat(read).as("seed %d", seed).isEqualTo(register);
            assertThat(written(read)).as("seed %d", seed).isEqualTo(xml);
        }
    }

    @Test
    void changes() throws IOException {
        for (int seed = 0; seed < VALUES; seed++) {
            Changes changes = new ArbitraryModel(seed)
                    .register()
                    .changes(LocalDate.of(1960, 1, 1).plusMonths(seed % 400), LocalDate.of(1999, 1, 1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ChangesXml.write(changes, finding -> {}, out);

            assertThat(ChangesXml.read(new ByteArrayInputStream(out.toByteArray())))
                    .as("seed %d", seed)
                    .isEqualTo(changes);
        }
    }

    private static byte[] written(Register register) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterXml.write(register, finding -> {}, out);
        return out.toByteArray();
    }
}

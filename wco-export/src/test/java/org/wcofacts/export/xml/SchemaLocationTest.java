package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Changes;
import org.wcofacts.model.register.Register;

/** A file may say where its schema is; it says nothing else than one that does not, and is read as that one. */
class SchemaLocationTest {

    private static final XmlOptions BESIDE = XmlOptions.DEFAULT.schemaLocation("schemas/wcofacts-1.xsd?a=1&b='2'");

    private static final String SAID = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:schemaLocation=\"https://wcofacts.org/xml/1 schemas/wcofacts-1.xsd?a=1&amp;b='2'\"";

    @Test
    void anEditionSaysItAndReadsBack() throws IOException {
        Edition edition = WcoData.edition(2013);
        byte[] file = bytes(Export.xml(edition, BESIDE));

        assertThat(text(file))
                .contains("<edition xmlns=\"https://wcofacts.org/xml/1\"" + SAID + " version=\"1.0\" year=\"2013\"");
        assertThat(text(file).replace(SAID, "")).isEqualTo(text(bytes(Export.xml(edition))));
        assertThat(EditionXml.read(new ByteArrayInputStream(file))).isEqualTo(edition);
        assertThat(bytes(Export.xml(EditionXml.read(new ByteArrayInputStream(file)), BESIDE)))
                .isEqualTo(file);
    }

    @Test
    void theRegisterAndChangesDoLikewise() throws IOException {
        Register register = WcoData.register();
        byte[] file = bytes(Export.xml(register, BESIDE));
        assertThat(text(file)).contains("<register xmlns=\"https://wcofacts.org/xml/1\"" + SAID + " version=\"1.0\"");
        assertThat(RegisterXml.read(new ByteArrayInputStream(file))).isEqualTo(register);

        Changes changes = register.changes(LocalDate.of(2013, 6, 30), LocalDate.of(2025, 11, 30));
        file = bytes(Export.xml(changes, BESIDE));
        assertThat(text(file)).contains("<changes xmlns=\"https://wcofacts.org/xml/1\"" + SAID + " version=\"1.0\"");
        assertThat(ChangesXml.read(new ByteArrayInputStream(file))).isEqualTo(changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b.xsd", "a\"b.xsd", "<a>", "sch\u00E9ma.xsd", "a\n"})
    void anAddressIsOneWord(String address) {
        assertThatThrownBy(() -> XmlOptions.DEFAULT.schemaLocation(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("schema location '")
                .hasMessageEndingWith("': must be an address, such as 'wcofacts-1.xsd', without spaces");
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}

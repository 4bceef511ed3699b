package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.testing.OwnProcess;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.Changes;
import org.wcofacts.model.register.Headquarters;
import org.wcofacts.model.register.Register;

/** The register of the dataset and changes in it, out and in. */
class RegisterXmlTest {

    private static final Register REGISTER = WcoData.register();

    @Test
    void theRegisterReadsBackEqualAndIsWrittenTheSameAgain() throws IOException {
        byte[] file = written(REGISTER);
        Register read = RegisterXml.read(new ByteArrayInputStream(file));

        assertThat(read).isEqualTo(REGISTER);
        assertThat(written(read)).isEqualTo(file);
    }

    @Test
    void whatIsLookedUpByReadsBackToo() throws IOException {
        Register read = RegisterXml.read(new ByteArrayInputStream(written(REGISTER)));

        assertThat(read.reference().find("Burma").alpha2()).isEqualTo("MM");
        assertThat(read.reference().meaning("Korea"))
                .isEqualTo(REGISTER.reference().meaning("Korea"));
        assertThat(read.reference().otherNames()).isEqualTo(REGISTER.reference().otherNames());
        assertThat(read.reference().nameNotes()).isEqualTo(REGISTER.reference().nameNotes());
    }

    @ParameterizedTest
    @CsvSource({
        "1952-11-04, 1952-11-04",
        "1952-11-03, 1953-01-26",
        "1990-01-01, 1999-12-31",
        "2013-06-30, 2025-11-30",
        "1900-01-01, 2100-01-01"
    })
    void changesReadBackEqualAndMakeTheLastDayOfTheFirst(LocalDate from, LocalDate until) throws IOException {
        Changes changes = REGISTER.changes(from, until);
        byte[] file = written(changes);
        Changes read = ChangesXml.read(new ByteArrayInputStream(file));

        assertThat(read).isEqualTo(changes);
        assertThat(written(read)).isEqualTo(file);
        assertThat(read.difference().applyTo(REGISTER.facts(from)))
                .containsExactlyInAnyOrderElementsOf(REGISTER.facts(until));
    }

    @ParameterizedTest(name = "{0} made {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <member economy="AO"        | <member economy="XX"        | element 'member', attribute 'economy', 'XX': must be listed under 'economies'
            <region value="europe"      | <region value="moon"        | element 'region', attribute 'value', 'moon': must be listed under 'regions'
            office="secretary-general"  | office="caretaker"          | element 'tenure', attribute 'office', 'caretaker': must be listed under 'offices'
            network="rtc"               | network="xyz"               | element 'entity', attribute 'network', 'xyz': must be listed under 'networks'
            instrument="hs"             | instrument="hx"             | element 'party', attribute 'instrument', 'hx': must be listed under 'instruments'
            <member economy="AF"        | <member economy="AL"        | element 'member', attribute 'economy', 'AL': must be listed once
            complete-until="            | complete-until="1           | attribute 'complete-until'
            status="contracting-party"  | status="friend"             | must be one of contracting-party, territory, signatory, user
            <member economy="AO" since="1990 | <member economy="AO" since="1991 | Member AO, since 1991-09-26: must be 1990-09-26
            kind="convention" adopted   | adopted                     | element 'instrument': must have the attribute 'kind'
            """)
    void whatTheModelOrTheSchemaRefusesIsRefusedInWords(String good, String bad, String message) throws IOException {
        String xml = new String(written(REGISTER), StandardCharsets.UTF_8);
        assertThat(xml).contains(good);
        String broken = xml.replace(good, bad);

        assertThatThrownBy(() -> RegisterXml.read(in(broken)))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining(message);
    }

    @Test
    void oneKindOfFileIsNotReadAsAnother() throws IOException {
        byte[] register = written(REGISTER);

        assertThatThrownBy(() -> EditionXml.read(new ByteArrayInputStream(register)))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining("element 'register': the root must be 'edition'");
        assertThatThrownBy(() -> ChangesXml.read(new ByteArrayInputStream(register)))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining("element 'register': the root must be 'changes'");
    }

    @Test
    void aSubjectMustHaveWhatItsKindNeeds() throws IOException {
        String xml = new String(
                written(REGISTER.changes(LocalDate.of(2013, 6, 30), LocalDate.of(2025, 11, 30))),
                StandardCharsets.UTF_8);

        assertThatThrownBy(
                        () -> ChangesXml.read(in(xml.replace("<subject kind=\"member\"", "<subject kind=\"party\""))))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining("subject of kind 'party', 'id': must be given");
        assertThatThrownBy(() ->
                        ChangesXml.read(in(xml.replace("difference kind=\"added\"", "difference kind=\"changed\""))))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining("change of kind 'changed', 'before': must be given");
        assertThatThrownBy(() -> ChangesXml.read(in(xml.replaceFirst("(?s)<source id.*?</source>", ""))))
                .isInstanceOf(XmlReadException.class)
                .hasMessageContaining("element 'citation', attribute 'source', ");
    }

    @Test
    void anEconomyThatIsNotTheListedOneIsNotWritten() {
        Economy other = Economy.builder()
                .alpha2("BE")
                .alpha3("BEL")
                .name(LocalizedText.english("Another Belgium"))
                .provenance(Provenance.stated("x", ""))
                .build();
        Register register = Register.builder()
                .from(REGISTER)
                .headquarters(new Headquarters(LocalizedText.english("Brussels"), other))
                .build();

        assertThatThrownBy(() -> written(register))
                .isInstanceOf(ExportException.class)
                .hasMessage("headquarters, 'BE': must be listed as it is here");
    }

    @Test
    void aHeapOf64IsEnough() throws IOException {
        assertThat(OwnProcess.output(List.of("-Xmx64m"), RegisterXmlTest.class)).contains("read as it was");
    }

    /** Writes the register and reads it. */
    public static void main(String[] none) throws IOException {
        Register read = RegisterXml.read(new ByteArrayInputStream(written(REGISTER)));
        System.out.println(read.equals(REGISTER) ? "read as it was" : "read otherwise");
    }

    private static InputStream in(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(Register register) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterXml.write(register, finding -> {}, out);
        return out.toByteArray();
    }

    private static byte[] written(Changes changes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangesXml.write(changes, finding -> {}, out);
        return out.toByteArray();
    }
}

package consumer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.FactSheets;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.model.Edition;

class ConsumerTest {

    private final Edition edition = WcoData.edition(2013);
    private final FactSheet sheet = FactSheets.inBrief(edition, Locale.ENGLISH);

    @Test
    void aPdfIsWritten() throws IOException {
        assertTrue(new String(bytes(Export.pdf(sheet)), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void aWorkbookIsWritten() throws IOException {
        assertTrue(new String(bytes(Export.xlsx(sheet)), StandardCharsets.ISO_8859_1).startsWith("PK"));
    }

    @Test
    void xmlIsWrittenAndReadBack() throws IOException {
        assertEquals(edition, EditionXml.read(new ByteArrayInputStream(bytes(Export.xml(edition)))));
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }
}

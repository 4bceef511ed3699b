package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.xml.XmlOptions;
import org.wcofacts.model.edition.Edition;

class EditionPdfTest {

    private static final String PREFIX = "the PDF ";

    private static final Edition EDITION = InventedEdition.rich();
    private static final FactSheet SHEET = FactSheets.inBrief(EDITION, Locale.ENGLISH);
    private static byte[] pdf = new byte[0];

    private PDDocument document = new PDDocument();

    @BeforeAll
    static void write() throws IOException {
        pdf = bytes(Export.pdf(SHEET));
    }

    @BeforeEach
    void open() throws IOException {
        document.close();
        document = Loader.loadPDF(pdf);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void filesAreThoseThatAreExportedAlone() throws IOException {
        Map<String, PDComplexFileSpecification> files = files(document);
        assertThat(files.keySet())
                .containsExactly(
                        Export.xlsx(SHEET).fileName(), Export.xml(EDITION).fileName());
        for (Export export : List.of(Export.xlsx(SHEET), Export.xml(EDITION))) {
            PDEmbeddedFile file = files.get(export.fileName()).getEmbeddedFile();
            assertThat(file.toByteArray()).isEqualTo(bytes(export));
            assertThat(file.getSubtype()).isEqualTo(export.mediaType());
            assertThat(file.getSize()).isEqualTo(bytes(export).length);
            assertThat(file.getModDate().toInstant()).isEqualTo(SHEET.timestamp());
            assertThat(file.getCreationDate().toInstant()).isEqualTo(SHEET.timestamp());
        }
    }

    @Test
    void filesAreDescribedAndAssociatedWithTheDocument() throws IOException {
        Map<String, PDComplexFileSpecification> files = files(document);
        PDComplexFileSpecification xml = files.get(Export.xml(EDITION).fileName());
        PDComplexFileSpecification workbook = files.get(Export.xlsx(SHEET).fileName());
        assertThat(xml.getFileDescription())
                .isEqualTo("The edition as XML, in all its languages, with the source of each fact.");
        assertThat(workbook.getFileDescription()).isEqualTo("The data tables of this sheet as an Excel workbook.");
        assertThat(relationship(xml)).isEqualTo("Source");
        assertThat(relationship(workbook)).isEqualTo("Data");
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        assertThat(associated).hasSize(2);
        assertThat(((COSDictionary) associated.getObject(0)).getString(COSName.UF))
                .isEqualTo(Export.xml(EDITION).fileName());
    }

    private static String relationship(PDComplexFileSpecification file) {
        return file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship"));
    }

    @Test
    void filesCanBeLeftOut() throws IOException {
        byte[] alone = bytes(Export.pdf(SHEET, PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING)));
        try (PDDocument read = Loader.loadPDF(alone)) {
            assertThat(files(read)).isEmpty();
        }
        assertThat(alone.length).isLessThan(pdf.length);
        assertThatThrownBy(() -> read(alone))
                .isInstanceOf(EditionPdfException.class)
                .hasMessage(
                        PREFIX + "must carry a file of type application/xml; only PDFs of editions carry an edition");
    }

    @Test
    void whatTheWorkbookCannotHoldTheBriefCannotCarry() {
        DataTable table = DataTable.builder()
                .id("t")
                .title("Alpha")
                .description("Invented.")
                .addColumns(DataColumn.of("a", "A", DataColumn.Type.TEXT, "Invented."))
                .rows(sink -> sink.text("a".repeat(32_768)).endRow())
                .build();
        FactSheet sheet = FactSheet.builder().from(SHEET).addTables(table).build();
        assertThatThrownBy(() -> bytes(Export.pdf(sheet)))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith("file '" + Export.xlsx(sheet).fileName()
                        + "', which the PDF carries: table 't', row 1, column 'a': ");
    }

    @Test
    void editionReadsBack() throws IOException {
        assertThat(read(pdf)).isEqualTo(EDITION);
    }

    @Test
    void whatIsNoPdfOfOursIsRefused() {
        assertThatThrownBy(() -> read(new byte[0])).hasMessage(PREFIX + "must begin with %PDF-");
        assertThatThrownBy(() -> read(ascii("%PDF-1.7\nempty")))
                .hasMessage(
                        PREFIX + "must carry a file of type application/xml; only PDFs of editions carry an edition");
        assertThatThrownBy(() -> read(new byte[(16 << 20) + 1]))
                .isInstanceOf(EditionPdfException.class)
                .hasMessage(PREFIX + "must not be longer than 16777216 bytes");
    }

    @Test
    void bombIsRefusedBeforeItIsUnpacked() {
        byte[] packed = packed(new byte[64 << 20]);
        assertThatThrownBy(() -> read(carrying(64 << 20, packed)))
                .hasMessage(PREFIX + "carries a file of 67108864 bytes; it must not have more than 4194304");
        assertThatThrownBy(() -> read(carrying(1000, packed)))
                .hasMessage(PREFIX + "carries a file whose length is not the stated 1000 bytes");
    }

    @Test
    void xmlThatIsNoEditionIsRefusedWithItsReason() throws Exception {
        byte[] xml = ascii("<edition/>");
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(xml));
        byte[] wrong = carrying(xml.length, packed(xml));
        assertThatThrownBy(() -> read(wrong)).hasMessage(PREFIX + "carries a file that does not match its digest");
        byte[] right = ascii(new String(wrong, StandardCharsets.ISO_8859_1).replace("0".repeat(32), digest));
        assertThatThrownBy(() -> read(right))
                .isInstanceOf(EditionPdfException.class)
                .hasMessageStartingWith(PREFIX + "carries XML that is not an edition: ");
    }

    @Test
    void aPdfThatAnotherProgramSavedAgainIsRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        document.save(packed);
        assertThat(read(packed.toByteArray())).isEqualTo(EDITION);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        document.save(plain, CompressParameters.NO_COMPRESSION);
        assertThat(read(plain.toByteArray())).isEqualTo(EDITION);
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        new PdfStamper(new PdfReader(pdf), stamped, PdfWriter.VERSION_1_6).close();
        assertThat(read(stamped.toByteArray())).isEqualTo(EDITION);
    }

    @Test
    void aFileThatIsNotPackedIsRead() throws IOException {
        byte[] xml = bytes(Export.xml(EDITION));
        for (String digest : List.of("<" + md5(xml) + ">", literal(md5(xml)))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(ascii("%PDF-1.5\r\n3 0 obj\n" + xml.length + "\nendobj\n10 0 obj\n<< /Size " + xml.length
                    + " /CheckSum " + digest + " >>\nendobj\n1 0 obj\n<< /Type /EmbeddedFile /Subtype"
                    + " /application#2Fxml /Length 3 0 R /Params 10 0 R >>\nstream\r\n"));
            out.write(xml);
            out.write(ascii("\r\nendstream\nendobj\n"));
            assertThat(read(out.toByteArray())).isEqualTo(EDITION);
        }
    }

    private static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A string in brackets, every byte as three octal digits. */
    private static String literal(String hexadecimal) {
        StringBuilder literal = new StringBuilder("(");
        for (byte b : HexFormat.of().parseHex(hexadecimal)) {
            literal.append(String.format(Locale.ROOT, "\\%03o", b & 0xFF));
        }
        return literal.append(')').toString();
    }

    /** What the reader looks for, over and over: it took 21 seconds for each megabyte, growing with the square. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/EmbeddedFile ", " obj", " obj stream", "1 0 obj<</Type/EmbeddedFile", "stream ", "1 0 R "})
    void whatTheReaderLooksForMakesItNoSlower(String words) {
        byte[] hostile = ascii("%PDF-1.7\n" + words.repeat((15 << 20) / words.length()));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> read(hostile))
                        .isInstanceOf(EditionPdfException.class)
                        .hasMessageStartingWith(PREFIX + "must carry a file"));
    }

    @Test
    void limitsAreTheCallers() throws IOException {
        byte[] longer = Arrays.copyOf(pdf, (16 << 20) + 1);
        assertThatThrownBy(() -> read(longer)).hasMessageContaining("must not be longer than 16777216 bytes");
        assertThat(EditionPdf.read(new ByteArrayInputStream(longer), 20 << 20, XmlOptions.DEFAULT))
                .isEqualTo(EDITION);
        assertThatThrownBy(
                        () -> EditionPdf.read(new ByteArrayInputStream(pdf), 20 << 20, XmlOptions.DEFAULT.bytes(100)))
                .hasMessageContaining("it must not have more than 100");
    }

    private static byte[] packed(byte[] content) {
        byte[] packed = new byte[1 << 20];
        Deflater deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** A PDF that begins as ours do and embeds a file as ours do, with a wrong digest. */
    private static byte[] carrying(int size, byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("%PDF-1.7\n1 0 obj<</Params<</Size " + size + "/CheckSum<" + "0".repeat(32)
                + ">>>/Type/EmbeddedFile/Subtype/application#2fxml/Filter/FlateDecode/Length " + packed.length
                + ">>stream\n"));
        out.write(packed);
        out.write(ascii("\nendstream\nendobj\n"));
        return out.toByteArray();
    }

    /** Whatever happens to a file, the edition is read as it was or the one exception is thrown, and soon. */
    @Test
    void damagedFilesAreReadWholeOrRefused() {
        Random random = new Random(20131231);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = damaged(random);
            boolean read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> readsOrRefuses(damaged));
            refused += read ? 0 : 1;
        }
        assertThat(refused).as("files that were refused").isGreaterThan(500);
    }

    private static boolean readsOrRefuses(byte[] damaged) throws IOException {
        try {
            assertThat(read(damaged)).isEqualTo(EDITION);
            return true;
        } catch (EditionPdfException e) {
            assertThat(e).hasMessageStartingWith(PREFIX);
            return false;
        }
    }

    /** A copy with some bytes changed, cut off, doubled, or swapped for words that the reader looks for. */
    private static byte[] damaged(Random random) {
        byte[] copy = pdf.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i <= random.nextInt(200); i++) {
                    copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
                }
            }
            case 1 -> copy = Arrays.copyOf(copy, random.nextInt(copy.length));
            case 2 -> {
                int from = random.nextInt(copy.length);
                int length = Math.min(copy.length - from, random.nextInt(1 << 12));
                System.arraycopy(pdf, random.nextInt(copy.length - length + 1), copy, from, length);
            }
            default -> {
                String[] words = {"/EmbeddedFile", "stream\n", "endstream", " obj", "/Length 9", "/Size 99999999", "<<"
                };
                for (int i = 0; i < 20; i++) {
                    byte[] word = ascii(words[random.nextInt(words.length)]);
                    int near = new String(copy, StandardCharsets.ISO_8859_1).indexOf("/EmbeddedFile");
                    int from = Math.max(0, Math.min(copy.length - word.length, near - 300 + random.nextInt(600)));
                    System.arraycopy(word, 0, copy, from, word.length);
                }
            }
        }
        return copy;
    }

    private static Edition read(byte[] file) throws IOException {
        return EditionPdf.read(new ByteArrayInputStream(file));
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(export.to(out).findings()).isEmpty();
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, PDComplexFileSpecification> files(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        return names == null || names.getEmbeddedFiles() == null
                ? Map.of()
                : new TreeMap<>(names.getEmbeddedFiles().getNames());
    }
}

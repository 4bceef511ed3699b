package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.Export;

/** Breaks one rule after the other in a file that conforms, so that it is known that the check has eyes. */
class BrokenPdfTest {

    private static final COSName STRUCTURE_TYPE = COSName.S;

    private static byte[] conforming = {};

    /** Breaks a rule in an open document. */
    private interface Fault {
        void into(PDDocument document) throws IOException;
    }

    @BeforeAll
    static void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(Sheets.drawn(Locale.ENGLISH)).to(out);
        conforming = out.toByteArray();
    }

    static Stream<Arguments> faultsAgainstPdfUa1() {
        return Stream.of(
                fault("7.3", "a figure without alternative text", with("Figure", COSName.ALT, null)),
                fault("7.4.2", "a heading level that is skipped", with("H2", STRUCTURE_TYPE, COSName.getPDFName("H4"))),
                fault("7.5", "header cells without scope", BrokenPdfTest::dropScopes),
                fault(
                        "7.2",
                        "a row with a cell too few",
                        document -> first(document, "TR").getCOSArray(COSName.K).remove(0)),
                fault("7.2", "a list with a paragraph for an item", with("LI", STRUCTURE_TYPE, COSName.P)),
                fault("7.1", "a drawing without a tag", BrokenPdfTest::drawUntagged),
                fault("7.1", "no title in the metadata", xmp("dc:title", "dc:format")),
                fault("5", "no claim of PDF/UA in the metadata", xmp("<pdfuaid:part>1<", "<pdfuaid:part>2<")),
                fault(
                        "7.1",
                        "a window that shows the file name",
                        document -> document.getDocumentCatalog()
                                .getViewerPreferences()
                                .setDisplayDocTitle(false)),
                fault("7.2", "no language of the document", document -> {
                    document.getDocumentCatalog().setLanguage(null);
                    first(document, "Document").removeItem(COSName.LANG);
                }),
                fault(
                        "7.18.5",
                        "a link without description",
                        document -> link(document).removeItem(COSName.CONTENTS)),
                fault(
                        "7.18.5",
                        "a link outside of the tree",
                        document -> link(document).removeItem(COSName.STRUCT_PARENT)),
                fault(
                        "7.18.3",
                        "a tab order that does not follow the tree",
                        document -> document.getPage(0).getCOSObject().removeItem(COSName.getPDFName("Tabs"))),
                fault("7.21.4.1", "a font that is not embedded", BrokenPdfTest::dropFont),
                fault(
                        "6.2",
                        "a file that says it is not tagged",
                        document -> document.getDocumentCatalog().getMarkInfo().setMarked(false)));
    }

    static Stream<Arguments> faultsAgainstPdfA3a() {
        return Stream.of(
                fault(
                        "6.2.4.3",
                        "no colour profile",
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS)),
                fault(
                        "6.8",
                        "an attachment without relationship",
                        document -> attachment(document).removeItem(COSName.AF_RELATIONSHIP)),
                fault("6.6.4", "no claim of PDF/A in the metadata", xmp("<pdfaid:part>3<", "<pdfaid:part>9<")));
    }

    @Test
    void theFileItselfConforms() throws Exception {
        byte[] saved = saved(conforming, document -> {});
        assertThat(Conformance.failuresOfPdfUa1(saved)).isEmpty();
        assertThat(Conformance.failuresOfPdfA3a(saved)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faultsAgainstPdfUa1")
    void veraPdfSeesIt(String clause, String name, Fault fault) throws Exception {
        assertThat(Conformance.failuresOfPdfUa1(saved(conforming, fault)))
                .anyMatch(failure -> failure.startsWith(clause + " "));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faultsAgainstPdfA3a")
    void veraPdfSeesItInAnArchive(String clause, String name, Fault fault) throws Exception {
        assertThat(Conformance.failuresOfPdfA3a(saved(conforming, fault)))
                .anyMatch(failure -> failure.startsWith(clause + " "));
    }

    /** veraPDF does not compare the two places of the title. */
    @Test
    void aTitleThatDiffersFromTheMetadataIsSeenByOurselves() throws Exception {
        byte[] broken =
                saved(conforming, document -> document.getDocumentInformation().setTitle("Another title"));
        assertThat(Conformance.failuresOfPdfUa1(broken)).isEmpty();
        assertThat(Conformance.differencesOfInfoAndXmp(conforming)).isEmpty();
        assertThat(Conformance.differencesOfInfoAndXmp(broken)).containsExactly("Title");
    }

    private static Arguments fault(String clause, String name, Fault fault) {
        return Arguments.of(clause, name, fault);
    }

    private static Fault with(String type, COSName key, COSBase value) {
        return document -> first(document, type).setItem(key, value);
    }

    private static Fault xmp(String words, String others) {
        return document -> {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains(words);
            metadata.importXMPMetadata(xmp.replace(words, others).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] saved(byte[] pdf, Fault fault) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fault.into(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void drawUntagged(PDDocument document) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
            content.addRect(10, 10, 5, 5);
            content.fill();
        }
    }

    private static void dropFont(PDDocument document) throws IOException {
        PDFont font = document.getPage(0)
                .getResources()
                .getFont(document.getPage(0)
                        .getResources()
                        .getFontNames()
                        .iterator()
                        .next());
        font.getFontDescriptor().setFontFile2(null);
    }

    private static void dropScopes(PDDocument document) {
        for (COSBase object : document.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).stream()
                .map(COSObject::getObject)
                .toList()) {
            if (object instanceof COSDictionary element && "TH".equals(element.getNameAsString(STRUCTURE_TYPE))) {
                element.removeItem(COSName.A);
            }
        }
    }

    private static COSDictionary link(PDDocument document) throws IOException {
        return document.getPage(0).getAnnotations().get(0).getCOSObject();
    }

    private static COSDictionary attachment(PDDocument document) {
        return (COSDictionary) document.getDocumentCatalog()
                .getCOSObject()
                .getCOSArray(COSName.getPDFName("AF"))
                .getObject(0);
    }

    /** The first element of the tree of a type. */
    private static COSDictionary first(PDDocument document, String type) {
        return find(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type)
                .orElseThrow();
    }

    private static Optional<COSDictionary> find(COSDictionary element, String type) {
        if (type.equals(element.getNameAsString(STRUCTURE_TYPE))) {
            return Optional.of(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<? extends COSBase> all =
                kids instanceof COSArray array ? array.toList() : kids == null ? List.of() : List.of(kids);
        for (COSBase kid : all) {
            COSBase object = kid instanceof COSObject reference ? reference.getObject() : kid;
            if (object instanceof COSDictionary dictionary && dictionary.containsKey(STRUCTURE_TYPE)) {
                Optional<COSDictionary> found = find(dictionary, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

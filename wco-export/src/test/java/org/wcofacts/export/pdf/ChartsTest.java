package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.sheet.FactSheet;

class ChartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void chartsConformOnPaperAndInLargePrint(String language) throws Exception {
        FactSheet sheet = Charts.sheet(Locale.forLanguageTag(language));
        for (PdfOptions.Print print : PdfOptions.Print.values()) {
            byte[] pdf = Sheets.pdf(sheet, PdfOptions.DEFAULT.print(print));
            assertThat(Conformance.failuresOfPdfUa1(pdf)).isEmpty();
            assertThat(Conformance.failuresOfPdfA3a(pdf)).isEmpty();
        }
    }

    @Test
    void aSignInATableHasItsWords() throws IOException {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.of(Charts.signs(9))))) {
            List<PDStructureElement> elements = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            List<String> words = elements.stream()
                    .filter(element -> element.getActualText() != null)
                    .map(PDStructureElement::getActualText)
                    .toList();
            assertThat(words).hasSize(27).startsWith("in force", "not in the list", "sources unclear");
            assertThat(elements.stream()
                            .filter(element -> element.getStructureType().equals("TR")))
                    .hasSize(10);
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }
}

package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Metadata;
import org.wcofacts.export.pdf.file.PdfFile;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.file.TaggedCanvas;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

class PdfStructureTest {

    @Test
    void theTreeHasEveryKindOfBlockInReadingOrder() throws IOException {
        byte[] pdf = Sheets.pdf(Sheets.of(
                new Block.Paragraph(Text.of("Words.")),
                new Block.Figures(List.of(
                        new Block.Figure(Text.of("12"), Text.of("schools"), Text.of("3 a year ago")),
                        new Block.Figure(Text.of("1952"), Text.of("founded"), Text.of("")))),
                new Block.Statement(List.of(Text.of("A summary."))),
                new Block.BulletList(List.of(Text.of("One"), Text.of("Two"))),
                new Block.NumberedGrid(List.of(Text.of("First"))),
                new Block.KeyFacts(List.of(
                        new Block.KeyFact(Text.of("Members"), Text.of("12"), Optional.of(Text.of("All states."))))),
                new Block.Table(
                        Text.of("Hosts"),
                        List.of(column("Region", Block.Alignment.START), column("Number", Block.Alignment.END)),
                        List.of(List.of(Text.of("North"), Text.of("3")))),
                new Block.Matrix(
                        Text.of("Counts"),
                        Text.of("Region"),
                        List.of(Text.of("CS")),
                        List.of(new Block.MatrixRow(Text.of("South"), List.of(Text.of("2")))),
                        Optional.of(new Block.MatrixRow(Text.of("Total"), List.of(Text.of("2"))))),
                new Block.BarChart(Text.of("Schools"), "Two in the north.", List.of(new Block.Bar("North", 2))),
                new Block.Note(Text.of("A remark."))));
        assertThat(tree(pdf))
                .containsExactly(
                        "Sect/P: A test",
                        "Sect/P: As of 2031",
                        "Sect/H1: Alphaland",
                        "Sect/P: An invented land",
                        "Sect/H2: Facts",
                        "Sect/P: Words.",
                        "LI/LBody/P: 12",
                        "LI/LBody/P: schools",
                        "LI/LBody/P: 3 a year ago",
                        "LI/LBody/P: 1952",
                        "LI/LBody/P: founded",
                        "Sect/P: A summary.",
                        "L/LI/Lbl: •",
                        "L/LI/LBody: One",
                        "L/LI/Lbl: •",
                        "L/LI/LBody: Two",
                        "L/LI/Lbl: 1",
                        "L/LI/LBody: First",
                        "L/LI/Lbl: Members",
                        "LI/LBody/P: 12",
                        "LI/LBody/P: All states.",
                        "Sect/Table/Caption: Hosts",
                        "THead/TR/TH(Column): Region",
                        "THead/TR/TH(Column): Number",
                        "TBody/TR/TH(Row): North",
                        "TBody/TR/TD: 3",
                        "Sect/Table/Caption: Counts",
                        "THead/TR/TH(Column): Region",
                        "THead/TR/TH(Column): CS",
                        "TBody/TR/TH(Row): South",
                        "TBody/TR/TD: 2",
                        "TBody/TR/TH(Row): Total",
                        "TBody/TR/TD: 2",
                        "Sect/P: Schools",
                        "Sect/Figure[Two in the north.]: North2",
                        "Sect/P: A remark.",
                        "Sect/H2: Sources",
                        "LI/Lbl/Span: 1\u00A0",
                        "LI/LBody/Span: A leaflet.");
    }

    @Test
    void abbreviationsCarryWhatTheyStandForAndForeignWordsTheirLanguage() throws IOException {
        Span abbreviation =
                Span.builder().words("CS").expansion("Customs School").build();
        Span french = Span.builder().words("douane").language(Locale.FRENCH).build();
        byte[] pdf = Sheets.pdf(Sheets.of(new Block.Paragraph(Text.of(Span.of("The "), abbreviation, french))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDStructureElement> spans = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "Span", spans);
            assertThat(spans).extracting(PDStructureElement::getExpandedForm).contains("Customs School");
            assertThat(spans).extracting(PDStructureElement::getLanguage).contains("fr");
        }
    }

    @Test
    void aBlankCellIsACell() throws IOException {
        Block.Column column = new Block.Column(Text.of("Number"), Block.Alignment.END, 1);
        List<Text> row = List.of(Text.of("North"), Text.of(""), Text.of("\u200F"));
        byte[] pdf = Sheets.pdf(
                Sheets.of(new Block.Table(Text.of("Hosts"), List.of(column, column, column), List.of(row, row))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDStructureElement> cells = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "TD", cells);
            assertThat(cells).hasSize(4);
        }
    }

    @Test
    void wordsThatStandTwiceAreTaggedWhereTheyStand() throws IOException {
        Text text = Text.of(
                Span.of("Words "), Span.builder().words("").addCitation(1).build());
        byte[] pdf = Sheets.pdf(Sheets.of(new Block.Paragraph(text), new Block.Paragraph(text)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDStructureElement> paragraphs = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "P", paragraphs);
            List<Integer> links = new ArrayList<>();
            for (PDStructureElement paragraph : paragraphs) {
                List<PDStructureElement> marks = new ArrayList<>();
                collect(paragraph, "Link", marks);
                links.add(marks.size());
            }
            assertThat(links.stream().filter(count -> count == 1)).hasSize(2);
        }
    }

    @Test
    void nothingCanBeDrawnOutsideOfATag() throws IOException {
        PdfFile file = file();
        assertThatThrownBy(() -> file.canvas().box(0, 0, 10, 10, Colour.NAVY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("drawing outside of a tag or artifact");
    }

    @Test
    void tagsAndArtifactsDoNotNest() throws IOException {
        PdfFile file = file();
        assertThatThrownBy(() -> file.canvas()
                        .tagged(Tag.top("P"), () -> file.canvas().artifact(TaggedCanvas.Artifact.DECORATION, () -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a tag or artifact inside another");
    }

    private static PdfFile file() throws IOException {
        Metadata metadata = new Metadata("t", "a", "s", "k", "en", Instant.EPOCH);
        PageFormat format = PageFormat.of(PdfOptions.DEFAULT, Sheets.of(new Block.Note(Text.of("A note."))))
                .get(0);
        return new PdfFile(metadata, format.paper(), Direction.LEFT_TO_RIGHT);
    }

    private static Block.Column column(String heading, Block.Alignment alignment) {
        return new Block.Column(Text.of(heading), alignment, 1);
    }

    /** Every element that has words of its own, with the two elements above it. */
    private static List<String> tree(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> lines = new ArrayList<>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), "", lines);
            return lines;
        }
    }

    private static void walk(PDStructureNode node, String path, List<String> lines) throws IOException {
        StringBuilder words = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(element, path + "/" + name(element), lines);
            } else if (kid instanceof PDMarkedContentReference reference) {
                words.append(words(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer mcid) {
                words.append(words(((PDStructureElement) node).getPage(), mcid));
            }
        }
        if (!words.isEmpty()) {
            String[] names = path.split("/");
            int from = Math.max(2, names.length - (path.contains("/L/") || path.contains("/Table/") ? 3 : 2));
            String shown = String.join("/", List.of(names).subList(from, names.length));
            lines.add(shown + ": " + words.toString().strip());
        }
    }

    private static String name(PDStructureElement element) {
        String type = element.getStructureType();
        if (type.equals("TH")) {
            COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
            return "TH(" + attributes.getNameAsString("Scope") + ")";
        }
        return type.equals("Figure") ? "Figure[" + element.getAlternateDescription() + "]" : type;
    }

    private static String words(PDPage page, int mcid) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        StringBuilder words = new StringBuilder();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() == mcid) {
                content.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .forEach(position -> words.append(((TextPosition) position).getUnicode()));
            }
        }
        return words.toString();
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }
}

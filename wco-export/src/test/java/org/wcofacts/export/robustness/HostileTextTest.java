package org.wcofacts.export.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.Export;
import org.wcofacts.export.html.HtmlOptions;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.EveryField;
import org.wcofacts.export.testing.EveryFormat;
import org.wcofacts.export.testing.HostileStrings;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.testing.Shape;
import org.wcofacts.export.testing.TextFields;
import org.wcofacts.export.testing.Tier;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.model.edition.Edition;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a text field, every file is whole, and every part of it is read by its parser. */
@Tag("robustness")
class HostileTextTest {

    /** A vertical tab as word processors have it, half of a surrogate pair, and what is no character. */
    private static final String UNFIT = "Zz\u000B\uD800\uFFFE";

    private static final String FIT = "Zz\uFFFD\uFFFD\uFFFD";
    private static final String MARKUP = "]]><&\"'{}=@\u2028--><!--";

    /** What every file of a sheet, and of an edition, consists of if all texts are plain words, of one line or of two. */
    /** Tables are set otherwise where their columns are wider. */
    private static final List<Integer> LENGTHS = List.of(1, 2, 3, 4, 6, 9, 12);

    private static List<Set<String>> plainSheet = List.of();

    private static List<Set<String>> plainEdition = List.of();

    @BeforeAll
    static void writePlainWords() throws IOException {
        List<UnaryOperator<String>> plain =
                new ArrayList<>(List.of(words -> words + " plain\nlines ", words -> words + " ok"));
        for (int number : LENGTHS) {
            plain.add(words -> words + " plain words".repeat(number));
        }
        List<List<Export>> sheets = new ArrayList<>();
        List<List<Export>> editions = new ArrayList<>();
        for (UnaryOperator<String> change : plain) {
            sheets.add(exports(change));
            editions.add(EveryFormat.of(edition(words -> change.apply(words) + ".")));
        }
        plainSheet = union(sheets);
        plainEdition = union(editions);
    }

    private static List<Set<String>> union(List<List<Export>> all) throws IOException {
        List<Set<String>> shapes = new ArrayList<>();
        for (int i = 0; i < all.get(0).size(); i++) {
            Set<String> shape = new HashSet<>();
            for (List<Export> exports : all) {
                shape.addAll(shape(exports.get(i)));
            }
            assertThat(shape).as(all.get(0).get(i).fileName()).isNotEmpty().doesNotContain("formula");
            shapes.add(shape);
        }
        return shapes;
    }

    /** What names a part is checked by its builder. */
    private static final Set<String> IDS = Set.of(
            "FactSheet.name",
            "Section.id",
            "Entry.section",
            "DataTable.id",
            "DataTable.key",
            "DataTable.sections",
            "DataTable.sources",
            "DataColumn.id",
            "DataColumn.explainedBy");

    /** Headers of tables have rules of their own in a workbook: WorkbookLimitsTest. */
    private static final Set<String> IDS_AND_HEADERS =
            Stream.concat(IDS.stream(), Stream.of("DataColumn.header")).collect(Collectors.toSet());

    @Test
    void everyTextFieldIsTried() {
        TextFields fields = new TextFields(text -> text + "x", IDS);
        fields.in(EveryField.sheet());
        Set<String> declared = TextFields.declared(FactSheet.class);
        assertThat(declared)
                .contains("FactSheet.title", "Bar.label", "Span.words")
                .containsAll(IDS);
        declared.removeAll(IDS);
        assertThat(fields.reached()).isEqualTo(declared);
    }

    @Test
    void whatNoFormatCanHoldIsReplacedAndReportedInEveryTextField() throws IOException {
        TextFields fields = new TextFields(text -> text + UNFIT, IDS);
        FactSheet sheet = fields.in(EveryField.sheet());
        DataTable own = fields.in(EveryField.table("own"));
        int own3 = 3 * 8;
        int all = 3 * fields.changed().size();
        for (Export export : exports(sheet, own)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExportReport report = export.to(out);
            long replaced = report.findings().stream()
                    .filter(finding -> finding.kind() == Finding.Kind.CHARACTER_REPLACED)
                    .count();
            assertThat(replaced).as(export.fileName()).isIn((long) all, (long) all - own3);
            List<String> texts = texts(export.fileName(), out.toByteArray());
            assertThat(texts).as(export.fileName()).anyMatch(text -> text.contains(FIT));
            for (String text : texts) {
                assertThat(text)
                        .as(export.fileName())
                        .doesNotContain("\u000B", "\uFFFE", "Zz?", "Zz_", "Zz\uFFFD?")
                        .matches(HostileTextTest::hasWholeCharacters);
            }
        }
    }

    @Test
    void markupInAnyTextFieldStaysText() throws IOException {
        TextFields fields = new TextFields(text -> text + MARKUP, IDS);
        FactSheet sheet = fields.in(EveryField.sheet());
        for (Export export : exports(sheet, fields.in(EveryField.table("own")))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.to(out);
            assertThat(texts(export.fileName(), out.toByteArray()))
                    .as(export.fileName())
                    .anyMatch(text -> text.contains(MARKUP));
        }
    }

    /** The plain build tries a tenth that is drawn, the profile {@code full} all. */
    static List<String> hostileStrings() {
        List<String> strings = new ArrayList<>(HostileStrings.all());
        Collections.shuffle(strings, new Random(19));
        return strings.subList(0, Tier.of(strings.size() / 10, strings.size(), strings.size()));
    }

    @ParameterizedTest
    @MethodSource("hostileStrings")
    void noTextBringsAnythingIntoAFileThatPlainWordsDoNot(String hostile) throws IOException {
        List<Export> after = exports(words -> words + " " + hostile);
        List<Export> before = exports(words -> hostile + words);
        for (int i = 0; i < plainSheet.size(); i++) {
            assertThat(plainSheet.get(i)).as(after.get(i).fileName()).containsAll(shape(after.get(i)));
            assertThat(plainSheet.get(i)).as(before.get(i).fileName()).containsAll(shape(before.get(i)));
        }
    }

    /** Ids and codes are checked by their values. */
    private static boolean isCode(String field) {
        return field.endsWith(".id")
                || Set.of("Citation.source", "Economy.alpha2", "Economy.alpha3").contains(field);
    }

    private static Edition edition(UnaryOperator<String> change) {
        TextFields fields = TextFields.ofModel(change, HostileTextTest::isCode);
        Edition edition = fields.in(InventedEdition.rich());
        assertThat(fields.changed())
                .contains("LocalizedText.words", "OfficeHolder.person", "Citation.place", "Source.title")
                .hasSizeGreaterThan(60);
        return edition;
    }

    @ParameterizedTest
    @MethodSource("hostileStrings")
    void everyTextOfAnEditionComesBackFromItsXmlWithWhatXmlCannotHoldReplaced(String hostile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.xml(edition(words -> words + hostile + ".")).to(out);
        assertThat(EditionXml.read(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(edition(words -> words + replaced(hostile) + "."));
    }

    private static String replaced(String words) {
        StringBuilder replaced = new StringBuilder();
        words.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || c >= ' ' && c < 0xD800
                                || c > 0xDFFF && c < 0xFFFE
                                || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .forEach(replaced::appendCodePoint);
        return replaced.toString();
    }

    @ParameterizedTest
    @MethodSource("hostileStrings")
    void noTextOfAnEditionBringsAnythingIntoAFileThatPlainWordsDoNot(String hostile) throws IOException {
        List<Export> changed = EveryFormat.of(edition(words -> words + hostile + "."));
        for (int i = 0; i < plainEdition.size(); i++) {
            assertThat(plainEdition.get(i)).as(changed.get(i).fileName()).containsAll(shape(changed.get(i)));
        }
    }

    private static List<Export> exports(UnaryOperator<String> change) {
        TextFields fields = new TextFields(change, IDS_AND_HEADERS);
        return exports(fields.in(EveryField.sheet()), fields.in(EveryField.table("own")));
    }

    /** What a file consists of; nothing if its title or a chart is too tall for a page. */
    private static Set<String> shape(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export.to(out);
        } catch (ExportException e) {
            assertThat(e.getMessage())
                    .matches(
                            "(sheet|cover), title.*must.*|cover: title.*must.*|section ships, block 1[5-7]: .* charts .* must fit on one: .*")
                    .hasSizeLessThan(1_000);
            return Set.of();
        }
        String name = export.fileName();
        assertThat(name).matches("[\\p{Ll}\\p{N}-]+[.][a-z]+");
        return Shape.of("file" + name.substring(name.lastIndexOf('.')), out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bell\u0007", "half\uDC00", "none\uFFFF"})
    void anOwnLabelMustBeWhatEveryFormatCanHold(String words) {
        Labels labels = Labels.in(Locale.ENGLISH);
        assertThatThrownBy(() -> labels.with(Map.of("ships.title", words)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "own label 'ships.title': must have characters that XML 1.0 can hold; no control character, no"
                                + " half of a surrogate pair");
    }

    private static List<Export> exports(FactSheet sheet, DataTable own) {
        return List.of(
                Export.pdf(sheet),
                Export.html(sheet),
                Export.html(sheet, HtmlOptions.DEFAULT.form(HtmlOptions.Form.FRAGMENT)),
                Export.xlsx(sheet, own),
                Export.dataPackage(sheet, own));
    }

    /** The texts of a file and of every part of it; fails where a part is not what its name says. */
    private static List<String> texts(String name, byte[] file) throws IOException {
        List<String> texts = new ArrayList<>();
        if (name.endsWith(".xlsx") || name.endsWith(".zip")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    texts.addAll(texts(entry.getName(), zip.readAllBytes()));
                }
            }
            return texts;
        }
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file)) {
                for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                    collect(document.getDocument().getObjectFromPool(key).getObject(), texts);
                }
                texts.addAll(texts(
                        "metadata.xml",
                        document.getDocumentCatalog().getMetadata().toByteArray()));
            }
            return texts;
        }
        if (name.endsWith(".json")) {
            return List.of(JsonMapper.shared().readTree(file).toString().replace("\\\"", "\""));
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return List.of(name.endsWith(".csv") ? text : words(name, text));
    }

    /** All words of an XML file, those of attributes included. */
    private static String words(String name, String xml) throws IOException {
        String whole = name.endsWith("-fragment.html") ? "<all>" + xml + "</all>" : xml;
        try {
            StringBuilder words = new StringBuilder();
            org.w3c.dom.Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)));
            org.w3c.dom.NodeList all = document.getElementsByTagName("*");
            words.append(document.getDocumentElement().getTextContent());
            for (int i = 0; i < all.getLength(); i++) {
                org.w3c.dom.NamedNodeMap attributes = all.item(i).getAttributes();
                for (int j = 0; j < attributes.getLength(); j++) {
                    words.append('\n').append(attributes.item(j).getNodeValue());
                }
            }
            return words.toString();
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    private static void collect(COSBase object, List<String> texts) throws IOException {
        if (object instanceof COSString string) {
            texts.add(string.getString());
        } else if (object instanceof COSArray array) {
            for (COSBase item : array) {
                collect(item, texts);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                collect(value, texts);
            }
            if (object instanceof COSStream stream && "EmbeddedFile".equals(stream.getNameAsString("Type"))) {
                String name = stream.getNameAsString("Subtype").endsWith("xml") ? "carried.xml" : "carried.xlsx";
                texts.addAll(texts(name, stream.createInputStream().readAllBytes()));
            }
        }
    }

    private static boolean hasWholeCharacters(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void findingsNameTheirPlaces() {
        FactSheet sheet = FactSheet.builder()
                .from(EveryField.sheet())
                .title("A\u000Bharbour")
                .build();
        assertThat(sheet.title()).isEqualTo("A\uFFFDharbour");
        assertThat(sheet.findings())
                .isEqualTo(Collections.singletonList(
                        new Finding(Finding.Kind.CHARACTER_REPLACED, "title", "U+000B at character 2")));
    }
}

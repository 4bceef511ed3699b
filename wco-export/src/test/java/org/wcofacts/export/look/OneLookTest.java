package org.wcofacts.export.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.InventedEdition;

/** What is said once of the look reaches the finished files of every format. */
class OneLookTest {

    private static final FactSheet SHEET = FactSheets.inBrief(InventedEdition.rich(), Locale.ENGLISH);

    private static final String HEADING = SHEET.sections().get(1).heading().words();

    @Test
    void headingsHaveTheOneColourInPdfWorkbookAndPage() throws IOException {
        String wanted = Role.HEADING.colour().hex();
        assertThat(coloursOnPaper(HEADING)).containsExactly(wanted);
        assertThat(cell(HEADING).getXSSFColor().getARGBHex()).isEqualTo("FF" + wanted);
        assertThat(onScreen("h2", "color")).isEqualTo("#" + wanted.toLowerCase(Locale.ROOT));
    }

    @Test
    void headingsHaveTheirSizesInPdfWorkbookAndPage() throws IOException {
        assertThat(sizesOnPaper(HEADING)).containsExactly((float) Math.floor(Role.HEADING.onPaper()));
        assertThat(cell(HEADING).getFontHeightInPoints()).isEqualTo((short) Role.HEADING.inCells());
        assertThat(onScreen("section > [id]:first-child", "font-size")).isEqualTo(Role.HEADING.onScreen() + "rem");
    }

    /** A colour beside the one set would be missed when that is changed. */
    @Test
    void noFormatHasAColourOfItsOwn() throws IOException {
        Pattern literal = Pattern.compile("0x[0-9A-Fa-f]{6}\\b|#[0-9A-Fa-f]{6}\\b|#[0-9A-Fa-f]{3};|\\bnew Color\\(");
        for (String root : List.of("src/main/java", "src/main/resources")) {
            for (String format : List.of("pdf", "html", "xlsx")) {
                Path folder = Path.of(root, "org/wcofacts/export", format);
                for (Path file : sources(folder)) {
                    assertThat(literal.matcher(Files.readString(file)).results())
                            .as("colours of its own in %s", file)
                            .isEmpty();
                }
            }
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|css)"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> coloursOnPaper(String words) throws IOException {
        return lettersOnPaper(words, new Letters()).colours;
    }

    private static Set<Float> sizesOnPaper(String words) throws IOException {
        return lettersOnPaper(words, new Letters()).sizes;
    }

    private static Letters lettersOnPaper(String words, Letters letters) throws IOException {
        letters.words = words;
        try (PDDocument document = Loader.loadPDF(bytes(Export.pdf(SHEET)))) {
            letters.getText(document);
        }
        return letters;
    }

    /** The looks of the lines that say certain words and nothing else. */
    private static final class Letters extends PDFTextStripper {

        private final Set<String> colours = new HashSet<>();
        private final Set<Float> sizes = new HashSet<>();
        private final Map<TextPosition, String> colourOf = new IdentityHashMap<>();
        private String words = "";

        Letters() {
            addOperator(new SetNonStrokingDeviceRGBColor(this));
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            try {
                int rgb = getGraphicsState().getNonStrokingColor().toRGB();
                colourOf.put(position, String.format(Locale.ROOT, "%06X", rgb & 0xFFFFFF));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            super.processTextPosition(position);
        }

        @Override
        protected void writeString(String line, List<TextPosition> positions) throws IOException {
            if (line.strip().equals(words)) {
                for (TextPosition position : positions) {
                    colours.add(Objects.requireNonNull(colourOf.get(position)));
                    sizes.add(position.getFontSizeInPt());
                }
            }
            super.writeString(line, positions);
        }
    }

    /** The font of the cell that holds certain words. */
    private static XSSFFont cell(String words) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(Export.xlsx(SHEET))))) {
            Cell found = StreamSupport.stream(workbook.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(words))
                    .findFirst()
                    .orElseThrow();
            return ((XSSFCell) found).getCellStyle().getFont();
        }
    }

    /** The value of a property in the style of a page, its custom property resolved. */
    private static String onScreen(String selector, String property) throws IOException {
        String page = new String(bytes(Export.html(SHEET)), StandardCharsets.UTF_8);
        String name = found(
                page,
                "\\.fact-sheet " + Pattern.quote(selector) + "(?:,[^{]*)? \\{[^}]*\\b" + property
                        + ": var\\((--[a-z-]+)\\)");
        return found(page, name + ":([^;]+);").toLowerCase(Locale.ROOT);
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }
}

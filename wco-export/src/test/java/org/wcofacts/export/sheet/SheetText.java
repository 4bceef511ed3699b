package org.wcofacts.export.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.Finding;

/**
 * What a sheet says, as lines to read in a review: its properties, its sections block by block, its sources, notes and
 * findings, and each data table with its dictionary and rows. A span that is more than words stands in braces with its
 * language, link or expansion; source marks follow the words in brackets; a no-break space is shown as {@code ⍽}, any other
 * invisible character by its number.
 */
public final class SheetText implements BlockVisitor {

    private final List<String> lines = new ArrayList<>();

    private SheetText() {}

    /** All but the data tables. */
    public static List<String> reading(FactSheet sheet) throws IOException {
        SheetText text = new SheetText();
        text.properties(sheet);
        for (Section section : sheet.sections()) {
            text.section(section, 1);
        }
        text.end(sheet);
        return List.copyOf(text.lines);
    }

    /** The data tables with all their rows. */
    public static List<String> tables(FactSheet sheet) throws IOException {
        return tables(sheet, Integer.MAX_VALUE);
    }

    /** The data tables; of one with more than 100 rows, the first 20 and a digest of the others. */
    public static List<String> beginningsOfTables(FactSheet sheet) throws IOException {
        return tables(sheet, 100);
    }

    private static List<String> tables(FactSheet sheet, int most) throws IOException {
        SheetText text = new SheetText();
        for (DataTable table : sheet.tables()) {
            text.dictionary(table);
            List<String> rows = new ArrayList<>();
            CheckedRows.write(table, new Rows(rows));
            text.lines.addAll(rows.size() > most ? beginning(rows) : rows);
        }
        return List.copyOf(text.lines);
    }

    private static List<String> beginning(List<String> rows) {
        List<String> beginning = new ArrayList<>(rows.subList(0, 20));
        List<String> others = rows.subList(20, rows.size());
        beginning.add("... and " + others.size() + " more rows with the digest " + digest(others));
        return beginning;
    }

    private static String digest(List<String> lines) {
        CRC32 digest = new CRC32();
        digest.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", digest.getValue());
    }

    private void properties(FactSheet sheet) {
        line("title", sheet.title());
        line("subtitle", sheet.subtitle());
        line("as of", sheet.asOf());
        line("language", sheet.language().toLanguageTag() + ", " + sheet.direction());
        line("name", sheet.name());
        line("density", sheet.density().toString());
        line("notice", sheet.notice());
        sheet.translationNote().ifPresent(note -> line("translation", note));
        sheet.licence().ifPresent(licence -> line("licence", licence));
        sheet.citation().ifPresent(citation -> line("citation", citation));
        line("subject", sheet.subject());
        line("author", sheet.author());
        line("keywords", String.join(" | ", sheet.keywords()));
        line("timestamp", sheet.timestamp().toString());
        sheet.edition().ifPresent(edition -> line("edition", edition.id()));
    }

    private void section(Section section, int level) throws IOException {
        lines.add("");
        lines.add("#".repeat(level) + " " + words(section.heading()) + " (" + section.id() + ")");
        for (Block block : section.blocks()) {
            block.accept(this);
        }
        for (Section part : section.sections()) {
            section(part, level + 1);
        }
    }

    private void end(FactSheet sheet) {
        lines.add("");
        lines.add("SOURCES");
        for (SourceNote source : sheet.sources()) {
            line("[" + source.number() + "] " + source.id(), words(source.text()));
        }
        lines.add("");
        lines.add("NOTES");
        for (SheetNote note : sheet.notes()) {
            line(note.kind() + " " + note.about(), note.words());
        }
        lines.add("");
        lines.add("FINDINGS");
        for (Finding finding : sheet.findings()) {
            line(finding.kind() + " " + finding.place(), finding.detail());
        }
    }

    private void dictionary(DataTable table) {
        lines.add("");
        lines.add("TABLE " + table.id() + ": " + visible(table.title()));
        lines.add(visible(table.description()));
        for (DataColumn column : table.columns()) {
            lines.add("| "
                    + String.join(
                            " | ",
                            column.id(),
                            visible(column.header()),
                            column.type().toString(),
                            visible(column.unit().orElse("")),
                            visible(column.description()),
                            visible(column.origin().orElse(""))));
        }
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        line("paragraph", words(paragraph.text()));
    }

    @Override
    public void statement(Block.Statement statement) {
        each("statement", statement.paragraphs(), SheetText::words);
    }

    @Override
    public void bulletList(Block.BulletList list) {
        each("bullets", list.items(), SheetText::words);
    }

    @Override
    public void numberedGrid(Block.NumberedGrid grid) {
        each("numbered grid", grid.items(), SheetText::words);
    }

    @Override
    public void keyFacts(Block.KeyFacts keyFacts) {
        each(
                "key facts",
                keyFacts.facts(),
                fact -> words(fact.label()) + " = " + words(fact.value()) + optional(" ; ", fact.note()));
    }

    @Override
    public void figures(Block.Figures figures) {
        each(
                "figures",
                figures.figures(),
                figure -> words(figure.value()) + " = " + words(figure.name()) + " ; " + words(figure.note()));
    }

    @Override
    public void table(Block.Table table) {
        line("table", words(table.caption()));
        lines.add("  | " + cells(table.columns(), SheetText::column));
        table.rows().forEach(row -> lines.add("  | " + cells(row, SheetText::words)));
    }

    private static String column(Block.Column column) {
        return words(column.heading()) + " (" + column.alignment() + " " + column.weight() + ")";
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        line("matrix", words(matrix.caption()));
        lines.add("  | " + words(matrix.corner()) + " | " + cells(matrix.columns(), SheetText::words));
        matrix.rows().forEach(row -> lines.add("  | " + row(row)));
        matrix.total().ifPresent(total -> lines.add("  = " + row(total)));
    }

    private static String row(Block.MatrixRow row) {
        return words(row.heading()) + " | " + cells(row.cells(), SheetText::words);
    }

    @Override
    public void barChart(Block.BarChart chart) {
        line("bar chart", words(chart.caption()));
        line("  instead", chart.alternative());
        chart.bars().forEach(bar -> lines.add("  - " + visible(bar.label()) + " = " + bar.value()));
    }

    @Override
    public void chart(Chart chart) {
        line("chart", words(chart.caption()));
        line("  instead", chart.alternative());
        Chart.Numbers numbers = chart.numbers(Labels.in(Locale.ENGLISH));
        numbers.rows().forEach(row -> lines.add("  | " + cells(row, SheetText::visible)));
        if (chart instanceof Chart.Steps steps) {
            lines.add("  " + span(steps.from(), steps.until()));
            steps.complete()
                    .ifPresent(
                            complete -> lines.add("  before " + complete.since() + " = " + visible(complete.words())));
            steps.events()
                    .forEach(event -> lines.add(
                            "  mark " + event.day() + " = " + visible(event.date()) + " = " + visible(event.name())));
        }
        if (chart instanceof Chart.Shares shares) {
            shares.panels()
                    .forEach(panel -> lines.add("  panel " + visible(panel.title()) + " ; " + visible(panel.note())));
        }
    }

    @Override
    public void signTable(SignTable table) {
        line("table of signs", words(table.caption()));
        SignTable.Headings headings = table.headings();
        lines.add("  | " + visible(headings.lead()) + " | " + visible(headings.name()) + " | "
                + cells(headings.signs(), SheetText::visible) + " | " + visible(headings.remark()));
        for (SignTable.Row row : table.rows()) {
            lines.add("  | " + visible(row.lead()) + " | " + words(row.name()) + " | "
                    + cells(row.signs(), sign -> visible(table.words(sign))) + " | " + visible(row.remark())
                    + (row.weight() == Weight.SUBJECT ? " (subject)" : ""));
        }
    }

    @Override
    public void contents(Block.Contents contents) {
        each("contents", contents.entries(), entry -> entry.section() + " = " + visible(entry.words()));
    }

    @Override
    public void note(Block.Note note) {
        line("note", words(note.text()));
    }

    private void line(String what, String words) {
        lines.add(what + ": " + visible(words));
    }

    private <T> void each(String what, List<T> items, Function<T, String> words) {
        lines.add(what + ":");
        items.forEach(item -> lines.add("  - " + words.apply(item)));
    }

    private static <T> String cells(List<T> cells, Function<T, String> words) {
        return cells.stream().map(words).collect(Collectors.joining(" | "));
    }

    private static String span(LocalDate from, LocalDate until) {
        return from + " to " + until;
    }

    private static String optional(String before, Optional<Text> text) {
        return text.map(given -> before + words(given)).orElse("");
    }

    private static String words(Text text) {
        return text.spans().stream().map(SheetText::words).collect(Collectors.joining());
    }

    private static String words(Span span) {
        StringBuilder words = new StringBuilder(visible(span.words()));
        span.language().ifPresent(language -> words.append(" | ").append(language.toLanguageTag()));
        span.link().ifPresent(link -> words.append(" | ").append(link));
        span.expansion().ifPresent(expansion -> words.append(" | = ").append(visible(expansion)));
        boolean plain = span.language().isEmpty()
                && span.link().isEmpty()
                && span.expansion().isEmpty();
        String marks = span.citations().isEmpty() ? "" : span.citations().toString();
        return (plain ? words : "{" + words + "}") + marks;
    }

    private static String visible(String words) {
        StringBuilder visible = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (letter == '\u00A0') {
                visible.append('⍽');
            } else if (Character.isISOControl(letter)
                    || Character.getType(letter) == Character.FORMAT
                    || (letter != ' ' && Character.isSpaceChar(letter))) {
                visible.append(String.format("<%04X>", letter));
            } else {
                visible.appendCodePoint(letter);
            }
        });
        return visible.toString();
    }

    /** Writes rows as lines of cells between tabs; a word that stands for a missing value stands in angle brackets. */
    private static final class Rows implements RowSink {

        private final List<String> lines;
        private final List<String> cells = new ArrayList<>();

        Rows(List<String> lines) {
            this.lines = lines;
        }

        private RowSink cell(String words) {
            cells.add(visible(words));
            return this;
        }

        @Override
        public RowSink text(String value) {
            return cell(value);
        }

        @Override
        public RowSink number(long value) {
            return cell(Long.toString(value));
        }

        @Override
        public RowSink number(double value) {
            return cell(Double.toString(value));
        }

        @Override
        public RowSink date(LocalDate value) {
            return cell(value.toString());
        }

        @Override
        public RowSink missing(String word) {
            return cell("<" + word + ">");
        }

        @Override
        public void endRow() {
            lines.add(String.join("\t", cells));
            cells.clear();
        }
    }
}

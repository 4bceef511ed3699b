package org.wcofacts.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.ListItem;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.BlockVisitor;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

/** A sheet by OpenPDF's own {@code Document.add}, which cannot tag: the same words in the same fonts. */
final class FlowSheet implements BlockVisitor {

    private final Document document;
    private final BaseFont regular;
    private final BaseFont semibold;

    private FlowSheet(Document document, BaseFont regular, BaseFont semibold) {
        this.document = document;
        this.regular = regular;
        this.semibold = semibold;
    }

    static void write(FactSheet sheet, BaseFont regular, BaseFont semibold, OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4, 64, 64, 66, 74);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setFullCompression();
        document.open();
        new FlowSheet(document, regular, semibold).sheet(sheet);
        document.close();
    }

    private void sheet(FactSheet sheet) throws IOException {
        add(Text.of(sheet.title()), semibold, 26);
        add(Text.of(sheet.subtitle()), regular, 12);
        add(Text.of(sheet.asOf()), semibold, 9.5f);
        for (Section section : sheet.sections()) {
            section(section, 16);
        }
        add(Text.of(sheet.labels().get("sources")), semibold, 16);
        items(sheet.sources().stream().map(SourceNote::text).toList(), true);
    }

    private void section(Section section, float size) throws IOException {
        add(section.heading(), semibold, size);
        for (Block block : section.blocks()) {
            block.accept(this);
        }
        for (Section part : section.sections()) {
            section(part, 12);
        }
    }

    private void add(Text text, BaseFont face, float size) {
        Paragraph paragraph = new Paragraph(phrase(text, face, size));
        paragraph.setLeading(size * 1.5f);
        paragraph.setSpacingAfter(7);
        document.add(paragraph);
    }

    private static Phrase phrase(Text text, BaseFont face, float size) {
        Phrase phrase = new Phrase();
        for (Span span : text.spans()) {
            phrase.add(new Phrase(span.words(), new Font(face, size)));
            span.citations()
                    .forEach(number -> phrase.add(new Phrase("[" + number + "]", new Font(face, size * 0.66f))));
        }
        return phrase;
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        add(paragraph.text(), regular, 10);
    }

    @Override
    public void note(Block.Note note) {
        add(note.text(), regular, 8.5f);
    }

    @Override
    public void statement(Block.Statement statement) {
        statement.paragraphs().forEach(paragraph -> add(paragraph, regular, 11));
    }

    @Override
    public void bulletList(Block.BulletList list) {
        items(list.items(), false);
    }

    @Override
    public void numberedGrid(Block.NumberedGrid grid) {
        items(grid.items(), true);
    }

    private void items(List<Text> items, boolean numbered) {
        com.lowagie.text.List list = new com.lowagie.text.List(numbered, 16);
        items.forEach(item -> list.add(new ListItem(phrase(item, regular, 9.5f))));
        document.add(list);
    }

    @Override
    public void keyFacts(Block.KeyFacts keyFacts) {
        PdfPTable table = new PdfPTable(3);
        for (Block.KeyFact fact : keyFacts.facts()) {
            Phrase cell = phrase(fact.label(), semibold, 8.5f);
            cell.add(phrase(fact.value(), semibold, 12));
            fact.note().ifPresent(note -> cell.add(phrase(note, regular, 8.5f)));
            table.addCell(cell);
        }
        table.completeRow();
        document.add(table);
    }

    @Override
    public void figures(Block.Figures figures) {
        PdfPTable table = new PdfPTable(figures.figures().size());
        for (Block.Figure figure : figures.figures()) {
            Phrase cell = phrase(figure.value(), semibold, 25);
            cell.add(phrase(figure.name(), semibold, 9.5f));
            cell.add(phrase(figure.note(), regular, 8.5f));
            table.addCell(cell);
        }
        document.add(table);
    }

    @Override
    public void table(Block.Table table) {
        table(
                table.caption(),
                table.columns().stream().map(Block.Column::heading).toList(),
                table.rows());
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        List<Text> headings = new ArrayList<>(List.of(matrix.corner()));
        headings.addAll(matrix.columns());
        List<List<Text>> rows = new ArrayList<>();
        matrix.rows().forEach(row -> rows.add(cells(row)));
        matrix.total().ifPresent(row -> rows.add(cells(row)));
        table(matrix.caption(), headings, rows);
    }

    private static List<Text> cells(Block.MatrixRow row) {
        List<Text> cells = new ArrayList<>(List.of(row.heading()));
        cells.addAll(row.cells());
        return cells;
    }

    private void table(Text caption, List<Text> headings, List<List<Text>> rows) {
        add(caption, semibold, 9.5f);
        PdfPTable table = new PdfPTable(headings.size());
        table.setHeaderRows(1);
        headings.forEach(heading -> table.addCell(phrase(heading, semibold, 9.5f)));
        rows.forEach(row -> row.forEach(cell -> table.addCell(phrase(cell, regular, 9.5f))));
        document.add(table);
    }

    @Override
    public void barChart(Block.BarChart chart) {
        add(chart.caption(), semibold, 9.5f);
        chart.bars().forEach(bar -> add(Text.of(bar.label() + " " + bar.value()), regular, 9.5f));
    }

    @Override
    public void chart(Chart chart) {
        add(chart.caption(), semibold, 9.5f);
    }

    @Override
    public void signTable(SignTable table) {
        add(table.caption(), semibold, 9.5f);
    }

    @Override
    public void contents(Block.Contents contents) {}
}

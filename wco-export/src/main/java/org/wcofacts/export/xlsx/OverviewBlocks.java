package org.wcofacts.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.BlockVisitor;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.export.xlsx.style.Look;

/** Writes blocks one below the other: labels and row headers in the first column, words in the second. */
final class OverviewBlocks implements BlockVisitor {

    /** A longer table is left to the worksheets of the data tables. */
    private static final int MOST_ROWS = 15;

    private static final String BULLET = "• ";
    private static final String BETWEEN_CELLS = " · ";

    private final Worksheet worksheet;
    private final Labels labels;
    private String section = "";
    private Text heading = Text.of("");
    private int block;
    private int row;

    OverviewBlocks(Worksheet worksheet, Labels labels) {
        this.worksheet = worksheet;
        this.labels = labels;
    }

    void link(String sheetName, String words) {
        worksheet.linkToSheet(row, 0, Look.BACK, sheetName, words, "overview, back");
        row++;
    }

    void heading(Look look, String words, String place) {
        worksheet.text(row, 0, look, words, place);
        row++;
    }

    void section(String id, Text heading, int level) {
        section = "section " + id;
        this.heading = heading;
        block = 0;
        Look look = level == 1 ? Look.HEADING_2 : Look.HEADING_3;
        worksheet.text(row, 0, look, heading, section + ", heading");
        if (level == 1) {
            worksheet.blank(row, 1, look);
        }
        row++;
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        block++;
        words(Look.PROSE, paragraph.text());
    }

    @Override
    public void statement(Block.Statement statement) {
        block++;
        for (Text paragraph : statement.paragraphs()) {
            words(Look.STATEMENT, paragraph);
        }
    }

    @Override
    public void bulletList(Block.BulletList list) {
        block++;
        for (Text item : list.items()) {
            words(Look.PROSE, Text.of(BULLET).and(item));
        }
    }

    @Override
    public void numberedGrid(Block.NumberedGrid grid) {
        block++;
        for (int i = 0; i < grid.items().size(); i++) {
            worksheet.number(row, 0, Look.ORDINAL, i + 1);
            words(Look.PROSE, grid.items().get(i));
        }
    }

    @Override
    public void keyFacts(Block.KeyFacts keyFacts) {
        block++;
        for (Block.KeyFact fact : keyFacts.facts()) {
            pair(Look.LABEL, fact.label(), Look.PROSE, fact.value());
            fact.note().ifPresent(note -> words(Look.REMARK, note));
        }
    }

    @Override
    public void figures(Block.Figures figures) {
        block++;
        for (Block.Figure figure : figures.figures()) {
            pair(Look.FIGURE, figure.value(), Look.FIGURE_NAME, figure.name());
            if (!figure.note().words().isBlank()) {
                words(Look.REMARK, figure.note());
            }
        }
    }

    @Override
    public void table(Block.Table table) {
        block++;
        caption(table.caption());
        List<Text> headings =
                table.columns().stream().map(Block.Column::heading).toList();
        if (headings.size() == 2) {
            pair(Look.REMARK, headings.get(0), Look.REMARK, headings.get(1));
        }
        if (table.rows().size() > MOST_ROWS) {
            words(
                    Look.REMARK,
                    Text.of(labels.format("xlsx.long-table", table.rows().size())));
            return;
        }
        for (List<Text> cells : table.rows()) {
            row(cells.get(0), headings.subList(1, headings.size()), cells.subList(1, cells.size()));
        }
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        block++;
        caption(matrix.caption());
        for (Block.MatrixRow cells : matrix.rows()) {
            row(cells.heading(), matrix.columns(), cells.cells());
        }
        matrix.total().ifPresent(total -> row(total.heading(), matrix.columns(), total.cells()));
    }

    @Override
    public void barChart(Block.BarChart chart) {
        block++;
        caption(chart.caption());
        for (Block.Bar bar : chart.bars()) {
            worksheet.text(row, 0, Look.LABEL, bar.label(), place());
            worksheet.number(row, 1, Look.COUNT, bar.value());
            row++;
        }
    }

    @Override
    public void chart(Chart chart) {
        block++;
        caption(chart.caption());
        words(Look.PROSE, Text.of(chart.alternative()));
    }

    @Override
    public void signTable(SignTable table) {
        block++;
        caption(table.caption());
        if (table.rows().size() > MOST_ROWS && table.headings().signs().isEmpty()) {
            words(
                    Look.REMARK,
                    Text.of(labels.format("xlsx.long-table", table.rows().size())));
            return;
        }
        for (SignTable.Row signs : table.rows()) {
            List<Text> headings =
                    new ArrayList<>(List.of(Text.of(table.headings().lead())));
            List<Text> cells = new ArrayList<>(List.of(Text.of(signs.lead())));
            for (int i = 0; i < signs.signs().size(); i++) {
                headings.add(Text.of(table.headings().signs().get(i)));
                cells.add(Text.of(table.words(signs.signs().get(i))));
            }
            if (!signs.remark().isBlank()) {
                headings.add(Text.of(table.headings().remark()));
                cells.add(Text.of(signs.remark()));
            }
            row(signs.weight() == Weight.SUBJECT ? Look.FIGURE_NAME : Look.LABEL, signs.name(), headings, cells);
        }
    }

    /** The cover leads to every worksheet, and the sections stand on one. */
    @Override
    public void contents(Block.Contents contents) {
        block++;
    }

    @Override
    public void note(Block.Note note) {
        block++;
        words(Look.REMARK, note.text());
    }

    /** Unless the heading of the section says it. */
    private void caption(Text caption) {
        if (caption.equals(heading)) {
            return;
        }
        worksheet.text(row, 0, Look.CAPTION, caption, place());
        row++;
    }

    private void words(Look look, Text text) {
        worksheet.text(row, 1, look, text, place());
        row++;
    }

    private void pair(Look firstLook, Text first, Look secondLook, Text second) {
        worksheet.text(row, 0, firstLook, first, place());
        worksheet.text(row, 1, secondLook, second, place());
        row++;
    }

    private void row(Text heading, List<Text> headings, List<Text> cells) {
        row(Look.LABEL, heading, headings, cells);
    }

    /** A row whose cells stand in one line, under their headings if there are several. */
    private void row(Look look, Text heading, List<Text> headings, List<Text> cells) {
        if (cells.isEmpty()) {
            words(Look.PROSE, heading);
            return;
        }
        Text line = Text.of("");
        for (int i = 0; i < cells.size(); i++) {
            String before = i == 0 ? "" : BETWEEN_CELLS;
            String under = cells.size() == 1
                    ? ""
                    : labels.format("pair", headings.get(i).words(), "");
            line = line.and(Text.of(before + under)).and(cells.get(i));
        }
        pair(look, heading, Look.PROSE, line);
    }

    private String place() {
        return section + ", block " + block;
    }
}

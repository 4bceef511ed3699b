package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.CheckedRows;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.export.xlsx.style.ColumnWidths;
import org.wcofacts.export.xlsx.style.Look;

/**
 * The worksheet of a data table: its title, what it holds, the way back, and an Excel table with a header that stays in
 * view. Its rows are asked for when it is written.
 */
final class DataSheet implements Part {

    private static final int TITLE_ROW = 0;
    private static final int LEAD_ROW = 1;
    private static final int BACK_ROW = 2;
    private static final int HEADER_ROW = 3;
    private static final int FIRST_ROW = 4;
    private static final int LEAST_PRINTED = 2;

    /** In widths of a digit. */
    private static final double WIDTH_OF_A_WINDOW = 110;

    private static final double WIDEST_TO_FREEZE = 42;

    private final Frame frame;
    private final Contents contents;
    private final DataTable table;
    private final Worksheet worksheet;
    private final ExcelTable excelTable;
    private final String place;
    private final String title;
    private final String description;
    private final List<String> headers;

    DataSheet(Frame frame, Contents contents, DataTable table) {
        this.frame = frame;
        this.contents = contents;
        this.table = table;
        this.place = "table " + Rules.quoted(table.id());
        Headers.check(table);
        title = frame.texts().fit(table.title(), place + ", title");
        description = frame.texts().fit(table.description(), place + ", description");
        headers = table.columns().stream().map(this::header).toList();
        Contents.Entry entry = contents.entry(table);
        worksheet = frame.newWorksheet(entry.sheetName());
        excelTable = ExcelTable.add(worksheet.sheet(), HEADER_ROW, entry.tableName(), headers, title, description);
        ignoreNumbersInWords();
    }

    @Override
    public Worksheet worksheet() {
        return worksheet;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        MeasuredRows rows = new MeasuredRows(table.columns(), widths -> open(widths, out));
        CheckedRows.write(table, rows);
        if (rows.rows() == 0) {
            sayThatThereAreNone(rows);
        }
        rows.end();
        excelTable.rows(rows.rows());
        worksheet.endPart(out);
    }

    private RowSink open(ColumnWidths widths, OutputStream out) throws IOException {
        for (int i = 0; i < table.columns().size(); i++) {
            worksheet.width(i, widths.of(i));
        }
        int printed = printed(widths);
        worksheet.printsColumns(printed);
        frame.print().apply(worksheet, width(widths, printed));
        freeze(widths);
        worksheet.text(TITLE_ROW, 0, Look.HEADING_1, title, place + ", title");
        String lead = description + " " + frame.label("xlsx.table.use") + limit(printed);
        worksheet.text(LEAD_ROW, 0, Look.LEAD, lead, place + ", description");
        worksheet.linkToSheet(
                BACK_ROW, 0, Look.BACK, contents.list().sheetName(), frame.label("xlsx.back"), place + ", back");
        List<DataColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            worksheet.text(HEADER_ROW, i, Look.ofHeader(columns.get(i).type()), headers.get(i), place);
        }
        worksheet.beginPart(out);
        worksheet.rows().goTo(FIRST_ROW);
        return new CellRows(frame, worksheet, table, widths, contents.uncountableDays());
    }

    /** How many columns a page holds beside each other; two at least. The others are to calculate with. */
    private int printed(ColumnWidths widths) {
        int columns = Math.min(LEAST_PRINTED, table.columns().size());
        while (columns < table.columns().size()
                && width(widths, columns + 1) <= frame.print().widest()) {
            columns++;
        }
        return columns;
    }

    private static double width(ColumnWidths widths, int columns) {
        return IntStream.range(0, columns).mapToDouble(widths::of).sum();
    }

    private String limit(int printed) {
        int all = table.columns().size();
        return printed == all ? "" : " " + frame.sheet().labels().format("xlsx.table.print", printed, all);
    }

    /** Keeps the header in view, and in a wide table the first column, which says what a row is about. */
    private void freeze(ColumnWidths widths) {
        boolean wide = widths.total() > WIDTH_OF_A_WINDOW && widths.of(0) <= WIDEST_TO_FREEZE;
        worksheet.sheet().createFreezePane(wide ? 1 : 0, FIRST_ROW);
        worksheet.cursorAt(0, 0);
        worksheet.repeat(HEADER_ROW, wide);
    }

    private String header(DataColumn column) {
        return frame.texts().fit(column.header(), place + ", column " + Rules.quoted(column.id()) + ", header");
    }

    /** Excel knows no table without a row. */
    private void sayThatThereAreNone(RowSink rows) throws IOException {
        for (int i = 0; i < table.columns().size(); i++) {
            rows.missing(frame.label("xlsx.no-rows"));
        }
        rows.endRow();
    }

    private void ignoreNumbersInWords() {
        int last = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
        CellRangeAddress cells =
                new CellRangeAddress(FIRST_ROW, last, 0, table.columns().size() - 1);
        worksheet.sheet().addIgnoredErrors(cells, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
}

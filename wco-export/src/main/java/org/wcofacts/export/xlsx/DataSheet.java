package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.wcofacts.export.factsheet.DataColumn;
import org.wcofacts.export.factsheet.DataTable;
import org.wcofacts.export.report.ExportException;

/** The worksheet of a data table: its title, what it holds, and an Excel table with a header that stays in view. */
final class DataSheet {

    private static final int TITLE_ROW = 0;
    private static final int LEAD_ROW = 1;
    private static final int HEADER_ROW = 2;
    private static final int FIRST_ROW = 3;

    private final Frame frame;
    private final DataTable table;
    private final Contents.Entry entry;
    private final String place;

    DataSheet(Frame frame, DataTable table, Contents.Entry entry) {
        this.frame = frame;
        this.table = table;
        this.entry = entry;
        this.place = "table '" + table.id() + "'";
    }

    void write() throws IOException {
        TableScan scan = TableScan.of(table);
        Worksheet worksheet = frame.newWorksheet(entry.sheetName());
        for (int i = 0; i < table.columns().size(); i++) {
            worksheet.width(i, scan.widths().of(i));
        }
        worksheet.text(TITLE_ROW, 0, Look.HEADING_1, table.title(), place + ", title");
        String lead = table.description() + " " + frame.label("xlsx.table.use");
        worksheet.text(LEAD_ROW, 0, Look.LEAD, lead, place + ", description");
        header(worksheet);
        int rows = rows(worksheet, scan);
        excelTable(worksheet, rows);
        layOut(worksheet, scan.widths(), rows);
    }

    private void header(Worksheet worksheet) {
        List<DataColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            DataColumn column = columns.get(i);
            String at = place + ", column '" + column.id() + "', header";
            worksheet.text(HEADER_ROW, i, Look.ofHeader(column.type()), column.header(), at);
        }
    }

    /** Returns the number of rows written, at least one: Excel knows no table without a row. */
    private int rows(Worksheet worksheet, TableScan scan) throws IOException {
        CellRows cells = new CellRows(worksheet, table, frame.sheet().labels(), FIRST_ROW);
        table.rows().writeTo(cells);
        if (cells.rows() != scan.rows()) {
            throw new ExportException(place + ": " + scan.rows() + " rows when first asked for, " + cells.rows()
                    + " when asked again; rows are the same each time");
        }
        if (cells.rows() == 0) {
            for (int i = 0; i < table.columns().size(); i++) {
                cells.missing(frame.label("xlsx.no-rows"));
            }
            cells.endRow();
        }
        return cells.rows();
    }

    private void excelTable(Worksheet worksheet, int rows) {
        CellReference from = new CellReference(HEADER_ROW, 0);
        CellReference to = new CellReference(HEADER_ROW + rows, table.columns().size() - 1);
        AreaReference area = new AreaReference(from, to, SpreadsheetVersion.EXCEL2007);
        XSSFTable excel = worksheet.sheet().createTable(area);
        excel.setName(entry.tableName());
        excel.setDisplayName(entry.tableName());
        excel.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        excel.setStyleName(TableLook.NAME);
        CTTableStyleInfo style = excel.getCTTable().getTableStyleInfo();
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }

    private void layOut(Worksheet worksheet, ColumnWidths widths, int rows) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (holdsWords(table.columns().get(i))) {
                CellRangeAddress cells = new CellRangeAddress(FIRST_ROW, HEADER_ROW + rows, i, i);
                worksheet.sheet().addIgnoredErrors(cells, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
            }
        }
        worksheet.sheet().createFreezePane(0, FIRST_ROW);
        worksheet.cursorAt(FIRST_ROW, 0);
        worksheet.sheet().setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        frame.print().apply(worksheet.sheet(), widths.total());
    }

    private static boolean holdsWords(DataColumn column) {
        return column.type() == DataColumn.Type.TEXT || column.type() == DataColumn.Type.CODE;
    }
}

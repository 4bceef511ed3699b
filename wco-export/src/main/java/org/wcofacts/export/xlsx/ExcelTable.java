package org.wcofacts.export.xlsx;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.wcofacts.export.xlsx.style.TableLook;

/** A table in the sense of Excel: a named area with one header row, described for those who do not see it. */
final class ExcelTable {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OF_2009 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String DESCRIPTION = "{504A1905-F514-4f6f-8877-14C23A59335A}";

    private final CTTable table;
    private final int headerRow;
    private final int columns;

    private ExcelTable(CTTable table, int headerRow, int columns) {
        this.table = table;
        this.headerRow = headerRow;
        this.columns = columns;
    }

    /**
     * Adds a table from the first column on.
     *
     * @param headers as the cells of the header row have them
     */
    static ExcelTable add(
            XSSFSheet sheet, int headerRow, String name, List<String> headers, String title, String description) {
        CTTable table = sheet.createTable(null).getCTTable();
        table.setName(name);
        table.setDisplayName(name);
        CTTableColumns columns = table.addNewTableColumns();
        columns.setCount(headers.size());
        for (int i = 0; i < headers.size(); i++) {
            CTTableColumn column = columns.addNewTableColumn();
            column.setId(i + 1L);
            column.setName(headers.get(i));
        }
        CTTableStyleInfo style = table.addNewTableStyleInfo();
        style.setName(TableLook.NAME);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
        ExcelTable excel = new ExcelTable(table, headerRow, headers.size());
        excel.rows(1);
        excel.describe(title, description);
        return excel;
    }

    /** Sets the number of rows, which is at least one: Excel knows no table without a row. */
    void rows(int rows) {
        String area = area(headerRow, columns, rows).formatAsString();
        table.setRef(area);
        if (table.isSetAutoFilter()) {
            table.getAutoFilter().setRef(area);
        } else {
            table.addNewAutoFilter().setRef(area);
        }
    }

    private void describe(String title, String description) {
        try (XmlCursor cursor = table.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(MAIN, "extLst"));
            cursor.beginElement(new QName(MAIN, "ext"));
            cursor.insertAttributeWithValue("uri", DESCRIPTION);
            cursor.beginElement(new QName(OF_2009, "table", "x14"));
            cursor.insertAttributeWithValue("altText", title);
            cursor.insertAttributeWithValue("altTextSummary", description);
        }
    }

    private static AreaReference area(int headerRow, int columns, int rows) {
        CellReference from = new CellReference(headerRow, 0);
        CellReference to = new CellReference(headerRow + rows, columns - 1);
        return new AreaReference(from, to, SpreadsheetVersion.EXCEL2007);
    }
}

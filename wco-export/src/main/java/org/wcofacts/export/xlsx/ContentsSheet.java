package org.wcofacts.export.xlsx;

import java.util.List;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.xlsx.style.Look;

/** The worksheet that leads to every other one. */
final class ContentsSheet implements Part {

    private static final int HEADER_ROW = 2;

    private final Worksheet worksheet;

    ContentsSheet(Frame frame, Contents contents) {
        Contents.Entry list = contents.list();
        worksheet = TwoColumns.newWorksheet(frame, list.sheetName());
        worksheet.text(0, 0, Look.HEADING_1, list.sheetName(), "contents, title");
        worksheet.text(1, 0, Look.LEAD, list.description(), "contents, description");
        List<String> headers = List.of(frame.label("xlsx.contents.sheet"), frame.label("xlsx.contents.holds"));
        ExcelTable table = ExcelTable.add(
                worksheet.sheet(), HEADER_ROW, list.tableName(), headers, list.sheetName(), list.description());
        for (int i = 0; i < headers.size(); i++) {
            worksheet.text(HEADER_ROW, i, Look.HEADER, headers.get(i), "contents, header");
        }
        int row = HEADER_ROW;
        for (Contents.Entry entry : contents.listed()) {
            row++;
            String place = "contents " + Rules.quoted(entry.sheetName());
            worksheet.linkToSheet(row, 0, Look.ENTRY, entry.sheetName(), entry.sheetName(), place);
            worksheet.text(row, 1, Look.TEXT, entry.description(), place);
        }
        table.rows(row - HEADER_ROW);
        worksheet.sheet().createFreezePane(0, HEADER_ROW + 1);
    }

    @Override
    public Worksheet worksheet() {
        return worksheet;
    }
}

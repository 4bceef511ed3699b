package org.wcofacts.export.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.xlsx.part.CellText;

/** What Excel asks of the headers of a table; it repairs a workbook that has others. */
final class Headers {

    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST = 255;

    private Headers() {}

    /**
     * Checks the headers of a table.
     *
     * @throws ExportException if a worksheet cannot hold them; the message names table and column
     */
    static void check(DataTable table) {
        List<DataColumn> columns = table.columns();
        String place = "table " + Rules.quoted(table.id());
        if (columns.size() > MOST_COLUMNS) {
            throw new ExportException(
                    place + ", column " + Rules.quoted(columns.get(MOST_COLUMNS).id())
                            + ": one too many; a worksheet must have at most " + MOST_COLUMNS + " columns");
        }
        Set<String> headers = new HashSet<>();
        for (DataColumn about : columns) {
            String header = about.header();
            String of = place + ", column " + Rules.quoted(about.id()) + ", header";
            if (header.isBlank() || header.length() > LONGEST) {
                throw new ExportException(of + ": " + header.length() + " characters; a header must have from 1 to "
                        + LONGEST + " characters");
            }
            if (CellText.looksEscaped(header) || header.chars().anyMatch(Character::isISOControl)) {
                throw new ExportException(of + " " + Rules.quoted(header)
                        + ": a header must have no control character and nothing like _x000D_");
            }
            if (!headers.add(header.toLowerCase(Locale.ROOT))) {
                throw new ExportException(of + " " + Rules.quoted(header)
                        + ": another column has it; headers must be unique, whatever their case");
            }
        }
    }
}

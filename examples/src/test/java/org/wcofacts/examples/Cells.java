package org.wcofacts.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The values of a workbook as POI reads them, each as {@code "sheet!A1 value"}. */
final class Cells {

    private Cells() {}

    static List<String> of(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK) {
                            cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + value(cell));
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String value(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : number(cell.getNumericCellValue());
    }

    /** A number in digits alone, however its reader writes it. */
    static String number(double value) {
        return number(BigDecimal.valueOf(value));
    }

    static String number(BigDecimal value) {
        return "number " + value.stripTrailingZeros().toPlainString();
    }
}

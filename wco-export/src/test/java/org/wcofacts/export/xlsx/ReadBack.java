package org.wcofacts.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as fastexcel reads it. */
final class ReadBack {

    private ReadBack() {}

    static List<String> sheetNames(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getSheets().map(Sheet::getName).toList();
        }
    }

    /** The cells of a worksheet, each as {@code "A1 TYPE value"}; cells without a value are left out. */
    static List<String> cells(byte[] workbook, String sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet found = read.findSheet(sheet).orElseThrow();
            return found.read().stream()
                    .flatMap(Row::stream)
                    .filter(cell -> cell != null && cell.getRawValue() != null)
                    .map(ReadBack::shown)
                    .toList();
        }
    }

    private static String shown(Cell cell) {
        return cell.getAddress() + " " + cell.getType() + " "
                + (cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getValue());
    }
}

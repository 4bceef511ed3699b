package org.wcofacts.export.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.wcofacts.export.factsheet.Direction;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.report.Finding;

/** A workbook in the making, with what all its worksheets share. */
final class Frame implements Closeable {

    private final FactSheet sheet;
    private final CellText texts;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles;
    private final PrintSetup print;

    Frame(FactSheet sheet, Consumer<Finding> findings) {
        this.sheet = sheet;
        texts = new CellText(findings);
        styles = new Styles(workbook, sheet.direction());
        TableLook.addTo(workbook);
        DocumentProperties.set(workbook, sheet, texts);
        print = new PrintSetup(sheet, texts);
    }

    FactSheet sheet() {
        return sheet;
    }

    String label(String key) {
        return sheet.labels().get(key);
    }

    /** Adds a worksheet after those there are. */
    Worksheet newWorksheet(String name) {
        XSSFSheet added = workbook.createSheet(texts.fit(name, "worksheet '" + name + "', name"));
        added.setRightToLeft(sheet.direction() == Direction.RIGHT_TO_LEFT);
        added.setDisplayGridlines(false);
        return new Worksheet(added, styles, texts);
    }

    PrintSetup print() {
        return print;
    }

    /** Writes the workbook with its first worksheet in front, and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException {
        workbook.setActiveSheet(0);
        try (FixedTimeZip zip = new FixedTimeZip(out)) {
            workbook.write(zip);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

package org.wcofacts.export.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xlsx.part.CellText;
import org.wcofacts.export.xlsx.part.ContentTypes;
import org.wcofacts.export.xlsx.part.PackageZip;
import org.wcofacts.export.xlsx.part.PoiParts;
import org.wcofacts.export.xlsx.style.Styles;

/** A workbook in the making, with what all its worksheets share. */
final class Frame implements Closeable {

    private static final String STYLES = "xl/styles.xml";

    private final FactSheet sheet;
    private final CellText texts;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles;
    private final PrintSetup print;

    Frame(FactSheet sheet, Consumer<Finding> findings) {
        this.sheet = sheet;
        texts = new CellText(findings);
        styles = Styles.of(sheet.direction(), sheet.brand());
        DocumentProperties.set(workbook, sheet, texts);
        print = new PrintSetup(sheet, texts);
    }

    FactSheet sheet() {
        return sheet;
    }

    CellText texts() {
        return texts;
    }

    Styles styles() {
        return styles;
    }

    String label(String key) {
        return sheet.labels().get(key);
    }

    /** Adds a worksheet after those there are. */
    Worksheet newWorksheet(String name) {
        XSSFSheet added = workbook.createSheet(texts.fit(name, "worksheet " + Rules.quoted(name) + ", name"));
        added.setRightToLeft(sheet.direction() == Direction.RIGHT_TO_LEFT);
        added.setDisplayGridlines(false);
        return new Worksheet(added, styles, texts);
    }

    /** Adds an image and returns its number. */
    int picture(byte[] image, int format) {
        return workbook.addPicture(image, format);
    }

    PrintSetup print() {
        return print;
    }

    /** Writes the worksheets one after the other, and then all that stands around them. */
    void write(List<Part> worksheets, PackageZip zip) throws IOException {
        workbook.setActiveSheet(0);
        Set<String> written = new HashSet<>();
        ContentTypes types = new ContentTypes(workbook.getPackage());
        zip.add(ContentTypes.NAME, types.xml());
        written.add(ContentTypes.NAME);
        zip.add(STYLES, styles.part());
        written.add(STYLES);
        for (Part worksheet : worksheets) {
            String name = worksheet.worksheet().partName();
            zip.add(name, worksheet::writeTo);
            written.add(name);
        }
        for (Map.Entry<String, byte[]> part : PoiParts.of(workbook).entrySet()) {
            if (written.add(part.getKey())) {
                types.check(part.getKey());
                zip.add(part.getKey(), part.getValue());
            }
        }
        zip.finish();
    }

    /** Lets go of what POI holds; its own way of closing would write the package once more. */
    @Override
    public void close() {
        workbook.getPackage().revert();
    }
}

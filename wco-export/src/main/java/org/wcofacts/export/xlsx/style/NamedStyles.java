package org.wcofacts.export.xlsx.style;

import java.util.EnumMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** Writes the list of named styles, for which POI has no interface. */
final class NamedStyles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final XSSFWorkbook workbook;
    private final Map<NamedStyle, Integer> formats = new EnumMap<>(NamedStyle.class);

    NamedStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        formats.put(NamedStyle.NORMAL, 0);
    }

    /** Bases a cell style on a named one; the first that does so lends it its font. */
    void link(XSSFCellStyle style, NamedStyle named, XSSFFont font) {
        int format = formats.computeIfAbsent(named, name -> newFormat(font));
        style.getCoreXf().setXfId(format);
    }

    private int newFormat(XSSFFont font) {
        CTXf format = CTXf.Factory.newInstance();
        format.setNumFmtId(0);
        format.setFontId(font.getIndex());
        format.setFillId(0);
        format.setBorderId(0);
        return workbook.getStylesSource().putCellStyleXf(format) - 1;
    }

    /** Adds the list to the workbook. */
    void write() {
        try (XmlCursor cursor = workbook.getStylesSource().getCTStylesheet().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(MAIN, "cellStyles"));
            cursor.insertAttributeWithValue("count", String.valueOf(formats.size()));
            formats.forEach((named, format) -> {
                cursor.beginElement(new QName(MAIN, "cellStyle"));
                cursor.insertAttributeWithValue("name", named.title());
                cursor.insertAttributeWithValue("xfId", String.valueOf(format));
                cursor.insertAttributeWithValue("builtinId", String.valueOf(named.number()));
                cursor.toNextToken();
            });
        }
    }
}

package org.wcofacts.export.xlsx.style;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleElement;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTableStyleType;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Palette;

/** The style of every Excel table of a workbook: a dark header and stripes that follow when rows are sorted. */
public final class TableLook {

    public static final String NAME = "Facts";

    private final StylesTable styles;
    private final Palette palette;

    private TableLook(StylesTable styles, Palette palette) {
        this.styles = styles;
        this.palette = palette;
    }

    public static void addTo(XSSFWorkbook workbook, Palette palette) {
        TableLook look = new TableLook(workbook.getStylesSource(), palette);
        CTTableStyles all = workbook.getStylesSource().getCTStylesheet().addNewTableStyles();
        all.setCount(1);
        all.setDefaultTableStyle(NAME);
        CTTableStyle style = all.addNewTableStyle();
        style.setName(NAME);
        style.setPivot(false);
        style.setCount(2);
        look.element(style, STTableStyleType.HEADER_ROW, look.header());
        look.element(style, STTableStyleType.SECOND_ROW_STRIPE, look.stripe());
    }

    private void element(CTTableStyle style, STTableStyleType.Enum part, CTDxf format) {
        CTTableStyleElement element = style.addNewTableStyleElement();
        element.setType(part);
        element.setDxfId(styles.putDxf(format) - 1L);
    }

    private CTDxf header() {
        CTDxf format = CTDxf.Factory.newInstance();
        var font = format.addNewFont();
        font.addNewB().setVal(true);
        font.addNewColor().setRgb(CellColour.of(Colour.PAPER, palette).getARGB());
        fill(format, Look.HEADER_GROUND);
        return format;
    }

    private CTDxf stripe() {
        CTDxf format = CTDxf.Factory.newInstance();
        fill(format, Colour.TINT);
        return format;
    }

    private void fill(CTDxf format, Colour colour) {
        CTFill fill = format.addNewFill();
        var pattern = fill.addNewPatternFill();
        pattern.setPatternType(STPatternType.SOLID);
        pattern.addNewFgColor().setRgb(CellColour.of(colour, palette).getARGB());
        pattern.addNewBgColor().setRgb(CellColour.of(colour, palette).getARGB());
    }
}

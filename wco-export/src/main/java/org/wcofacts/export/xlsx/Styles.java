package org.wcofacts.export.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.wcofacts.export.factsheet.Direction;

/** The cell styles of a workbook, each made once. */
final class Styles {

    static final String FACE = "Arial";

    private final XSSFWorkbook workbook;
    private final Direction direction;
    private final Map<Look, XSSFFont> fonts = new EnumMap<>(Look.class);
    private final Map<Look, XSSFFont> linkFonts = new EnumMap<>(Look.class);
    private final Map<Look, XSSFFont> markFonts = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook, Direction direction) {
        this.workbook = workbook;
        this.direction = direction;
        dress(workbook.getFontAt(0), Look.PROSE);
        NamedStyles named = new NamedStyles(workbook);
        for (Look look : Look.values()) {
            XSSFFont font = workbook.createFont();
            dress(font, look);
            fonts.put(look, font);
            XSSFCellStyle style = styleOf(look, font);
            named.link(style, look.style(), font);
            plain.put(look, style);
            XSSFCellStyle prefixed = style.copy();
            prefixed.setQuotePrefixed(true);
            quoted.put(look, prefixed);
        }
        named.write();
    }

    /** The style for a value, or for words that nothing would take for a formula. */
    XSSFCellStyle of(Look look) {
        return get(plain, look);
    }

    /** The style for words. */
    XSSFCellStyle of(Look look, String words) {
        return CellText.looksLikeFormula(words) ? get(quoted, look) : of(look);
    }

    XSSFFont font(Look look) {
        return get(fonts, look);
    }

    Direction direction() {
        return direction;
    }

    /** The font of a look for a link within words. */
    XSSFFont linkFont(Look look) {
        return linkFonts.computeIfAbsent(look, words -> {
            XSSFFont font = workbook.createFont();
            dress(font, words);
            font.setColor(colour(Palette.LINK));
            font.setUnderline(FontUnderline.SINGLE);
            return font;
        });
    }

    /** The font of a look for source marks. */
    XSSFFont markFont(Look look) {
        return markFonts.computeIfAbsent(look, words -> {
            XSSFFont font = workbook.createFont();
            dress(font, words);
            font.setColor(colour(Palette.QUIET));
            font.setBold(false);
            font.setTypeOffset(Font.SS_SUPER);
            return font;
        });
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private static void dress(XSSFFont font, Look look) {
        font.setFontName(FACE);
        font.setScheme(FontScheme.NONE);
        font.setFamily(2);
        font.setFontHeightInPoints((short) look.points());
        font.setBold(look.bold());
        font.setItalic(look.italic());
        font.setColor(colour(look.colour()));
        if (look.underlined()) {
            font.setUnderline(FontUnderline.SINGLE);
        }
    }

    private XSSFCellStyle styleOf(Look look, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(look.kind() == Look.Kind.HEADING ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(look.holdsWords());
        boolean identifier = look == Look.CODE || look == Look.ADDRESS;
        if (direction == Direction.RIGHT_TO_LEFT && !identifier) {
            style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
        }
        if (look.alignment() != Look.Alignment.GENERAL) {
            boolean right = (look.alignment() == Look.Alignment.END) == (direction == Direction.LEFT_TO_RIGHT);
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) look.indent());
        }
        look.format()
                .ifPresent(format -> style.setDataFormat(
                        workbook.getCreationHelper().createDataFormat().getFormat(format)));
        switch (look.kind()) {
            case HEADER -> {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(colour(Palette.NAVY));
                style.setVerticalAlignment(VerticalAlignment.CENTER);
            }
            case DATA -> lineBelow(style, Palette.LINE);
            case HEADING -> {
                if (look == Look.HEADING_2) {
                    style.setBorderTop(BorderStyle.THIN);
                    style.setBorderColor(BorderSide.TOP, colour(Palette.ACCENT));
                }
            }
            case PROSE -> {}
        }
        return style;
    }

    private static void lineBelow(XSSFCellStyle style, int rgb) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderColor(BorderSide.BOTTOM, colour(rgb));
    }

    private static <T> T get(Map<Look, T> map, Look look) {
        T found = map.get(look);
        if (found == null) {
            throw new IllegalStateException("look " + look + ": every look has a style");
        }
        return found;
    }
}

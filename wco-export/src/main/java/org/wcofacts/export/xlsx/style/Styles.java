package org.wcofacts.export.xlsx.style;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.FontFile;
import org.wcofacts.export.look.Palette;
import org.wcofacts.export.xlsx.part.CellText;
import org.wcofacts.export.xlsx.part.Declaration;

/** The cell styles of a workbook: POI makes them once for each direction, and every workbook without a brand takes the same part. */
public final class Styles {

    public static final String FACE = "Arial";

    private static final Map<Direction, Styles> MADE = new ConcurrentHashMap<>();

    private final Direction direction;
    private final Palette palette;
    private final String body;
    private final String headings;
    private final Map<Look, Integer> plain = new EnumMap<>(Look.class);
    private final Map<Look, Integer> quoted = new EnumMap<>(Look.class);
    private final byte[] part;

    private Styles(Direction direction, Brand brand) {
        this.direction = direction;
        this.palette = brand.palette();
        this.body = brand.bodyFont().map(FontFile::family).orElse(FACE);
        this.headings = brand.headingFont().map(FontFile::family).orElse(FACE);
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            dress(workbook.getFontAt(0), Look.PROSE);
            NamedStyles named = new NamedStyles(workbook);
            for (Look look : Look.values()) {
                XSSFFont font = workbook.createFont();
                dress(font, look);
                XSSFCellStyle style = styleOf(workbook, look, font);
                named.link(style, look.style(), font);
                plain.put(look, (int) style.getIndex());
                XSSFCellStyle prefixed = style.copy();
                prefixed.setQuotePrefixed(true);
                quoted.put(look, (int) prefixed.getIndex());
            }
            named.write();
            TableLook.addTo(workbook, palette);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.getStylesSource().writeTo(out);
            part = Declaration.endedByLineFeed(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("styles in memory", e);
        } finally {
            // Closing would write the whole package.
            workbook.getPackage().revert();
        }
    }

    /** Those without a brand are made once; those of a brand with each workbook. */
    public static Styles of(Direction direction, Brand brand) {
        boolean plain = brand.palette().equals(Brand.PLAIN.palette())
                && brand.bodyFont().isEmpty()
                && brand.headingFont().isEmpty();
        return plain
                ? MADE.computeIfAbsent(direction, any -> new Styles(any, Brand.PLAIN))
                : new Styles(direction, brand);
    }

    /** The number of the style for a value, or for words that nothing would take for a formula. */
    public int of(Look look) {
        return get(plain, look);
    }

    /** The number of the style for words. */
    public int of(Look look, String words) {
        return CellText.looksLikeFormula(words) ? get(quoted, look) : of(look);
    }

    private static int get(Map<Look, Integer> styles, Look look) {
        return Objects.requireNonNull(styles.get(look), "every look has a style");
    }

    public Direction direction() {
        return direction;
    }

    /** The part of the package that describes them. */
    public byte[] part() {
        return part;
    }

    private void dress(XSSFFont font, Look look) {
        font.setFontName(look.bold() ? headings : body);
        font.setScheme(FontScheme.NONE);
        font.setFamily(2);
        font.setFontHeightInPoints((short) look.points());
        font.setBold(look.bold());
        font.setItalic(look.italic());
        font.setColor(CellColour.of(look.colour(), palette));
        if (look.underlined()) {
            font.setUnderline(FontUnderline.SINGLE);
        }
    }

    private XSSFCellStyle styleOf(XSSFWorkbook workbook, Look look, XSSFFont font) {
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
                style.setFillForegroundColor(CellColour.of(Look.HEADER_GROUND, palette));
                style.setVerticalAlignment(VerticalAlignment.CENTER);
            }
            case DATA -> lineBelow(style, Colour.RULE);
            case HEADING -> {
                if (look == Look.HEADING_2) {
                    style.setBorderTop(BorderStyle.THIN);
                    style.setBorderColor(BorderSide.TOP, CellColour.of(Colour.ACCENT, palette));
                }
            }
            case PROSE -> {}
        }
        return style;
    }

    private void lineBelow(XSSFCellStyle style, Colour colour) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderColor(BorderSide.BOTTOM, CellColour.of(colour, palette));
    }
}

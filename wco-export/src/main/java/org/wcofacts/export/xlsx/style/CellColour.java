package org.wcofacts.export.xlsx.style;

import org.apache.poi.xssf.usermodel.XSSFColor;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Palette;

/** Colours as styles of cells hold them. */
final class CellColour {

    private CellColour() {}

    static XSSFColor of(Colour colour, Palette palette) {
        int rgb = palette.rgb(colour);
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}

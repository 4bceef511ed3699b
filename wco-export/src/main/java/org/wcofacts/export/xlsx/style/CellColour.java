package org.wcofacts.export.xlsx.style;

import org.apache.poi.xssf.usermodel.XSSFColor;
import org.wcofacts.export.look.Colour;

/** Colours as styles of cells hold them. */
final class CellColour {

    private CellColour() {}

    static XSSFColor of(Colour colour) {
        int rgb = colour.rgb();
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}

package org.wcofacts.export.xlsx;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.look.Orientation;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.look.Role;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xlsx.part.CellText;
import org.wcofacts.export.xlsx.style.Styles;

/**
 * How worksheets come out on paper: on that of the brand, with words of 8 points and more, and the notice and page numbers on every
 * page. What is too wide for one page goes on beside it; of a table, its first columns are printed.
 */
final class PrintSetup {

    /** In per cent: what makes 8 points of 12. */
    private static final int SMALLEST_SCALE = 67;

    /** The width of a digit of 12 points, in points. */
    private static final double DIGIT = 6.75;

    private static final double INCH = 72;
    private static final double SIDE = 0.6;
    private static final double TOP = 0.8;
    private static final double BOTTOM = 0.9;

    /** For what programs make of a height. */
    private static final double SAFE = 0.95;

    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    /** The characters that Excel takes for a header or footer, codes included. */
    private static final int LONGEST = 255;

    private static final String SMALL =
            "&\"" + Styles.FACE + ",Regular\"&8&K" + Role.NOTE.colour().hex();
    private static final int LINE = 110;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Paper paper;
    private final boolean wide;
    private final String header;
    private final String footer;

    PrintSetup(FactSheet sheet, CellText texts) {
        paper = sheet.brand().paper();
        wide = sheet.brand().orientation() == Orientation.LANDSCAPE;
        String mark = sheet.direction() == Direction.RIGHT_TO_LEFT ? RIGHT_TO_LEFT_MARK : "";
        String page = sheet.labels().format("xlsx.page", mark + "&P" + mark, mark + "&N" + mark);
        header = SMALL + fitted(texts.fit(sheet.title(), "page header"), LONGEST - SMALL.length() - 2);
        int room = LONGEST - SMALL.length() - page.length() - 3;
        footer = SMALL + fitted(texts.fit(sheet.footLine(), "page footer"), room) + "\n" + page;
    }

    /**
     * Sets up a worksheet.
     *
     * @param width of all its columns, in widths of a digit
     */
    void apply(Worksheet worksheet, double width) {
        XSSFSheet sheet = worksheet.sheet();
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(
                switch (paper) {
                    case A4 -> PaperSize.A4_PAPER;
                    case A5 -> PaperSize.A5_PAPER;
                    case LETTER -> PaperSize.LETTER_PAPER;
                });
        setup.setLandscape(isLandscape(width));
        if (width > holds(true)) {
            setup.setScale((short) SMALLEST_SCALE);
            setup.setLeftToRight(true);
        } else {
            sheet.setFitToPage(true);
            setup.setFitWidth((short) 1);
            setup.setFitHeight((short) 0);
        }
        worksheet.printsWideHeadings(holds(isLandscape(width)));
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
        sheet.setMargin(PageMargin.HEADER, 0.4);
        sheet.setMargin(PageMargin.FOOTER, 0.4);
        sheet.getHeader().setCenter(header);
        sheet.getFooter().setCenter(footer);
    }

    /** What a page has room for beside each other, in widths of a digit. */
    double widest() {
        return holds(true);
    }

    /**
     * What a page has room for below each other, in points of the worksheet.
     *
     * @param width of all its columns, in widths of a digit
     */
    double heightOfPage(double width) {
        boolean landscape = isLandscape(width);
        double height = (landscape ? paper.width() : paper.height()) - (TOP + BOTTOM) * INCH;
        return height / Math.min(1, room(landscape) / (width * DIGIT)) * SAFE;
    }

    private boolean isLandscape(double width) {
        return wide || width > holds(false);
    }

    /** The widths of a digit that a page holds at the smallest scale. */
    private double holds(boolean landscape) {
        return room(landscape) * 100 / (DIGIT * SMALLEST_SCALE);
    }

    private double room(boolean landscape) {
        return (landscape ? paper.height() : paper.width()) - 2 * SIDE * INCH;
    }

    /** The words as a header holds them, with an ellipsis where there is no room for all. */
    private static String fitted(String words, int room) {
        if (words.length() <= room && coded(words).length() <= room) {
            return coded(words);
        }
        int length = Math.min(words.length(), room) - 1;
        String cut = cut(words, length);
        while (cut.length() > room) {
            length--;
            cut = cut(words, length);
        }
        return cut;
    }

    private static String cut(String words, int length) {
        boolean splitsPair = Character.isHighSurrogate(words.charAt(length - 1));
        return coded(words.substring(0, splitsPair ? length - 1 : length).stripTrailing() + "…");
    }

    /** In lines of a page's width, with what Excel would take for a code made plain. */
    private static String coded(String words) {
        StringBuilder lines = new StringBuilder();
        int line = 0;
        for (String word : SPACES.split(words.strip(), -1)) {
            boolean broken = line > 0 && line + 1 + word.length() > LINE;
            lines.append(line == 0 ? "" : broken ? "\n" : " ").append(word.replace("&", "&&"));
            line = broken ? word.length() : line + 1 + word.length();
        }
        return lines.toString();
    }
}

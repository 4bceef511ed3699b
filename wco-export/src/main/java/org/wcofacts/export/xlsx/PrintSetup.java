package org.wcofacts.export.xlsx;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.wcofacts.export.look.Orientation;
import org.wcofacts.export.look.Role;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xlsx.part.CellText;
import org.wcofacts.export.xlsx.style.Styles;

/** How worksheets come out on paper: on that of the brand, as wide as a page, with the notice and page numbers on every one. */
final class PrintSetup {

    /** In widths of a digit: what a portrait page holds at a size that can be read. */
    private static final double PORTRAIT_WIDTH = 110;

    /** The characters that Excel takes for a header or footer, codes included. */
    private static final int LONGEST = 255;

    private static final String SMALL =
            "&\"" + Styles.FACE + ",Regular\"&8&K" + Role.NOTE.colour().hex();
    private static final int LINE = 110;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final PaperSize paper;
    private final boolean wide;
    private final String header;
    private final String footer;

    PrintSetup(FactSheet sheet, CellText texts) {
        paper = switch (sheet.brand().paper()) {
            case A4 -> PaperSize.A4_PAPER;
            case A5 -> PaperSize.A5_PAPER;
            case LETTER -> PaperSize.LETTER_PAPER;
        };
        wide = sheet.brand().orientation() == Orientation.LANDSCAPE;
        String page = sheet.labels().format("page", "&P", "&N");
        header = SMALL + fitted(texts.fit(sheet.title(), "page header"), LONGEST - SMALL.length() - 2);
        int room = LONGEST - SMALL.length() - page.length() - 3;
        footer = SMALL + fitted(texts.fit(sheet.footLine(), "page footer"), room) + "\n" + page;
    }

    /**
     * Sets up a worksheet.
     *
     * @param width of all its columns, in widths of a digit
     */
    void apply(XSSFSheet sheet, double width) {
        boolean landscape = wide || width > PORTRAIT_WIDTH;
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(paper);
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        sheet.setMargin(PageMargin.TOP, 0.8);
        sheet.setMargin(PageMargin.BOTTOM, 0.9);
        sheet.setMargin(PageMargin.HEADER, 0.4);
        sheet.setMargin(PageMargin.FOOTER, 0.4);
        sheet.getHeader().setCenter(header);
        sheet.getFooter().setCenter(footer);
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

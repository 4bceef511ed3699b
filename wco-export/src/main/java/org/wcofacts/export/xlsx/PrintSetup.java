package org.wcofacts.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.wcofacts.export.factsheet.FactSheet;

/** How worksheets come out on paper: A4, as wide as a page, with the notice and page numbers on every one. */
final class PrintSetup {

    /** In widths of a digit: what a portrait page holds at a size that can be read. */
    private static final double PORTRAIT_WIDTH = 120;

    /** The characters that Excel takes for a header or footer, codes included. */
    private static final int LONGEST = 255;

    private static final String SMALL = "&\"" + Styles.FACE + ",Regular\"&8&K56616E";
    private static final int LINE = 110;

    private final String header;
    private final String footer;

    PrintSetup(FactSheet sheet, CellText texts) {
        String page = sheet.labels().format("page", "&P", "&N");
        header = SMALL + fitted(texts.fit(sheet.title(), "page header"), LONGEST - SMALL.length() - 2);
        int room = LONGEST - SMALL.length() - page.length() - 3;
        footer = SMALL + fitted(texts.fit(sheet.notice(), "page footer"), room) + "\n" + page;
    }

    /**
     * Sets up a worksheet.
     *
     * @param width of all its columns, in widths of a digit
     */
    void apply(XSSFSheet sheet, double width) {
        boolean landscape = width > PORTRAIT_WIDTH;
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
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

    /** The words in lines of a page's width, with an ellipsis where there is no room for all. */
    private static String fitted(String words, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        String all = String.join("\n", lines);
        String coded = all.replace("&", "&&");
        while (coded.length() > room) {
            int end = all.endsWith("…") ? all.length() - 2 : all.length() - 1;
            end = Character.isLowSurrogate(all.charAt(end)) ? end - 1 : end;
            all = all.substring(0, end).stripTrailing() + "…";
            coded = all.replace("&", "&&");
        }
        return coded;
    }
}

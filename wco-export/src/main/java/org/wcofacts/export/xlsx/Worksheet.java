package org.wcofacts.export.xlsx;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.wcofacts.export.factsheet.Text;

/** The cells of a worksheet. Rows and columns count from 0; a place says in messages where a text comes from. */
final class Worksheet {

    /** What Excel takes in one worksheet; addresses beyond it stay as words. */
    private static final int MOST_LINKS = 65_530;

    /** Below it, whole numbers are written without a point, so that programs read them as such. */
    private static final double WHOLE_NUMBERS = 1e15;

    private static final int LONGEST_LINK = 2_079;
    private static final double WIDEST_COLUMN = 255;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final CellText texts;
    private final Map<Integer, Double> widths = new HashMap<>();
    private int links;

    Worksheet(XSSFSheet sheet, Styles styles, CellText texts) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
    }

    /** What POI knows of it. */
    XSSFSheet sheet() {
        return sheet;
    }

    void text(int row, int column, Look look, String words, String place) {
        String fit = texts.fit(words, place);
        XSSFCell cell = cell(row, column);
        cell.setCellValue(new XSSFRichTextString(CellText.escaped(fit)));
        cell.setCellStyle(styles.of(look, fit));
        makeRoom(cell, look, fit);
    }

    /** Writes words with their source marks and links. */
    void text(int row, int column, Look look, Text text, String place) {
        RichText rich = RichText.of(text, look, widthOf(column), styles, texts, place);
        XSSFCell cell = cell(row, column);
        cell.setCellValue(rich.value());
        cell.setCellStyle(styles.of(look, rich.words()));
        makeRoom(cell, look, rich.words());
        rich.link().ifPresent(address -> link(cell, address));
    }

    void number(int row, int column, Look look, double value) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(value);
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_NUMBERS) {
            cell.getCTCell().setV(Long.toString((long) value));
        }
        cell.setCellStyle(styles.of(look));
    }

    void date(int row, int column, Look look, LocalDate value) {
        number(row, column, look, DateUtil.getExcelDate(value));
    }

    /** Writes an address, which opens from the cell if it is one of the web. */
    void address(int row, int column, String address, String place) {
        text(row, column, Look.ADDRESS, address, place);
        Optional<URI> web = WebAddress.of(address);
        if (web.isPresent()) {
            link(cell(row, column), web.get());
        } else {
            cell(row, column).setCellStyle(styles.of(Look.TEXT, address));
        }
    }

    /** Writes the name of another worksheet, which opens from the cell. */
    void linkToSheet(int row, int column, String sheetName, String place) {
        text(row, column, Look.LINK, sheetName, place);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
        cell(row, column).setHyperlink(link);
        links++;
    }

    /** Makes a cell look as if it belonged to the one before it. */
    void blank(int row, int column, Look look) {
        cell(row, column).setCellStyle(styles.of(look));
    }

    /** Sets the width of a column, in widths of a digit, before words are written in it. */
    void width(int column, double width) {
        widths.put(column, width);
        sheet.setColumnWidth(column, (int) Math.round(Math.min(width, WIDEST_COLUMN) * 256));
    }

    /** Puts the cursor where reading begins. */
    void cursorAt(int row, int column) {
        sheet.setActiveCell(new CellAddress(row, column));
    }

    private void link(XSSFCell cell, URI address) {
        String ascii = address.toASCIIString();
        if (links < MOST_LINKS && ascii.length() <= LONGEST_LINK) {
            XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(ascii);
            cell.setHyperlink(link);
            links++;
        }
    }

    /** Rows get a height for their lines, because not every spreadsheet program finds one by itself. */
    private void makeRoom(XSSFCell cell, Look look, String words) {
        CTRow row = cell.getRow().getCTRow();
        double height = RowHeight.of(look, words, widthOf(cell.getColumnIndex()));
        if (!row.isSetHt() || row.getHt() < height) {
            row.setHt(height);
        }
    }

    private double widthOf(int column) {
        return widths.getOrDefault(column, WIDEST_COLUMN);
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow found = sheet.getRow(row);
        XSSFRow line = found == null ? sheet.createRow(row) : found;
        XSSFCell cell = line.getCell(column);
        return cell == null ? line.createCell(column) : cell;
    }
}

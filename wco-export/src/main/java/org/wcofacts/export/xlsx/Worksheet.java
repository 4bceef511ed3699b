package org.wcofacts.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.xlsx.part.CellText;
import org.wcofacts.export.xlsx.part.Declaration;
import org.wcofacts.export.xlsx.part.RowXml;
import org.wcofacts.export.xlsx.style.Look;
import org.wcofacts.export.xlsx.style.RowHeight;
import org.wcofacts.export.xlsx.style.Styles;
import org.wcofacts.export.xlsx.style.TextWidth;

/**
 * A worksheet: what POI knows of it, and its rows, which POI never sees. Rows and columns count from 0, cells follow each
 * other; a place says in messages where a text comes from.
 */
final class Worksheet {

    /**
     * The addresses that open from the cells of one worksheet. Excel takes 65,530; each is held in memory until the end,
     * so that further ones stay words.
     */
    private static final int MOST_LINKS = 10_000;

    private static final int LONGEST_LINK = 2_079;
    private static final double WIDEST_COLUMN = 255;

    /** The width of a column for which none is set. */
    private static final double USUAL_COLUMN = 9;

    /** The most that a part of an archive holds, in bytes, with room for what stands around the rows. */
    private static final long LARGEST = (1L << 32) - (1L << 24);

    private static final String PRINT_TITLES = "_xlnm.Print_Titles";
    private static final String NO_ROWS = "<sheetData/>";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The links after the rows need it, while what stands before the rows may not. */
    private static final String PREFIX = "xmlns:r=\"" + RELATIONSHIPS + "\"";

    /** An address, or a place in the workbook, that opens from a cell. */
    private record Link(String cell, Optional<URI> address, String location) {}

    private final XSSFSheet sheet;
    private final Styles styles;
    private final CellText texts;
    private final RowXml rows = new RowXml();
    private final Map<Integer, Double> widths = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private int addedLinks;
    private double widestHeading;
    private double widestPrint;
    private int printed = Integer.MAX_VALUE;
    private int lastRow;
    private String tail = "";

    Worksheet(XSSFSheet sheet, Styles styles, CellText texts) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
        sheet.getCTWorksheet().unsetDimension();
    }

    /** What POI knows of it. */
    XSSFSheet sheet() {
        return sheet;
    }

    /** The name of its part of the package. */
    String partName() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    RowXml rows() {
        return rows;
    }

    void text(int row, int column, Look look, String words, String place) {
        String fit = texts.fit(words, place);
        goTo(row);
        rows.words(column, styles.of(look, fit), fit);
        rows.makeRoom(RowHeight.of(look, fit, widthOf(column)));
        if (look.kind() == Look.Kind.HEADING) {
            widestHeading = Math.max(widestHeading, TextWidth.of(fit) * look.points() / Look.TEXT.points());
        }
    }

    /** Writes words with their source marks and links. */
    void text(int row, int column, Look look, Text text, String place) {
        PlainText plain = PlainText.of(text, look, widthOf(column), styles.direction(), texts, place);
        boolean opens = plain.link().isPresent() && look == Look.PROSE;
        goTo(row);
        Look shown = opens ? Look.LINK : look;
        rows.words(column, styles.of(shown, plain.words()), plain.words());
        rows.makeRoom(RowHeight.of(look, plain.words(), widthOf(column)));
        plain.link().ifPresent(address -> link(row, column, address));
    }

    void number(int row, int column, Look look, double value) {
        goTo(row);
        rows.number(column, styles.of(look), value);
    }

    void date(int row, int column, Look look, LocalDate value) {
        number(row, column, look, DateUtil.getExcelDate(value));
    }

    /** Writes the name of another worksheet, which opens from the cell. */
    void linkToSheet(int row, int column, Look look, String sheetName, String words, String place) {
        text(row, column, look, words, place);
        String location = "'" + sheetName.replace("'", "''") + "'!A1";
        links.add(new Link(new CellAddress(row, column).formatAsString(), Optional.empty(), location));
    }

    /** Makes a cell look as if it belonged to the one before it. */
    void blank(int row, int column, Look look) {
        goTo(row);
        rows.blank(column, styles.of(look));
    }

    /** Sets the width of a column, in widths of a digit, before words are written in it. */
    void width(int column, double width) {
        widths.put(column, width);
        sheet.setColumnWidth(column, (int) Math.round(Math.min(width, WIDEST_COLUMN) * 256));
    }

    /** Sets the height, in points, of rows without words. */
    void rowsAreHigh(double points) {
        sheet.setDefaultRowHeightInPoints((float) points);
    }

    /** Lets headings that run on over empty columns be printed, as far as a page holds them, in widths of a digit. */
    void printsWideHeadings(double most) {
        widestPrint = most;
    }

    /** Prints the first columns alone. */
    void printsColumns(int columns) {
        printed = columns;
    }

    /** Prints a row on every page, and the first column as well where that is asked. POI stumbles over commas in names. */
    void repeat(int row, boolean firstColumn) {
        String name = SheetNameFormatter.format(sheet.getSheetName());
        String titles = name + "!$" + (row + 1) + ":$" + (row + 1);
        Name printed = sheet.getWorkbook().createName();
        printed.setSheetIndex(sheet.getWorkbook().getSheetIndex(sheet));
        printed.setNameName(PRINT_TITLES);
        printed.setRefersToFormula(firstColumn ? name + "!$A:$A," + titles : titles);
    }

    /** Says that something reaches down to a row without words. */
    void reachesTo(int row) {
        lastRow = Math.max(lastRow, row);
    }

    /** Puts the cursor where reading begins. */
    void cursorAt(int row, int column) {
        sheet.setActiveCell(new CellAddress(row, column));
    }

    /** Opens an address from a cell, as far as a worksheet can. Returns whether it does. */
    boolean link(int row, int column, URI address) {
        boolean opens = links.size() < MOST_LINKS && address.toASCIIString().length() <= LONGEST_LINK;
        if (opens) {
            links.add(new Link(new CellAddress(row, column).formatAsString(), Optional.of(address), ""));
        }
        return opens;
    }

    /** Whether there is room for one more link. */
    boolean hasRoomForLinks() {
        return links.size() < MOST_LINKS;
    }

    /** Writes all that stands before the rows, and lets the rows follow as they come. */
    void beginPart(OutputStream out) throws IOException {
        addLinks();
        String part = withoutRows();
        tail = part.substring(part.indexOf(NO_ROWS) + NO_ROWS.length());
        String head = part.substring(0, part.indexOf(NO_ROWS));
        if (!head.contains(PREFIX)) {
            head = head.replaceFirst("<worksheet", "<worksheet " + PREFIX);
        }
        out.write((head + "<sheetData>").getBytes(StandardCharsets.UTF_8));
        rows.sendTo(out);
    }

    /** Writes the last rows and all that stands after them. */
    void endPart(OutputStream out) throws IOException {
        rows.finish();
        reachesTo(rows.last());
        setPrintArea();
        if (addLinks()) {
            String part = withoutRows();
            tail = part.substring(part.indexOf(NO_ROWS) + NO_ROWS.length());
        }
        out.write(("</sheetData>" + tail).getBytes(StandardCharsets.UTF_8));
    }

    private void setPrintArea() {
        int columns = Math.max(1, Math.min(printed, widths.size()));
        double width = widths.values().stream().mapToDouble(Double::doubleValue).sum();
        while (columns >= widths.size() && width < Math.min(widestHeading, widestPrint - USUAL_COLUMN)) {
            width += USUAL_COLUMN;
            columns++;
        }
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, lastRow);
    }

    /** Refuses rows beyond what an archive holds. */
    void checkSize(String place) {
        if (rows.size() > LARGEST) {
            throw new ExportException(
                    place + ": the rows before it take 4 GB; the file of a worksheet must not be larger");
        }
    }

    private String withoutRows() throws IOException {
        XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        String namespace = CTWorksheet.type.getName().getNamespaceURI();
        options.setSaveSyntheticDocumentElement(new QName(namespace, "worksheet"));
        options.setSaveSuggestedPrefixes(Map.of(RELATIONSHIPS, "r"));
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        sheet.getCTWorksheet().save(part, options);
        return new String(Declaration.endedByLineFeed(part.toByteArray()), StandardCharsets.UTF_8);
    }

    /** Hands POI the links that it does not have, and returns whether there were any. */
    private boolean addLinks() {
        if (addedLinks == links.size()) {
            return false;
        }
        CTWorksheet part = sheet.getCTWorksheet();
        CTHyperlinks all = part.isSetHyperlinks() ? part.getHyperlinks() : part.addNewHyperlinks();
        for (Link link : links.subList(addedLinks, links.size())) {
            CTHyperlink added = all.addNewHyperlink();
            added.setRef(link.cell());
            if (link.address().isPresent()) {
                String target = link.address().get().toASCIIString();
                added.setId(sheet.getPackagePart()
                        .addExternalRelationship(target, XSSFRelation.SHEET_HYPERLINKS.getRelation())
                        .getId());
            } else {
                added.setLocation(link.location());
            }
        }
        addedLinks = links.size();
        return true;
    }

    private void goTo(int row) {
        try {
            rows.goTo(row);
        } catch (IOException e) {
            throw new UncheckedIOException("rows in memory", e);
        }
    }

    private double widthOf(int column) {
        return widths.getOrDefault(column, WIDEST_COLUMN);
    }
}

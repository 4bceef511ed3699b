package org.wcofacts.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.wcofacts.export.csv.DataPackageWriter;
import org.wcofacts.export.csv.TableWriter;
import org.wcofacts.export.html.HtmlOptions;
import org.wcofacts.export.html.HtmlRenderer;
import org.wcofacts.export.json.JsonData;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.pdf.PdfRenderer;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Attachment;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Renderer;
import org.wcofacts.export.sheet.RowSource;
import org.wcofacts.export.sheet.Terms;
import org.wcofacts.export.xlsx.WorkbookRenderer;
import org.wcofacts.export.xml.ChangesXml;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.export.xml.RegisterXml;
import org.wcofacts.export.xml.XmlOptions;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Changes;
import org.wcofacts.model.register.Register;

/**
 * An export of a sheet or an edition to a file of one format. The same content gives the same bytes, whatever the
 * machine's locale, time zone, default charset or clock. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), Locale.FRENCH);
 * ExportReport report = Export.pdf(sheet).to(folder.resolve("brief.pdf"));
 * report.findings().forEach(System.err::println);
 *
 * Export workbook = Export.xlsx(sheet);
 * workbook.to(folder.resolve(workbook.fileName()));
 * }</pre>
 */
public final class Export {

    /** Writes a format. */
    private interface Format {
        void write(OutputStream out, Consumer<Finding> findings) throws IOException;
    }

    static final String XML = "application/xml";
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    private final String fileName;
    private final String mediaType;
    private final List<Finding> given;
    private final Format format;

    private Export(String fileName, String mediaType, List<Finding> given, Format format) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.given = given;
        this.format = format;
    }

    /**
     * A sheet in any format, your own included: {@link #to(Path)} writes whole files and reports, whatever the renderer.
     */
    public static Export of(FactSheet sheet, Renderer renderer) {
        Rules.given("sheet", sheet);
        Rules.given("renderer", renderer);
        return new Export(
                renderer.fileName(sheet),
                renderer.mediaType(),
                sheet.findings(),
                (out, findings) -> renderer.render(sheet, findings, out));
    }

    /**
     * A sheet as a tagged PDF on A4 that carries its data: the workbook of the sheet and, of an edition, its XML, byte for
     * byte as when they are exported alone. Content that these cannot hold makes the PDF fail.
     */
    public static Export pdf(FactSheet sheet) {
        return pdf(sheet, PdfOptions.DEFAULT);
    }

    /** As {@link #pdf(FactSheet)}, with options. {@link EditionPdf#read} reads an edition back. */
    public static Export pdf(FactSheet sheet, PdfOptions options) {
        return of(sheet, new PdfRenderer(Rules.given("options", options), Export::carried));
    }

    private static List<Attachment> carried(FactSheet sheet, Consumer<Finding> findings) throws IOException {
        List<Attachment> files = new ArrayList<>();
        if (sheet.edition().isPresent()) {
            Export xml = xml(sheet.edition().get());
            String description = sheet.labels().get("pdf.attachment.xml");
            files.add(xml.attachment(description, Attachment.Relationship.SOURCE, findings));
        }
        String description = sheet.labels().get("pdf.attachment.workbook");
        files.add(xlsx(sheet).attachment(description, Attachment.Relationship.DATA, findings));
        return files;
    }

    private Attachment attachment(String description, Attachment.Relationship relationship, Consumer<Finding> findings)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(bytes, findings);
        } catch (ExportException e) {
            throw new ExportException("file " + Rules.quoted(fileName) + ", which the PDF carries: " + e.getMessage());
        }
        return new Attachment(fileName, mediaType, description, relationship, bytes.toByteArray());
    }

    /**
     * A sheet as one HTML file that asks for nothing from elsewhere: for screens of any width, for readers by ear, and for
     * print.
     */
    public static Export html(FactSheet sheet) {
        return html(sheet, HtmlOptions.DEFAULT);
    }

    /** As {@link #html(FactSheet)}, with options, such as a fragment to put into a page of your own. */
    public static Export html(FactSheet sheet, HtmlOptions options) {
        return of(sheet, new HtmlRenderer(Rules.given("options", options)));
    }

    /**
     * A sheet as an Excel workbook, and any tables of your own. Each is asked for its rows once, while
     * the workbook is written, and its rows are never held in memory: {@link RowSource#once} makes rows of a stream that
     * can be read once.
     *
     * @param own with ids and titles that differ from each other and from those of the sheet
     */
    public static Export xlsx(FactSheet sheet, DataTable... own) {
        return of(sheet, new WorkbookRenderer(given(own)));
    }

    /**
     * The data tables of a sheet, and any tables of your own, as a Data Package: CSV files (RFC 4180, UTF-8) and a descriptor in
     * one archive. A text that a spreadsheet program could take for a formula is put behind an apostrophe, as OWASP advises;
     * the descriptor and the report say so.
     *
     * @param own with ids that differ from each other and from those of the sheet
     */
    public static Export dataPackage(FactSheet sheet, DataTable... own) {
        return of(sheet, new DataPackageWriter(given(own)));
    }

    /** A table of your own as one CSV file, without a sheet around it; texts like formulas as in {@link #dataPackage}. */
    public static Export csv(DataTable table) {
        Rules.given("table", table);
        return new Export(
                table.id() + ".csv", CSV, List.of(), (out, findings) -> TableWriter.write(table, findings, out));
    }

    /**
     * A table of your own as a workbook, without a sheet around it: its worksheet, its dictionary, and a cover with your terms.
     *
     * @param day the day as of which it holds
     */
    public static Export xlsx(DataTable table, LocalDate day, Locale language, Terms terms) {
        Rules.given("table", table);
        return xlsx(FactSheets.own(table.id().replace('_', '-'), table.title(), day, language, terms), table);
    }

    private static List<DataTable> given(DataTable[] own) {
        return Rules.items("tables", Arrays.asList(Rules.given("tables", own)));
    }

    /** An edition, in all its languages, as XML that {@link EditionXml#read} reads back. */
    public static Export xml(Edition edition) {
        return xml(edition, XmlOptions.DEFAULT);
    }

    /** As {@link #xml(Edition)}, with options. */
    public static Export xml(Edition edition, XmlOptions options) {
        Rules.given("options", options);
        Rules.given("edition", edition);
        return new Export(
                edition.id() + ".xml",
                XML,
                List.of(),
                (out, findings) -> EditionXml.write(edition, options, findings, out));
    }

    /** A register, whole, in all its languages, as XML that {@link RegisterXml#read} reads back. */
    public static Export xml(Register register) {
        return xml(register, XmlOptions.DEFAULT);
    }

    /** As {@link #xml(Register)}, with options. */
    public static Export xml(Register register, XmlOptions options) {
        Rules.given("options", options);
        Rules.given("register", register);
        return new Export(
                "register-" + register.released() + ".xml",
                XML,
                List.of(),
                (out, findings) -> RegisterXml.write(register, options, findings, out));
    }

    /** What differs between two days, with its sources, as XML that {@link ChangesXml#read} reads back. */
    public static Export xml(Changes changes) {
        return xml(changes, XmlOptions.DEFAULT);
    }

    /** As {@link #xml(Changes)}, with options. */
    public static Export xml(Changes changes, XmlOptions options) {
        Rules.given("options", options);
        Rules.given("changes", changes);
        return new Export(
                "changes-" + changes.from() + "-" + changes.until() + ".xml",
                XML,
                List.of(),
                (out, findings) -> ChangesXml.write(changes, options, findings, out));
    }

    /** An edition, a register, facts or changes as JSON; {@link JsonData} says which, and in which languages. */
    public static Export json(JsonData data) {
        Rules.given("data", data);
        return new Export(data.fileName(), JSON, List.of(), (out, findings) -> data.write(findings, out));
    }

    /** The file name that is proposed, such as {@code wco-2013-en.pdf}. */
    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes to a stream and leaves it open.
     *
     * @throws IOException if the stream fails, or the rows of a table; the stream may then hold a part of the file
     * @throws org.wcofacts.export.report.ExportException if the format cannot hold the content; of workbooks and data
     *     packages beyond 256 KB the stream may then hold a part
     */
    public ExportReport to(OutputStream out) throws IOException {
        List<Finding> findings = new ArrayList<>(given);
        DigestingStream digest = new DigestingStream(Rules.given("stream", out));
        try {
            format.write(digest, findings::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        digest.flush();
        return new ExportReport(fileName, mediaType, digest.size(), digest.sha256(), findings);
    }

    /**
     * Writes to a file; missing parent directories are created. Whatever happens, the path then holds either the whole
     * new file or what it held before, and no temporary file remains. A link, or a chain of links, keeps leading to the file,
     * which is replaced; a file keeps its permissions, and a read-only one is not replaced. What is written on the way stands in
     * the same folder, under a name such as {@code .wcofacts-9d3c….part}, and only its owner can read it; if the process is
     * killed it remains, and an export to the folder removes it a day later.
     *
     * @throws IOException if the file cannot be written; the message names the file and the reason
     * @throws org.wcofacts.export.report.ExportException if the format cannot hold the content
     */
    public ExportReport to(Path file) throws IOException {
        return WholeFile.write(Rules.given("file", file), this::to);
    }
}

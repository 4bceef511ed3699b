package org.wcofacts.export.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.CheckedRows;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.FitTexts;
import org.wcofacts.export.sheet.Renderer;

/**
 * Writes the data tables of a sheet as a Data Package: a CSV file (RFC 4180, UTF-8) for each table and a descriptor that
 * says what every column means, in one archive. Safe for use by many threads at once.
 */
public final class DataPackageWriter implements Renderer {

    /** The JDK adds a time in another zone to entries of the very first time that the format knows. */
    private static final LocalDateTime FIRST_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What is held back, so that a small package which cannot be written leaves no byte behind. */
    private static final int HELD_BACK = 1 << 18;

    private final List<DataTable> own;

    /**
     * A package with tables of your own.
     *
     * @param own tables beside those of the sheet
     */
    public DataPackageWriter(List<DataTable> own) {
        this.own = List.copyOf(own);
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String fileName(FactSheet sheet) {
        return sheet.fileStem() + ".zip";
    }

    /**
     * {@inheritDoc} If it fails, more than 256 KB may be written in part.
     *
     * @throws ExportException if two tables have the same id, or a row does not fit its columns
     */
    @Override
    public void render(FactSheet sheet, Consumer<Finding> findings, OutputStream out) throws IOException {
        List<DataTable> tables = new ArrayList<>(sheet.tables());
        TextPolicy policy = new TextPolicy(findings);
        own.forEach(table -> tables.add(FitTexts.in(table, policy)));
        checkIds(tables);
        OutputStream held = new BufferedOutputStream(out, HELD_BACK);
        ZipOutputStream zip = new ZipOutputStream(held, StandardCharsets.UTF_8);
        Descriptor descriptor = new Descriptor(sheet);
        for (DataTable table : tables) {
            begin(zip, table.id() + ".csv");
            CsvRows rows = new CsvRows(table, findings, zip);
            CheckedRows.write(table, rows);
            rows.finish();
            descriptor.add(table, rows.missingWords());
            zip.closeEntry();
        }
        begin(zip, "datapackage.json");
        zip.write(descriptor.json().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        held.flush();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_TIME);
        zip.putNextEntry(entry);
    }

    private static void checkIds(List<DataTable> tables) {
        Set<String> ids = new HashSet<>();
        for (DataTable table : tables) {
            if (!ids.add(table.id())) {
                throw new ExportException("table " + Rules.quoted(table.id())
                        + ", id: another table has it; ids of tables must be unique");
            }
        }
    }
}

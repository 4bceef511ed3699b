package org.wcofacts.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.report.Finding;

/** Renders the sections of a sheet as a tagged PDF. */
public final class PdfRenderer {

    private PdfRenderer() {}

    /**
     * Writes a sheet; the stream is left open. Nothing is written before the whole file is made.
     *
     * @param options the paper and the size of the words; what is carried is up to the attachments
     * @param attachments the files that it carries
     * @param findings takes characters that no format holds and characters that no bundled font has
     * @throws IOException if the stream fails
     * @throws org.wcofacts.export.report.ExportException if a row of a table or grid, or a chart, is taller than a page
     * @throws IllegalArgumentException if a source mark points to no source of the sheet
     */
    public static void render(
            FactSheet sheet,
            PdfOptions options,
            List<Attachment> attachments,
            Consumer<Finding> findings,
            OutputStream out)
            throws IOException {
        Layout layout = Layout.of(sheet, options);
        Metadata metadata = Metadata.of(sheet, layout.composer().policy());
        PdfFile file = new PdfFile(metadata, layout.format().paper(), sheet.direction());
        file.carry(attachments);
        draw(layout, sheet, file);
        layout.findings().forEach(findings);
        out.write(file.finish());
    }

    static void draw(Layout layout, FactSheet sheet, PdfFile file) {
        Placement placement = layout.placement();
        Page page = new Page(file, sheet.direction(), placement, sheet.labels());
        layout.cover().draw(page);
        int number = 1;
        layout.furniture().draw(page, number, placement.pages());
        for (Placement.Placed placed : placement.strips()) {
            if (placed.page() > number) {
                file.newPage();
                layout.furniture().draw(page, ++number, placement.pages());
            }
            placed.strip().drawing().draw(page, placed.top());
        }
    }
}

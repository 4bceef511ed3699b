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
     * @param paper what it is printed on
     * @param attachments the files that it carries
     * @param findings takes characters that no format holds and characters that no bundled font has
     * @throws IOException if the stream fails
     * @throws org.wcofacts.export.report.ExportException if a row of a table or grid, or a chart, is taller than a page
     * @throws IllegalArgumentException if a source mark points to no source of the sheet
     */
    public static void render(
            FactSheet sheet,
            PdfOptions.Paper paper,
            List<Attachment> attachments,
            Consumer<Finding> findings,
            OutputStream out)
            throws IOException {
        Layout layout = Layout.of(sheet, paper);
        PageFormat format = layout.format();
        Composer composer = layout.composer();
        Cover cover = layout.cover();
        Placement placement = layout.placement();
        PdfFile file = new PdfFile(Metadata.of(sheet, composer.policy()), format, sheet.direction());
        file.carry(attachments);
        Page page = new Page(file, sheet.direction(), placement, sheet.labels());
        Furniture furniture = new Furniture(sheet, composer, format, placement.pages());
        cover.draw(page);
        furniture.draw(page, 1);
        int number = 1;
        for (Placement.Placed placed : placement.strips()) {
            if (placed.page() > number) {
                file.newPage();
                furniture.draw(page, ++number);
            }
            placed.strip().drawing().draw(page, placed.top());
        }
        layout.findings().forEach(findings);
        out.write(file.finish());
    }
}

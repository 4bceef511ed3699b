package org.wcofacts.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wcofacts.export.pdf.file.Metadata;
import org.wcofacts.export.pdf.file.PdfFile;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Attachment;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Renderer;

/** Renders the sections of a sheet as a tagged PDF. Nothing is written before the whole file is made. */
public final class PdfRenderer implements Renderer {

    /** Makes the files that a PDF carries. */
    public interface Attachments {

        /**
         * The files for a sheet.
         *
         * @param findings takes what could not be written into them as given
         * @throws IOException if the rows of a table fail
         */
        List<Attachment> of(FactSheet sheet, Consumer<Finding> findings) throws IOException;
    }

    private final PdfOptions options;
    private final Attachments attachments;

    /**
     * A PDF with options.
     *
     * @param attachments asked for files if the options say that the PDF carries data
     */
    public PdfRenderer(PdfOptions options, Attachments attachments) {
        this.options = Rules.given("options", options);
        this.attachments = Rules.given("attachments", attachments);
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String fileName(FactSheet sheet) {
        return sheet.fileStem() + options.fileNameSuffix() + ".pdf";
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.wcofacts.export.report.ExportException if an item of a grid, a key fact, a chart or a heading is taller than a page, or
     *     a font of the brand is damaged
     * @throws IllegalArgumentException if a source mark points to no source of the sheet
     */
    @Override
    public void render(FactSheet sheet, Consumer<Finding> findings, OutputStream out) throws IOException {
        List<Attachment> carried =
                options.carrying() == PdfOptions.Carrying.DATA ? attachments.of(sheet, findings) : List.of();
        Layout layout = Layout.of(sheet, options);
        Optional<String> overfull = Overfull.of(sheet, options, layout);
        if (overfull.isPresent()) {
            report(overfull.get(), sheet, findings);
        }
        Metadata metadata = Metadata.of(sheet, layout.composer().policy());
        PdfFile file = new PdfFile(metadata, layout.format().paper(), sheet.direction());
        file.canvas().paint(sheet.brand().palette());
        file.carry(carried);
        draw(layout, sheet, file);
        layout.findings().forEach(findings);
        layout.composer().fallbacks().forEach(findings);
        out.write(file.finish());
    }

    private void report(String overfull, FactSheet sheet, Consumer<Finding> findings) {
        String place = "sheet " + Rules.quoted(sheet.fileStem());
        if (options.overfull() == PdfOptions.Overfull.REFUSED) {
            throw new ExportException(place + ": " + overfull + "; must fit the pages that it is meant for");
        }
        findings.accept(new Finding(Finding.Kind.OVERFULL, place, overfull));
    }

    static void draw(Layout layout, FactSheet sheet, PdfFile file) {
        Placement placement = layout.placement();
        Page page = new Page(file, sheet.direction(), placement, sheet.labels());
        layout.cover().draw(page);
        int number = 1;
        layout.furniture(number).draw(page, number, placement.pages());
        for (Placement.Placed placed : placement.strips()) {
            while (placed.place().page() > number) {
                file.newPage(placement.format(++number).paper());
                layout.furniture(number).draw(page, number, placement.pages());
            }
            placed.strip().drawing().draw(page, placed.place().top());
        }
    }
}

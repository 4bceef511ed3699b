package org.wcofacts.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.report.Finding;

/**
 * A sheet laid out on pages.
 *
 * @param findings what was replaced or missing
 */
record Layout(PageFormat format, Composer composer, Cover cover, Placement placement, List<Finding> findings) {

    /** Lays a sheet out; one that is meant for a single page is set more closely if it needs that. */
    static Layout of(FactSheet sheet, PdfOptions.Paper paper) throws IOException {
        List<PageFormat> formats = PageFormat.of(paper, sheet.density());
        for (PageFormat format : formats.subList(0, formats.size() - 1)) {
            Layout layout = of(sheet, format);
            if (layout.placement().pages() == 1) {
                return layout;
            }
        }
        return of(sheet, formats.get(formats.size() - 1));
    }

    private static Layout of(FactSheet sheet, PageFormat format) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Composer composer = new Composer(sheet, findings::add);
        Cover cover = new Cover(sheet, composer, format);
        cover.requireFitting();
        List<Strip> strips = new SheetLayout(sheet, composer, format).strips();
        return new Layout(format, composer, cover, Placement.of(strips, format, cover.textTop()), findings);
    }
}

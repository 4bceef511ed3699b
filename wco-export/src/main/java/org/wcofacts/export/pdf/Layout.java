package org.wcofacts.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.pdf.type.Shaping;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;

/**
 * A sheet laid out on pages.
 *
 * @param across what stands on pages across
 * @param flaws how many things a reader would wish otherwise: pages beyond one where one is meant, holes, parted tables
 * @param findings what was replaced or missing
 */
record Layout(
        PageFormat format,
        Composer composer,
        Cover cover,
        Furniture furniture,
        Furniture across,
        Placement placement,
        int flaws,
        List<Finding> findings) {

    /** What a page more than is meant weighs. */
    private static final int FLAWS_OF_A_PAGE = 4;


    /** Lays a sheet out in the first format without flaws, or in that with the fewest. */
    static Layout of(FactSheet sheet, PdfOptions options) throws IOException {
        List<PageFormat> formats = PageFormat.of(options.orOn(sheet.brand()), sheet);
        Shaping shaping = new Shaping(sheet.brand());
        Layout best = of(sheet, options, formats.get(0), shaping);
        for (int i = 1; i < formats.size() && best.flaws > 0; i++) {
            Layout next = of(sheet, options, formats.get(i), shaping);
            best = next.flaws < best.flaws ? next : best;
        }
        return best;
    }

    /** Lays a sheet out in the format that holds most. */
    static Layout tightest(FactSheet sheet, PdfOptions options) throws IOException {
        List<PageFormat> formats = PageFormat.of(options.orOn(sheet.brand()), sheet);
        return of(sheet, options, formats.get(formats.size() - 1), new Shaping(sheet.brand()));
    }

    /** What stands on every page, as on one of them. */
    Furniture furniture(int page) {
        return placement.format(page).equals(format) ? furniture : across;
    }

    private static Layout of(FactSheet sheet, PdfOptions options, PageFormat margins, Shaping shaping)
            throws IOException {
        List<Finding> findings = new ArrayList<>();
        Composer composer = new Composer(sheet, options.print(), shaping, findings::add);
        Furniture furniture = new Furniture(sheet, composer, margins);
        furniture.requireFitting();
        PageFormat format = margins.between(furniture.headerHeight(), furniture.footerHeight());
        Cover cover = new Cover(sheet, composer, format);
        cover.requireFitting();
        Furniture across =
                new Furniture(sheet, new Composer(sheet, options.print(), shaping, finding -> {}), margins.across());
        PageFormat wide = margins.across().between(across.headerHeight(), across.footerHeight());
        List<Placement.Stretch> stretches = new SheetLayout(sheet, composer, format, wide).stretches();
        Placement placement = Placement.of(stretches, cover.textTop());
        boolean oneSide = sheet.density() == Density.COMPACT && options.print() == PdfOptions.Print.STANDARD;
        int beyond = Math.max(0, placement.pages() - sheet.pages().orElse(placement.pages()));
        int flaws = oneSide ? flawsOfASide(format, placement) : placement.flaws() + beyond * FLAWS_OF_A_PAGE;
        return new Layout(format, composer, cover, furniture, across, placement, flaws, findings);
    }

    /** What takes one side has none; what takes more loses nothing by curves that have their height, unless they cost a page. */
    private static int flawsOfASide(PageFormat format, Placement placement) {
        if (placement.pages() == 1) {
            return 0;
        }
        int low = format.spacing().isFull() ? FLAWS_OF_A_PAGE : 0;
        return (placement.pages() - 1) * FLAWS_OF_A_PAGE + placement.flaws() + low;
    }
}

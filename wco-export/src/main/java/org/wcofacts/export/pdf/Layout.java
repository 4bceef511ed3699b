package org.wcofacts.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** A sheet in the formats in which it is tried, in each once. */
    private static final class Attempts {

        private final FactSheet sheet;
        private final PdfOptions options;
        private final List<PageFormat> formats;
        private final Shaping shaping;
        private final AlikeTables alike;
        private final Map<Integer, Layout> laid = new HashMap<>();

        Attempts(FactSheet sheet, PdfOptions options) {
            this.sheet = sheet;
            this.options = options;
            this.formats = PageFormat.of(options.orOn(sheet.brand()), sheet);
            this.shaping = new Shaping(sheet.brand());
            this.alike = AlikeTables.of(sheet.sections());
        }

        private Layout in(int format) throws IOException {
            Layout known = laid.get(format);
            if (known == null) {
                known = Layout.of(sheet, options, formats.get(format), shaping, alike);
                laid.put(format, known);
            }
            return known;
        }

        /** The first without flaws from a format on, or that with the fewest. */
        Layout best(int first) throws IOException {
            Layout best = in(first);
            for (int i = first + 1; i < formats.size() && best.flaws > 0; i++) {
                best = in(i).flaws < best.flaws ? in(i) : best;
            }
            return best;
        }

        /** The first format with at most so many pages, which all later ones have; the usual one if there is none. */
        int firstWithin(int pages) throws IOException {
            int first = 0;
            int end = formats.size();
            while (first < end) {
                int middle = (first + end) / 2;
                if (in(middle).placement.pages() <= pages) {
                    end = middle;
                } else {
                    first = middle + 1;
                }
            }
            return first % formats.size();
        }

        Layout tightest() throws IOException {
            return in(formats.size() - 1);
        }
    }

    /** Lays a sheet out in the first format without flaws, or in that with the fewest, on as many pages as it is meant for. */
    static Layout of(FactSheet sheet, PdfOptions options) throws IOException {
        Attempts attempts = new Attempts(sheet, options);
        return attempts.best(
                isBound(sheet, options) ? attempts.firstWithin(sheet.pages().orElse(1)) : 0);
    }

    /** Whether a sheet is meant for a number of pages, which it takes in the later of its formats, if in any. */
    private static boolean isBound(FactSheet sheet, PdfOptions options) {
        return options.print() == PdfOptions.Print.STANDARD
                && (sheet.density() == Density.COMPACT || sheet.pages().isPresent());
    }

    /** Lays a sheet out in the format that holds most. */
    static Layout tightest(FactSheet sheet, PdfOptions options) throws IOException {
        return new Attempts(sheet, options).tightest();
    }

    /** What stands on every page, as on one of them. */
    Furniture furniture(int page) {
        return placement.format(page).equals(format) ? furniture : across;
    }

    private static Layout of(
            FactSheet sheet, PdfOptions options, PageFormat margins, Shaping shaping, AlikeTables alike)
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
        List<Placement.Stretch> stretches = new SheetLayout(sheet, composer, format, wide, alike).stretches();
        if (stretches.size() > 1) {
            across.requireFitting();
        }
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

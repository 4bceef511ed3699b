package org.wcofacts.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;

/** What a sheet has too much for the pages that it is meant for: by how much, and which block would have to go. */
final class Overfull {

    private static final double MILLIMETRES_IN_A_POINT = 25.4 / 72;

    /** A block of a section. */
    private record Part(String section, int block, boolean alone) {

        String place() {
            return "section " + Rules.quoted(section) + ", block " + (block + 1);
        }
    }

    private final FactSheet sheet;
    private final PdfOptions options;
    private final int most;

    private Overfull(FactSheet sheet, PdfOptions options, int most) {
        this.sheet = sheet;
        this.options = options;
        this.most = most;
    }

    /** In a sentence; absent for a sheet that fits, or is not meant for a number of pages. */
    static Optional<String> of(FactSheet sheet, PdfOptions options, Layout layout) throws IOException {
        int pages = layout.placement().pages();
        int most = sheet.pages().orElse(pages);
        boolean isBound = sheet.density() == Density.COMPACT && options.print() == PdfOptions.Print.STANDARD;
        if (pages <= most || !isBound) {
            return Optional.empty();
        }
        long excess = Math.max(1, Math.round(layout.placement().beyond(most) * MILLIMETRES_IN_A_POINT));
        String room = most == 1 ? "one side holds" : most + " pages hold";
        String cure = new Overfull(sheet, options, most).cure();
        return Optional.of(String.format(Locale.ROOT, "%d pages, %d mm more than %s; %s", pages, excess, room, cure));
    }

    private String cure() throws IOException {
        List<Part> parts = new ArrayList<>();
        collect(sheet.sections(), parts);
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part last = parts.get(i);
            if (fits(without(sheet, last))) {
                return "without " + last.place() + ", it would fit";
            }
        }
        FactSheet left = sheet;
        for (int i = parts.size() - 1; i > 0; i--) {
            left = without(left, parts.get(i));
            if (fits(left)) {
                return "without what follows from " + parts.get(i).place() + " on, it would fit";
            }
        }
        return "no block alone would make it fit";
    }

    /** What says whose facts a sheet has stays. */
    private void collect(List<Section> sections, List<Part> parts) {
        for (Section section : sections) {
            if (!sheet.isAttribution(section)) {
                boolean alone =
                        section.blocks().size() == 1 && section.sections().isEmpty();
                for (int i = 0; i < section.blocks().size(); i++) {
                    parts.add(new Part(section.id(), i, alone));
                }
                collect(section.sections(), parts);
            }
        }
    }

    private boolean fits(FactSheet less) throws IOException {
        return Layout.tightest(less, options).placement().pages() <= most;
    }

    /** A section goes with its only block. */
    private static FactSheet without(FactSheet sheet, Part part) {
        return part.alone()
                ? sheet.without(part.section())
                : FactSheet.builder()
                        .from(sheet)
                        .sections(without(sheet.sections(), part))
                        .build();
    }

    private static List<Section> without(List<Section> sections, Part part) {
        List<Section> left = new ArrayList<>();
        for (Section section : sections) {
            List<Block> blocks = new ArrayList<>(section.blocks());
            if (section.id().equals(part.section())) {
                blocks.remove(part.block());
            }
            left.add(new Section(section.id(), section.heading(), blocks, without(section.sections(), part)));
        }
        return left;
    }
}

package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where every strip stands. Known before anything is drawn, so that links and page counts can look ahead. */
final class Placement {

    /**
     * A strip on its page.
     *
     * @param page from 1
     * @param top the height of its upper edge
     */
    record Placed(Strip strip, int page, float top) {}

    private final PageFormat format;
    private final List<Placed> placed = new ArrayList<>();
    private int page = 1;
    private float y;

    private Placement(PageFormat format, float firstTop) {
        this.format = format;
        this.y = firstTop;
    }

    /** Puts strips onto pages; the first page begins lower than the others. */
    static Placement of(List<Strip> strips, PageFormat format, float firstTop) {
        Placement placement = new Placement(format, firstTop);
        for (int i = 0; i < strips.size(); i++) {
            placement.put(strips.get(i), together(strips, i));
        }
        return placement;
    }

    private static float together(List<Strip> strips, int from) {
        float height = strips.get(from).height();
        for (int i = from; strips.get(i).keepWithNext() && i + 1 < strips.size(); i++) {
            height += strips.get(i + 1).height();
        }
        return height;
    }

    private void put(Strip strip, float needed) {
        float room = format.textTop() - format.bottom();
        boolean fits = y - Math.min(needed, room) >= format.bottom() - 0.01f;
        if (!fits && y < format.textTop()) {
            page++;
            y = format.textTop();
            strip.header().ifPresent(this::add);
        }
        add(strip);
    }

    private void add(Strip strip) {
        placed.add(new Placed(strip, page, y));
        y -= strip.height();
    }

    List<Placed> strips() {
        return placed;
    }

    int pages() {
        return page;
    }

    Optional<Placed> of(LinkTarget target) {
        return placed.stream()
                .filter(one -> one.strip().target().filter(target::equals).isPresent())
                .findFirst();
    }
}

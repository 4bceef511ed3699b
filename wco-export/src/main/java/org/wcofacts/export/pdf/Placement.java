package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.pdf.type.LinkTarget;

/** Where every strip stands. Known before anything is drawn, so that links and page counts can look ahead. */
final class Placement implements Places {

    /** A strip at its place. */
    record Placed(Strip strip, Place place) {}

    /**
     * Strips that stand on pages of one format, which begin with a page of their own.
     *
     * @param lead what leads to them, and stands on the page before if that has room for all of it
     */
    record Stretch(PageFormat format, List<Strip> lead, List<Strip> strips) {}

    /** The last page is filled at least so far. */
    private static final float LEAST_ON_LAST = 1 / 4f;

    /** A table that ends on a page of its own should have more rows there. */
    private static final int FEW_ROWS = 5;

    private static final float ROUNDING = 0.01f;

    private final List<Placed> placed = new ArrayList<>();
    private final List<PageFormat> formats = new ArrayList<>();
    private PageFormat format;
    private float y;
    private int flaws;

    private Placement(PageFormat format, float firstTop) {
        this.format = format;
        this.y = firstTop;
        formats.add(format);
    }

    /** Puts strips onto pages; the first page begins lower than the others. */
    static Placement of(List<Stretch> stretches, float firstTop) {
        Placement placement = new Placement(stretches.get(0).format(), firstTop);
        placement.put(stretches.get(0).strips());
        for (Stretch stretch : stretches.subList(1, stretches.size())) {
            placement.turn(stretch);
        }
        return placement;
    }

    private void turn(Stretch next) {
        boolean before = isBefore(next);
        if (before) {
            put(next.lead());
        }
        flaws += (before ? 0 : 1) + (isNearlyEmpty() ? 1 : 0);
        format = next.format();
        nextPage();
        if (!before) {
            put(next.lead());
            add(Strip.space(format.rhythm().beforeHeading()));
        }
        put(next.strips());
    }

    /** Whether what leads to a stretch stands before it: all of it has room there and ends with more than a heading, or no room at all after it. */
    private boolean isBefore(Stretch next) {
        float room = next.format().textHeight();
        boolean isTooHigh = next.lead().stream().anyMatch(strip -> strip.least() > room);
        boolean endsWithHeading = !next.lead().isEmpty()
                && next.lead().get(next.lead().size() - 1).bond() == Strip.Bond.FIRM;
        return isTooHigh || (!endsWithHeading && Strip.height(next.lead()) <= y - format.bottom() + ROUNDING);
    }

    private void put(List<Strip> strips) {
        Strip.Bond before = Strip.Bond.NONE;
        for (int i = 0; i < strips.size(); i++) {
            float needed = together(strips, i, Strip.Bond.FIRM);
            float wished = before == Strip.Bond.NONE ? together(strips, i, Strip.Bond.LOOSE) : needed;
            int page = pages();
            put(strips.get(i), needed, wished, before);
            if (pages() > page && isEndOfTable(strips, i)) {
                flaws++;
            }
            before = strips.get(i).bond();
        }
    }

    /** Whether a strip and a few after it are the last rows of a table that began before. */
    private static boolean isEndOfTable(List<Strip> strips, int from) {
        Optional<Strip> header = strips.get(from).header();
        int end = from;
        while (end < strips.size() && strips.get(end).header().equals(header)) {
            end++;
        }
        boolean began = from > 0 && strips.get(from - 1).header().equals(header);
        return header.isPresent() && began && end - from <= FEW_ROWS;
    }

    /** The height of a strip and of those that are tied to it, at least as firmly as is asked. */
    private static float together(List<Strip> strips, int from, Strip.Bond bond) {
        float height = strips.get(from).least();
        for (int i = from; strips.get(i).bond().compareTo(bond) >= 0 && i + 1 < strips.size(); i++) {
            height += strips.get(i + 1).least();
        }
        return height;
    }

    private void put(Strip strip, float needed, float wished, Strip.Bond before) {
        float left = y - format.bottom();
        boolean hole = left > format.print().largestHole() * format.textHeight();
        boolean moved = wished > left + ROUNDING && wished <= format.textHeight() && !hole;
        boolean fits = Math.min(needed, format.textHeight()) <= left + ROUNDING;
        if ((moved || !fits) && y < format.textTop()) {
            flaws += (hole && !isTurned() ? 1 : 0) + (before == Strip.Bond.NONE ? 0 : 1);
            nextPage(strip);
        }
        float room = y - format.bottom();
        Optional<Strip.Parts> parts = strip.height() <= room + ROUNDING
                ? Optional.empty()
                : strip.parting().flatMap(parting -> parting.at(room));
        parts.map(Strip.Parts::first).ifPresentOrElse(this::add, () -> add(strip));
        parts.map(Strip.Parts::rest).ifPresent(rest -> {
            nextPage(strip);
            put(rest, rest.least(), rest.least(), Strip.Bond.NONE);
        });
    }

    /** Whether pages are held otherwise than the first; such a one may end early, as a part begins on the next. */
    private boolean isTurned() {
        return !format.equals(formats.get(0));
    }

    private void nextPage() {
        formats.add(format);
        y = format.textTop();
    }

    private void nextPage(Strip first) {
        nextPage();
        first.header().ifPresent(this::add);
    }

    /** How often a page ends early or parts what belongs together, and whether the last one of a format is nearly empty. */
    int flaws() {
        return flaws + (isNearlyEmpty() ? 1 : 0);
    }

    private boolean isNearlyEmpty() {
        return pages() > 1 && format.textTop() - y < LEAST_ON_LAST * format.textHeight();
    }

    private void add(Strip strip) {
        placed.add(new Placed(strip, new Place(pages(), y)));
        y -= strip.height();
    }

    List<Placed> strips() {
        return placed;
    }

    int pages() {
        return formats.size();
    }

    /** The format of a page, from 1. */
    PageFormat format(int page) {
        return formats.get(page - 1);
    }

    /** The height of what stands on pages after one of them. */
    float beyond(int last) {
        return (float) placed.stream()
                .filter(one -> one.place().page() > last)
                .mapToDouble(one -> one.strip().height())
                .sum();
    }

    @Override
    public Optional<Place> of(LinkTarget target) {
        return placed.stream()
                .filter(one -> one.strip().targets().contains(target))
                .map(Placed::place)
                .findFirst();
    }
}

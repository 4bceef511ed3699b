package org.wcofacts.export.pdf;

import java.time.LocalDate;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.sheet.Block;

/** Lays out events along a line of time: a mark for each, its words under the line, a leader between them. */
final class TimeLineLayout {

    private static final float AXIS = 22;
    private static final float YEAR_WIDTH = 40;

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;
    private final Tag none = Tag.top("NonStruct");
    private final float yearWidth;

    TimeLineLayout(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.section = section;
        this.yearWidth = format.room(YEAR_WIDTH);
    }

    void strips(Block.TimeLine line, List<Strip> strips) {
        TimeAxis time = new TimeAxis(line.from(), line.until(), format.side(), format.textWidth(), yearWidth);
        EventLabels labels = new EventLabels(composer, format, line.events(), time);
        new Figure(composer, format, section)
                .strips(
                        line.caption(),
                        line.alternative(),
                        format.room(AXIS) + labels.height(),
                        (page, top) -> draw(page, time, labels, top),
                        strips);
    }

    private void draw(Page page, TimeAxis time, EventLabels labels, float top) {
        float axis = top - format.room(AXIS);
        page.canvas().box(time.start(), axis - 0.6f, time.length(), 1.2f, Colour.QUIET);
        for (LocalDate year : time.ticks()) {
            float x = time.at(year);
            page.canvas().box(x - 0.3f, axis, 0.6f, 4, Colour.QUIET);
            Setting number =
                    composer.set(none, Integer.toString(year.getYear()), Theme.NOTE, Theme.TIGHT_LEADING, yearWidth);
            float width = number.widest();
            float start = Math.max(time.start(), Math.min(x - width / 2, time.start() + time.length() - width));
            number.drawInside(page, start, axis + format.room(16), width, Page.Align.START);
        }
        labels.draw(page, axis, event -> axis);
    }
}

package org.wcofacts.export.pdf;

import org.wcofacts.export.draw.Drawing;
import org.wcofacts.export.draw.TimelineDrawing;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.file.TaggedCanvas;
import org.wcofacts.export.sheet.Chart;

/** Puts the lines of time of a table at the ends of its rows, for the eye alone, as cells say the same. */
final class TimelineColumn {

    /** The share of the width that lines have at least, and at most. */
    private static final float SHARE = 0.26f;

    private static final float LARGEST_SHARE = 0.42f;

    private static final float BEFORE = 12;

    private final DrawnChart chart;
    private final TimelineDrawing lines;
    private final Drawing head;
    private final float unit;
    private final float room;

    /**
     * Lines at the end of the room for a table.
     *
     * @param room for them and the space before them
     */
    TimelineColumn(Chart.Timeline timeline, Composer composer, PageFormat format, float room) {
        this.room = room;
        float width = room - format.room(BEFORE);
        this.unit = format.room(1);
        this.chart = new DrawnChart(composer, format.end(width), Tag.top("NonStruct"));
        this.lines = new TimelineDrawing(timeline, width / unit, chart);
        this.head = lines.head();
    }

    /** The room that lines take, and the space before them, beside cells that want a width. */
    static float room(PageFormat format, float cells) {
        float width = format.textWidth();
        return Math.max(width * SHARE, Math.min(width - cells, width * LARGEST_SHARE));
    }

    /** What lines take, and the space before them. */
    float room() {
        return room;
    }

    float headHeight() {
        return head.height() * unit;
    }

    void drawHead(Page page, float foot) {
        draw(page, head, foot + headHeight());
    }

    /** Draws the line of a row, its marks at a distance below the top. */
    void drawRow(Page page, int row, float top, float height, float middle) {
        draw(page, lines.row(row, height / unit, middle / unit), top);
    }

    private void draw(Page page, Drawing drawing, float top) {
        page.canvas().artifact(TaggedCanvas.Artifact.DECORATION, () -> chart.draw(page, drawing, top));
    }
}

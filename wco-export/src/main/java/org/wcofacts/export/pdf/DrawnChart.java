package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wcofacts.export.draw.Drawing;
import org.wcofacts.export.draw.Lettering;
import org.wcofacts.export.draw.Mark;
import org.wcofacts.export.draw.Measure;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Text;

/** Puts the marks of a chart on paper, under its caption. */
final class DrawnChart implements Measure {

    private static final float[] DASHES = {2.5f, 1.8f};
    private static final float[] DOTS = {0.8f, 1.6f};
    private static final float OUTLINE = 0.75f;
    private static final float HALO = 1.5f;

    /** What a caption of some lines takes. */
    private static final float CAPTION = 60;

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;
    private final Tag none = Tag.top("NonStruct");
    private final float unit;

    DrawnChart(Composer composer, PageFormat format, Tag section) {
        this.composer = composer;
        this.format = format;
        this.section = section;
        this.unit = format.room(1);
    }

    @Override
    public String number(long number) {
        return composer.number(number);
    }

    void strips(Chart chart, List<Strip> strips) {
        Drawing drawing = Drawing.of(fitting(chart), format.textWidth() / unit, this);
        boolean tall = drawing.height() * unit > format.textHeight() - format.room(CAPTION);
        if (tall && chart instanceof Chart.Shares shares && shares.panels().size() > 1) {
            shares.panels().forEach(panel -> strips(alone(shares, panel), strips));
            return;
        }
        if (tall && chart instanceof Chart.Lanes lanes && lanes.lanes().size() > 1) {
            alone(lanes).forEach(part -> strips(part, strips));
            return;
        }
        new Figure(composer, format, section)
                .strips(
                        chart.caption(),
                        chart.alternative(),
                        drawing.height() * unit,
                        (page, top) -> draw(page, drawing, top),
                        strips);
    }

    /** Draws marks under a height of the page. */
    void draw(Page page, Drawing drawing, float top) {
        drawing.marks().forEach(mark -> draw(page, mark, top));
    }

    /** A panel of a chart that is taller than a page, said by its own numbers. */
    private static Chart alone(Chart.Shares shares, Chart.Panel panel) {
        String numbers = panel.shares().stream()
                .map(share -> share.name() + " " + share.label())
                .collect(Collectors.joining("; ", panel.title() + ": ", "."));
        return new Chart.Shares(shares.caption(), numbers, List.of(panel));
    }

    /** The lanes of a chart that is taller than a page with its heading, each said by its own days, under one key. */
    private static List<Chart> alone(Chart.Lanes chart) {
        List<Chart> parts = new ArrayList<>();
        for (Chart.Lane lane : chart.lanes()) {
            String days = lane.numbers().stream()
                    .map(row -> String.join(" ", row))
                    .collect(Collectors.joining("; ", "", "."));
            List<Chart.Meaning> key = parts.isEmpty() ? chart.key() : List.of();
            parts.add(new Chart.Lanes(chart.caption(), days, chart.from(), chart.until(), key, List.of(lane)));
        }
        return parts;
    }

    /** A chart over time as low as can be where the page is full, and never high where all is large. */
    private Chart fitting(Chart chart) {
        if (!(chart instanceof Chart.Steps steps)) {
            return chart;
        }
        if (format.spacing().isFull()) {
            return steps.sized(Chart.Size.LEAST);
        }
        boolean large = format.print() == PdfOptions.Print.LARGE && steps.size() == Chart.Size.HIGH;
        return large ? steps.sized(Chart.Size.MIDDLE) : steps;
    }

    private static TextStyle style(Lettering lettering) {
        return Theme.style(lettering.role()).in(lettering.colour());
    }

    @Override
    public float width(String words, Lettering lettering) {
        return composer.extent(Text.of(words), style(lettering)).most() / unit;
    }

    @Override
    public float line(Lettering lettering) {
        return format.print().style(style(lettering)).size() * Theme.TIGHT_LEADING / unit;
    }

    private float x(float x) {
        return format.side() + x * unit;
    }

    private void draw(Page page, Mark mark, float top) {
        if (mark instanceof Mark.Path path) {
            path(page, path, top);
        } else if (mark instanceof Mark.Box box) {
            box(page, box, top);
        } else if (mark instanceof Mark.Dot dot) {
            float y = top - dot.y() * unit;
            page.canvas().sign(x(dot.x()), y, dot.radius() * unit, dot.sign(), dot.colour());
        } else if (mark instanceof Mark.Words words) {
            words(page, words, top);
        }
    }

    private void path(Page page, Mark.Path path, float top) {
        List<float[]> points = path.points().stream()
                .map(point -> new float[] {x(point.x()), top - point.y() * unit})
                .toList();
        float[] dashes = switch (path.pen().stroke()) {
            case SOLID -> new float[0];
            case DASHED -> DASHES;
            case DOTTED -> DOTS;
        };
        page.canvas().line(points, path.pen().colour(), path.pen().width() * unit, dashes);
    }

    private void box(Page page, Mark.Box box, float top) {
        float width = box.width() * unit;
        float height = box.height() * unit;
        float foot = top - box.y() * unit - height;
        box.fill().ifPresent(colour -> page.canvas().box(x(box.x()), foot, width, height, colour));
        box.outline().ifPresent(colour -> {
            float inset = OUTLINE * unit / 2;
            page.canvas()
                    .outline(
                            x(box.x()) + inset,
                            foot + inset,
                            Math.max(0, width - 2 * inset),
                            height - 2 * inset,
                            colour,
                            OUTLINE * unit);
        });
    }

    private void words(Page page, Mark.Words words, float top) {
        float start = x(words.start());
        float width = words.width() * unit;
        float upper = top - words.y() * unit;
        if (words.halo() == Mark.Halo.PAPER) {
            float height = words.height() * unit;
            page.canvas().box(start - HALO, upper - height, width + 2 * HALO, height, Colour.PAPER);
        }
        composer.set(none, words.words(), style(words.lettering()), Theme.TIGHT_LEADING, width + 1)
                .drawInside(page, start, upper, width, Page.Align.START);
    }
}

package org.wcofacts.export.pdf;

import com.lowagie.text.Rectangle;
import java.net.URI;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.PdfFile;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.file.TaggedCanvas;
import org.wcofacts.export.pdf.type.Line;
import org.wcofacts.export.pdf.type.LinkTarget;
import org.wcofacts.export.pdf.type.Run;
import org.wcofacts.export.pdf.type.Segment;

/** The page that is being drawn: lines of text with their tags and links. */
final class Page {

    private static final float ASCENT = 0.93f;
    private static final float DESCENT = 0.27f;

    /** Where text stands in its box. */
    enum Align {
        START,
        CENTRE,
        END
    }

    private final PdfFile file;
    private final Direction direction;
    private final Places places;
    private final Labels labels;

    /** The tags inside a tag; runs of other places may be the same. */
    private final IdentityHashMap<Tag, IdentityHashMap<Run, Tag>> inline = new IdentityHashMap<>();

    Page(PdfFile file, Direction direction, Places places, Labels labels) {
        this.file = file;
        this.direction = direction;
        this.places = places;
        this.labels = labels;
    }

    TaggedCanvas canvas() {
        return file.canvas();
    }

    PdfFile file() {
        return file;
    }

    /** Draws a box of decoration. */
    void decoration(float x, float y, float width, float height, Colour colour) {
        canvas().artifact(TaggedCanvas.Artifact.DECORATION, () -> canvas().box(x, y, width, height, colour));
    }

    /** Draws a line as content of what is open. */
    void draw(Line line, float x, float baseline, float width, Align align) {
        float left = left(line, x, width, align);
        for (Segment segment : line.fromTheLeft()) {
            canvas().segment(segment, left, baseline);
        }
        space(line, left, baseline);
    }

    /** Draws a line under its tag; runs that are more than words get tags of their own inside it. */
    void draw(Tag parent, Line line, float x, float baseline, float width, Align align) {
        draw(segment -> parent, line, x, baseline, width, align);
    }

    /** Draws a line whose parts stand under several tags. */
    void draw(Function<Segment, Tag> parents, Line line, float x, float baseline, float width, Align align) {
        float left = left(line, x, width, align);
        List<List<Segment>> stretches = line.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            List<Segment> stretch = stretches.get(i);
            boolean last = i == stretches.size() - 1;
            Run run = stretch.get(0).run();
            Tag parent = parents.apply(stretch.get(0));
            Tag tag = inline.computeIfAbsent(parent, any -> new IdentityHashMap<>())
                    .computeIfAbsent(run, any -> inlineTag(parent, run));
            canvas().tagged(tag, () -> {
                stretch.forEach(segment -> canvas().segment(segment, left, baseline));
                if (last) {
                    space(line, left, baseline);
                }
            });
            run.target().ifPresent(target -> stretch.forEach(segment -> link(tag, target, segment, left, baseline)));
        }
    }

    private static Tag inlineTag(Tag parent, Run run) {
        return run.target().isPresent() ? parent.child("Link") : parent.span(run);
    }

    private void link(Tag tag, LinkTarget target, Segment segment, float lineLeft, float baseline) {
        float size = segment.run().style().size();
        float left = lineLeft + segment.x();
        float foot = baseline + segment.run().style().rise() - size * DESCENT;
        Rectangle box = new Rectangle(left, foot, left + segment.width(), foot + size * (ASCENT + DESCENT));
        if (target instanceof LinkTarget.Web web) {
            canvas().link(tag, web.address(), description(web.address()), box);
        } else if (target instanceof LinkTarget.Source source) {
            link(tag, source, labels.format("link.source", source.number()), box);
        } else if (target instanceof LinkTarget.Part part) {
            link(tag, part, labels.format("link.section", segment.run().words(), pageOf(part)), box);
        }
    }

    private String description(URI address) {
        return "mailto".equalsIgnoreCase(address.getScheme())
                ? labels.format("link.mail", address.getSchemeSpecificPart())
                : labels.format("link.web", address);
    }

    private void link(Tag tag, LinkTarget target, String description, Rectangle box) {
        places.of(target).ifPresent(place -> canvas().link(tag, place.page(), place.top(), description, box));
    }

    /** The page on which a section begins. */
    int pageOf(LinkTarget.Part part) {
        return places.of(part).map(Places.Place::page).orElseThrow();
    }

    private void space(Line line, float left, float baseline) {
        if (line.spaceAfter() && !line.segments().isEmpty()) {
            Segment last = line.segments().get(line.segments().size() - 1);
            canvas().space(last, left + line.width(), baseline);
        }
    }

    private float left(Line line, float x, float width, Align align) {
        float left = canvas().left(x, width);
        float free = width - line.width();
        if (align == Align.CENTRE) {
            return left + free / 2;
        }
        boolean atLeft = (align == Align.START) == (direction == Direction.LEFT_TO_RIGHT);
        return atLeft ? left : left + free;
    }
}

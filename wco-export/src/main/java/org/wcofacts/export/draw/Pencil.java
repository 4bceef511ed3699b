package org.wcofacts.export.draw;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.Sign;

/** Collects marks. */
final class Pencil {

    static final float DOT = 3.4f;

    private static final float AXIS = 0.75f;
    private static final float GRID = 0.5f;

    private final List<Mark> marks = new ArrayList<>();
    private final Measure measure;

    Pencil(Measure measure) {
        this.measure = measure;
    }

    List<Mark> marks() {
        return marks;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** A line that carries numbers or days. */
    void axis(float x1, float y1, float x2, float y2) {
        add(Mark.Path.line(x1, y1, x2, y2, Mark.Pen.solid(Colour.LINE, AXIS)));
    }

    /** A line that guides the eye and carries nothing. */
    void grid(float x1, float y1, float x2, float y2) {
        add(Mark.Path.line(x1, y1, x2, y2, Mark.Pen.solid(Colour.RULE, GRID)));
    }

    void dot(float x, float y, Sign sign, Colour colour) {
        add(new Mark.Dot(x, y, DOT, sign, colour));
    }

    void start(String words, float x, float y, Lettering lettering) {
        words(words, x, y, lettering, Mark.Anchor.START, Mark.Halo.NONE);
    }

    void end(String words, float x, float y, Lettering lettering) {
        words(words, x, y, lettering, Mark.Anchor.END, Mark.Halo.NONE);
    }

    void middle(String words, float x, float y, Lettering lettering) {
        words(words, x, y, lettering, Mark.Anchor.MIDDLE, Mark.Halo.NONE);
    }

    void words(String words, float x, float y, Lettering lettering, Mark.Anchor anchor, Mark.Halo halo) {
        if (!words.isBlank()) {
            add(new Mark.Words(
                    words, x, y, measure.width(words, lettering), measure.line(lettering), lettering, anchor, halo));
        }
    }

    /** Lines one below the other. */
    void lines(List<String> lines, float x, float y, Lettering lettering) {
        for (int i = 0; i < lines.size(); i++) {
            start(lines.get(i), x, y + i * measure.line(lettering), lettering);
        }
    }
}

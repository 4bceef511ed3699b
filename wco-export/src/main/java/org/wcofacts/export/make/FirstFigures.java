package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;

/** Collects the figures that are to be seen first. What is not known or zero is not added; one alone is none. */
public final class FirstFigures {

    private static final int MOST = 4;

    private final List<Block.Figure> figures = new ArrayList<>();

    public FirstFigures add(Text value, Text name, Text note) {
        if (figures.size() < MOST) {
            figures.add(new Block.Figure(value, name, note));
        }
        return this;
    }

    /** A number, unless it is zero. */
    public FirstFigures add(int number, Text name, Text note) {
        return number == 0 ? this : add(Text.of(Integer.toString(number)), name, note);
    }

    /** One block, or none. */
    public List<Block> blocks() {
        return figures.size() < 2 ? List.of() : List.of(new Block.Figures(figures));
    }
}

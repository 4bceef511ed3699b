package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;

/** Collects the figures that are to be seen first. What is not known or zero is not added; one alone is a key fact. */
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
        return switch (figures.size()) {
            case 0 -> List.of();
            case 1 -> List.of(new Block.KeyFacts(List.of(keyFact(figures.get(0)))));
            default -> List.of(new Block.Figures(figures));
        };
    }

    /** As key facts, where something else is to be seen first. */
    public List<Block> asKeyFacts() {
        return figures.isEmpty()
                ? List.of()
                : List.of(new Block.KeyFacts(
                        figures.stream().map(FirstFigures::keyFact).toList()));
    }

    private static Block.KeyFact keyFact(Block.Figure figure) {
        Optional<Text> note =
                Optional.of(figure.note()).filter(words -> !words.words().isBlank());
        return new Block.KeyFact(figure.name(), figure.value(), note);
    }
}

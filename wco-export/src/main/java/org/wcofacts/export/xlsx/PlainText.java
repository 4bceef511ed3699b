package org.wcofacts.export.xlsx;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.xlsx.part.CellText;
import org.wcofacts.export.xlsx.part.WebAddress;
import org.wcofacts.export.xlsx.style.Look;
import org.wcofacts.export.xlsx.style.RowHeight;

/**
 * A text as a cell holds it: its words, with source marks in brackets, as no reader of small raised numbers is left behind.
 * A cell opens one address at most, and LibreOffice shows such a cell on one line; addresses that it cannot open are
 * written out after their words.
 *
 * @param words all of them, marks included
 * @param link where the cell leads; absent if the text has no link, or several, or takes several lines
 */
record PlainText(String words, Optional<URI> link) {

    /**
     * Sets a text.
     *
     * @param width of the column, in widths of a digit
     */
    static PlainText of(Text text, Look look, double width, Direction direction, CellText texts, String place) {
        Optional<URI> link = link(text, look, width);
        StringBuilder words = new StringBuilder();
        for (Span span : text.spans()) {
            words.append(directed(span, texts.fit(span.words(), place), direction))
                    .append(spelledOut(span, link));
            String marks = marks(span);
            if (!marks.isEmpty()) {
                words.append(words.length() == 0 || Character.isWhitespace(words.charAt(words.length() - 1)) ? "" : " ")
                        .append(marks);
            }
            CellText.checkLength(words.length(), place);
        }
        return new PlainText(words.toString(), link);
    }

    private static String directed(Span span, String words, Direction around) {
        return span.language()
                .map(language -> Direction.of(language).among(around, words))
                .orElse(words);
    }

    /** The address that the cell can open: the only one of its text, which takes one line. */
    private static Optional<URI> link(Text text, Look look, double width) {
        List<URI> links = text.spans().stream()
                .map(Span::link)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean opens = links.size() == 1 && RowHeight.lines(look, text.words(), width) == 1;
        return opens ? WebAddress.of(links.get(0)) : Optional.empty();
    }

    private static String spelledOut(Span span, Optional<URI> link) {
        if (link.isPresent() || span.link().isEmpty()) {
            return "";
        }
        String address = span.link().get().toString();
        return span.words().contains(address) ? "" : " (" + address + ")";
    }

    private static String marks(Span span) {
        if (span.citations().isEmpty()) {
            return "";
        }
        return span.citations().stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}

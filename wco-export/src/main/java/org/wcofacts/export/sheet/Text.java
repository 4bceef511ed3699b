package org.wcofacts.export.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wcofacts.export.report.Rules;

/**
 * A line or paragraph of text.
 *
 * @param spans its runs, in reading order
 */
public record Text(List<Span> spans) {

    public Text {
        spans = Rules.items("text, spans", spans);
    }

    /** Plain words in the language of the sheet. */
    public static Text of(String words) {
        return new Text(List.of(Span.of(words)));
    }

    /** The spans in reading order. */
    public static Text of(Span... spans) {
        return new Text(Arrays.asList(spans));
    }

    /** This text with more after it. */
    public Text and(Text more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Text(all);
    }

    /** The words alone, without marks. */
    public String words() {
        return spans.size() == 1
                ? spans.get(0).words()
                : spans.stream().map(Span::words).collect(Collectors.joining());
    }
}

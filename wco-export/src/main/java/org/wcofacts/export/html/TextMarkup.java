package org.wcofacts.export.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

/** Writes texts: languages, links, abbreviations and source marks. */
final class TextMarkup {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");

    private Text heading = Text.of("");
    private final FactSheet sheet;
    private final Markup markup;
    private final Ids ids;
    private final Citations citations;

    /** Begins a section. */
    void under(Text newHeading) {
        heading = newHeading;
    }

    /** Whether the heading of the section says it, so that it need not be seen again. */
    boolean isHeading(Text caption) {
        return heading.equals(caption);
    }

    TextMarkup(FactSheet sheet, Markup markup, Ids ids, Citations citations) {
        this.sheet = sheet;
        this.markup = markup;
        this.ids = ids;
        this.citations = citations;
    }

    /** An element that holds a text. */
    void element(String element, Text text, String... attributes) {
        markup.open(element, attributes);
        text(text);
        markup.close(element);
    }

    void text(Text text) {
        text.spans().forEach(this::span);
    }

    private void span(Span span) {
        if (!span.words().isEmpty()) {
            Optional<Locale> foreign = span.language().filter(language -> !language.equals(sheet.language()));
            foreign.ifPresent(language ->
                    markup.open("bdi", "lang", language.toLanguageTag(), "dir", direction(Direction.of(language))));
            linked(span);
            foreign.ifPresent(language -> markup.close("bdi"));
        }
        marks(span.citations());
    }

    private void linked(Span span) {
        span.webLink().ifPresent(address -> markup.open("a", "dir", "auto", "href", address.toString()));
        span.expansion()
                .ifPresentOrElse(
                        expansion -> markup.element("abbr", span.words(), "title", expansion),
                        () -> lines(span.words()));
        span.webLink().ifPresent(address -> markup.close("a"));
    }

    private void lines(String words) {
        String[] lines = LINE_END.split(words, -1);
        markup.words(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            markup.empty("br").words(lines[i]);
        }
    }

    private void marks(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        markup.open("span", "class", "marks").open("bdi").words("[");
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            markup.words(i == 0 ? "" : ", ");
            markup.element(
                    "a",
                    Integer.toString(number),
                    "id",
                    ids.of(citations.mark(number)),
                    "href",
                    ids.link("source_" + number),
                    "aria-label",
                    sheet.labels().format("link.source", number));
        }
        markup.words("]").close("bdi").close("span");
    }

    static String direction(Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }
}

package org.wcofacts.export.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.look.Role;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.Extent;
import org.wcofacts.export.pdf.type.Fallbacks;
import org.wcofacts.export.pdf.type.LinkTarget;
import org.wcofacts.export.pdf.type.Run;
import org.wcofacts.export.pdf.type.Shaping;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.pdf.type.Typesetter;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

/** Turns texts of a sheet into set lines, and keeps the place at which they stand for the report. */
final class Composer {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private final PdfOptions.Print print;
    private final boolean rightToLeft;
    private final Shaping shaping;
    private final Fallbacks fallbacks = new Fallbacks();
    private final Typesetter typesetter;
    private final Typesetter leftToRight;
    private final TextPolicy policy;
    private final TextPolicy unreported = new TextPolicy(finding -> {});
    private final Set<Integer> marked = new HashSet<>();
    private final Labels labels;
    private String place = "";
    private Text heading = Text.of("");

    Composer(FactSheet sheet, PdfOptions.Print print, Shaping shaping, Consumer<Finding> findings) {
        this.print = print;
        this.labels = sheet.labels();
        this.rightToLeft = sheet.direction() == Direction.RIGHT_TO_LEFT;
        this.shaping = shaping;
        this.typesetter = new Typesetter(sheet.direction(), shaping, fallbacks, findings);
        this.leftToRight = new Typesetter(Direction.LEFT_TO_RIGHT, shaping, fallbacks, findings);
        this.policy = new TextPolicy(findings);
    }

    /** What the fonts of the brand lack, by now. */
    List<Finding> fallbacks() {
        return fallbacks.findings();
    }

    Shaping shaping() {
        return shaping;
    }

    void at(String newPlace) {
        place = newPlace;
    }

    String place() {
        return place;
    }

    /** Begins a section. */
    void under(Text newHeading) {
        heading = newHeading;
    }

    /** Whether the heading of the section says it, so that it need not stand there again. */
    boolean isHeading(Text caption) {
        return heading.equals(caption);
    }

    /** The heading of the section where what it is over goes on on another page. */
    Text continued() {
        return Text.of(labels.format("table.continued", heading.words()));
    }

    /** A whole number as the language writes it. */
    String number(long number) {
        return labels.number(number);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    TextPolicy policy() {
        return policy;
    }

    Setting set(Tag tag, Text text, TextStyle designed, float leading, float width) {
        TextStyle style = print.style(designed);
        List<Run> runs = runs(text, style, policy);
        return new Setting(tag, runs, typesetter.lines(runs, width, place), style.size(), leading);
    }

    /**
     * A part of a flow of texts.
     *
     * @param place where it stands, for the report
     */
    record Part(Tag tag, Text text, TextStyle style, String place) {}

    /** Texts one after the other. */
    Flow flow(List<Part> parts, float leading, float width) {
        return flow(parts, leading, width, typesetter);
    }

    /** Texts one after the other, from left to right in every sheet, as titles and addresses of sources stand. */
    Flow flowLeftToRight(List<Part> parts, float leading, float width) {
        return flow(parts, leading, width, leftToRight);
    }

    private Flow flow(List<Part> parts, float leading, float width, Typesetter setter) {
        List<Run> runs = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        float size = 0;
        for (Part part : parts) {
            at(part.place());
            TextStyle style = print.style(part.style());
            size = Math.max(size, style.size());
            List<Run> own = runs(part.text(), style, policy);
            own.forEach(run -> tags.add(part.tag()));
            runs.addAll(own);
        }
        return new Flow(tags, setter.starts(runs), setter.lines(runs, width, place), size * leading, size);
    }

    /** How wide a text wants to be, and how narrow it can be. Reports nothing. */
    Extent extent(Text text, TextStyle style) {
        return typesetter.extent(runs(text, print.style(style), unreported));
    }

    Setting set(Tag tag, String words, TextStyle style, float leading, float width) {
        return set(tag, Text.of(words), style, leading, width);
    }

    /** A line that leads to a section of the sheet. */
    Setting link(Tag tag, String words, LinkTarget.Part part, TextStyle designed, float leading, float width) {
        TextStyle style = print.style(designed);
        Run run = new Run(
                words(words, policy),
                style.in(Role.LINK.colour()),
                Optional.empty(),
                Optional.of(part),
                Optional.empty());
        List<Run> runs = List.of(run);
        return new Setting(tag, runs, typesetter.lines(runs, width, place), style.size(), leading);
    }

    private List<Run> runs(Text text, TextStyle style, TextPolicy policy) {
        List<Run> runs = new ArrayList<>(2 * text.spans().size());
        for (Span span : text.spans()) {
            String words = words(span.words(), policy);
            if (!words.isEmpty()) {
                add(
                        runs,
                        new Run(
                                words,
                                link(span).isPresent() ? style.in(Role.LINK.colour()) : style,
                                span.language(),
                                link(span),
                                span.expansion().map(expansion -> policy.apply(expansion, place))));
            }
            marked.addAll(span.citations());
            for (String mark : span.citations().isEmpty() ? List.<String>of() : marks(span.citations())) {
                if (!runs.isEmpty()) {
                    add(runs, new Run(NO_BREAK_SPACE, style, Optional.empty(), Optional.empty(), Optional.empty()));
                }
                runs.add(mark(mark, style));
            }
        }
        return runs;
    }

    /** Words as they are drawn: each letter with its accent one character, each line end a line feed. */
    private String words(String words, TextPolicy policy) {
        String composed = Normalizer.normalize(policy.apply(words, place), Normalizer.Form.NFC);
        return composed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u0085', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
    }

    /** Plain words go on where plain words stand before them. */
    private static void add(List<Run> runs, Run run) {
        int last = runs.size() - 1;
        if (last >= 0 && run.isPlain() && runs.get(last).isPlain()) {
            runs.set(last, run.saying(runs.get(last).words() + run.words()));
        } else {
            runs.add(run);
        }
    }

    private static Optional<LinkTarget> link(Span span) {
        return span.webLink().map(LinkTarget.Web::new);
    }

    /** The sources to which marks lead so far. */
    Set<Integer> marked() {
        return marked;
    }

    /** The numbers, three and more that follow on each other joined. */
    private static List<String> marks(List<Integer> numbers) {
        List<String> marks = new ArrayList<>();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            if (to - from > 1) {
                marks.add(numbers.get(from) + "–" + numbers.get(to));
                from = to + 1;
            } else {
                marks.add(Integer.toString(numbers.get(from++)));
            }
        }
        return marks;
    }

    /** A mark on the line of its words, from which it is not parted; it leads to the first of its sources. */
    private Run mark(String numbers, TextStyle style) {
        int number = Integer.parseInt(numbers.split("–", -1)[0]);
        return new Run(
                "[" + numbers + "]",
                print.mark(style),
                Optional.empty(),
                Optional.of(new LinkTarget.Source(number)),
                Optional.empty());
    }
}

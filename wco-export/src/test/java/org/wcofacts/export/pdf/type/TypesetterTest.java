package org.wcofacts.export.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.report.Finding;

/** What is shaped once is set and reported wherever it stands. */
class TypesetterTest {

    private final List<Finding> findings = new ArrayList<>();
    private final Shaping shaping = new Shaping(Brand.PLAIN);
    private final Typesetter typesetter =
            new Typesetter(Direction.LEFT_TO_RIGHT, shaping, new Fallbacks(), findings::add);

    @Test
    void whatNoFontHasIsReportedAtEachPlaceAndNotWhenMeasured() {
        typesetter.extent(words("Customs 関"));
        assertThat(findings).isEmpty();

        typesetter.lines(words("Customs 関"), 200, "section ships");
        typesetter.lines(words("Customs 関"), 200, "section ports");

        assertThat(findings)
                .containsExactly(
                        new Finding(Finding.Kind.GLYPH_MISSING, "section ships", "U+95A2"),
                        new Finding(Finding.Kind.GLYPH_MISSING, "section ports", "U+95A2"));
    }

    @Test
    void theSameWordsAreBrokenForEachWidth() {
        assertThat(typesetter.lines(words("one two three"), 200, "")).hasSize(1);
        assertThat(typesetter.lines(words("one two three"), 30, "")).hasSize(3);
        assertThat(typesetter.lines(words("one two three"), 200, "")).hasSize(1);
    }

    @Test
    void theSameWordsStandDifferentlyInEachDirection() {
        Typesetter fromRight = new Typesetter(Direction.RIGHT_TO_LEFT, shaping, new Fallbacks(), findings::add);

        assertThat(shown(typesetter.lines(words("(7) ships."), 200, ""))).isEqualTo("(7) ships.");
        assertThat(shown(fromRight.lines(words("(7) ships."), 200, ""))).isEqualTo(".ships (7)");
    }

    /** Where its line has room for it, a date is not parted; where it has not, the year goes to the next line, and no letter is cut off. */
    @ParameterizedTest
    @CsvSource({
        "in force since, 26 January 2025, 26 January",
        "en vigueur le, 1er janvier 2025, 1er janvier",
        "en vigor desde el, 26 de enero de 2025, 26 de enero de",
        "действует с, 26 января 2025 года, 26 января",
        "نافذة منذ, 26 كانون الثاني/يناير 2025, 26 كانون الثاني/يناير",
    })
    void aDateStaysTogetherWhereItsLineCanHoldIt(String before, String date, String withoutYear) {
        float narrow = typesetter.extent(words(before + " " + withoutYear)).most() + 1;
        float narrowest = typesetter.extent(words(withoutYear)).most() + 1;

        assertThat(typesetter.lines(words(before + " " + date), narrow, "")).hasSize(2);
        assertThat(typesetter
                        .lines(words(before + " " + date), narrow, "")
                        .get(0)
                        .width())
                .isCloseTo(typesetter.extent(words(before)).most(), within(0.01f));
        assertThat(typesetter.lines(words(date), narrowest, "")).hasSize(2).allMatch(line -> line.width() <= narrowest);
    }

    /** A line that has room for the word and a part of its mark leaves the mark to the next line. */
    @Test
    void aMarkIsNeverBroken() {
        TextStyle style = new TextStyle(Face.REGULAR, 10, Colour.INK);
        Run mark = new Run(
                "[102–104]", style, Optional.empty(), Optional.of(new LinkTarget.Source(102)), Optional.empty());
        List<Run> marked = List.of(Run.plain("Guatemala\u00A0", style), mark);
        float narrow = typesetter.extent(words("Guatemala [102")).most();

        List<Line> lines = typesetter.lines(marked, narrow, "");

        assertThat(lines).hasSize(2);
        assertThat(shown(lines.subList(1, 2))).isEqualTo("[102–104]");
    }

    private static List<Run> words(String words) {
        return List.of(Run.plain(words, new TextStyle(Face.REGULAR, 10, Colour.INK)));
    }

    private static String shown(List<Line> lines) {
        StringBuilder shown = new StringBuilder();
        lines.get(0).fromTheLeft().forEach(segment -> shown.append(segment.shown()));
        return shown.toString();
    }
}

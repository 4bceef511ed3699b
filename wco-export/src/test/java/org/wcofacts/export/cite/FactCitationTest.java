package org.wcofacts.export.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;

class FactCitationTest {

    private static final CitedFact.Dataset DATASET =
            new CitedFact.Dataset("The League", "League Facts", "2.1.0", LocalDate.of(2032, 2, 1));
    private static final CitedFact.Work LEAFLET = new CitedFact.Work(
            Source.builder()
                    .id("leaflet")
                    .title("Leaflet")
                    .publisher("League & Sons")
                    .published(PartialDate.parse("2031"))
                    .address(URI.create("https://league.example/a_b"))
                    .read(PartialDate.parse("2031-12-24"))
                    .build(),
            "p. 3");
    private static final CitedFact.Work POSTER =
            new CitedFact.Work(Source.builder().id("poster").title("Poster").build(), "");

    private static FactCitation citation(String title, Optional<String> basis) {
        return citation(title, basis, DATASET);
    }

    private static FactCitation citation(String title, Optional<String> basis, CitedFact.Dataset dataset) {
        CitedFact fact = new CitedFact(
                "lg-2031-goal-1-title",
                title,
                PartialDate.parse("2031-05"),
                basis,
                dataset,
                List.of(LEAFLET, POSTER),
                Labels.in(Locale.ENGLISH));
        return FactCitation.of(fact, LocalDate.of(2032, 3, 4));
    }

    @Test
    void theLineNamesTheDatasetByItsMakersAndEveryWorkByItsOwn() {
        assertThat(citation("Strategic goal, May 2031: Grow", Optional.of("derived"))
                        .plain())
                .isEqualTo("The League (2032). Strategic goal, May 2031: Grow."
                        + " League Facts, dataset, version 2.1.0, released 1 February 2032. Accessed 4 March 2032."
                        + " Based on: League & Sons, Leaflet, 2031, p. 3, https://league.example/a_b,"
                        + " read 24 December 2031; Poster (derived).");
    }

    @Test
    void whatTexWouldTakeForACommandIsEscaped() {
        assertThat(citation("50 % {of} #1_$ ~^\\ é", Optional.empty()).bibtex()).isEqualTo("""
                        @misc{lg-2031-goal-1-title,
                          author = {{The League}},
                          title = {{50 \\% \\textbraceleft{}of\\textbraceright{} \\#1\\_\\$ \\textasciitilde{}\\textasciicircum{}\\textbackslash{} é}},
                          year = {2032},
                          howpublished = {League Facts, dataset, version 2.1.0, released 1 February 2032},
                          version = {2.1.0},
                          note = {Accessed 4 March 2032. Based on: League \\& Sons, Leaflet, 2031, p. 3, https://league.example/a\\_b, read 24 December 2031; Poster},
                          urldate = {2032-03-04},
                          langid = {en}
                        }
                        """);
    }

    @Test
    void theJsonHasTheFactAndThenEveryWork() {
        assertThat(citation("\"Grow\"", Optional.empty()).cslJson())
                .isEqualTo("[{\"id\":\"lg-2031-goal-1-title\",\"type\":\"dataset\","
                        + "\"title\":\"\\\"Grow\\\"\",\"container-title\":\"League Facts\","
                        + "\"author\":[{\"literal\":\"The League\"}],\"publisher\":\"The League\","
                        + "\"issued\":{\"date-parts\":[[2032,2,1]]},\"accessed\":{\"date-parts\":[[2032,3,4]]},"
                        + "\"version\":\"2.1.0\",\"note\":\"Accessed 4 March 2032. Based on: League & Sons, Leaflet,"
                        + " 2031, p. 3, https://league.example/a_b, read 24 December 2031; Poster\","
                        + "\"language\":\"en\"},"
                        + "{\"id\":\"lg-2031-goal-1-title-source-1\",\"type\":\"webpage\",\"title\":\"Leaflet\","
                        + "\"author\":[{\"literal\":\"League & Sons\"}],\"issued\":{\"date-parts\":[[2031]]},"
                        + "\"accessed\":{\"date-parts\":[[2031,12,24]]},\"URL\":\"https://league.example/a_b\"},"
                        + "{\"id\":\"lg-2031-goal-1-title-source-2\",\"type\":\"document\",\"title\":\"Poster\"}]");
    }

    @Test
    void aLineIsOneLineWhateverTheWordsHold() {
        assertThat(citation("Grow\r\n\tmore\u2028and\u0000more\u000B\uD800", Optional.empty())
                        .plain())
                .startsWith("The League (2032). Grow more and\uFFFDmore\uFFFD\uFFFD. League Facts")
                .doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
    }

    @Test
    void whatWasReadBeforeItWasReleasedOrHasAKeyOfItsOwnIsRefused() {
        assertThatThrownBy(() -> citation(
                        "Grow", Optional.empty(), new CitedFact.Dataset("L", "L", "3", LocalDate.of(2032, 3, 5))))
                .hasMessage("day of access, 2032-03-04: must not be before the release of the dataset, 2032-03-05");
        assertThatThrownBy(() -> new CitedFact(
                        "a}, @misc{b",
                        "Grow",
                        PartialDate.parse("2031"),
                        Optional.empty(),
                        DATASET,
                        List.of(),
                        Labels.in(Locale.ENGLISH)))
                .hasMessage("citation, key 'a}, @misc{b': must be lower-case letters and digits,"
                        + " with single hyphens between them");
    }

    /** Each part of a key took a piece of the stack. */
    @Test
    void aKeyOfManyPartsIsTaken() {
        String key = "part-".repeat(50_000) + "last";
        CitedFact fact = new CitedFact(
                key,
                "Grow",
                PartialDate.parse("2031"),
                Optional.empty(),
                DATASET,
                List.of(),
                Labels.in(Locale.ENGLISH));
        assertThat(fact.key()).isEqualTo(key);
    }
}

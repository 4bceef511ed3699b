package org.wcofacts.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.model.PartialDate;

class FactCitationTest {

    private static CitedFact fact(String value, String asOf, Optional<String> basis) {
        return new CitedFact(
                "lg-2031-goal-1-title",
                value,
                "goal-1/title",
                "The League",
                PartialDate.parse(asOf),
                "As of " + asOf,
                basis,
                new CitedFact.Dataset("League Facts 2.1.0", "2.1.0"),
                List.of(
                        new CitedFact.Place(
                                "Leaflet, League & Sons, 2031. https://league.example/a_b",
                                "Leaflet",
                                Optional.of("League & Sons"),
                                Optional.of(URI.create("https://league.example/a_b")),
                                "p. 3"),
                        new CitedFact.Place("Poster.", "Poster", Optional.empty(), Optional.empty(), "")),
                Locale.ENGLISH);
    }

    @Test
    void theLineNamesValueDateEverySourceAndTheDataset() {
        assertThat(FactCitation.of(fact("Grow", "2031-05", Optional.of("derived")))
                        .plain())
                .isEqualTo("Grow [goal-1/title], The League, As of 2031-05."
                        + " Leaflet, League & Sons, 2031. https://league.example/a_b [p. 3] Poster."
                        + " (derived) League Facts 2.1.0.");
    }

    @Test
    void whatTexWouldTakeForACommandIsEscaped() {
        assertThat(FactCitation.of(fact("50 % {of} #1_$ ~^\\\\ é", "2031", Optional.empty()))
                        .bibtex())
                .isEqualTo("""
                        @misc{lg-2031-goal-1-title,
                          author = {{League \\& Sons}},
                          title = {{50 \\% \\{of\\} \\#1\\_\\$ \\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\textbackslash{} é [goal-1/title], The League, As of 2031}},
                          year = {2031},
                          howpublished = {League Facts 2.1.0},
                          note = {Leaflet, League \\& Sons, 2031. https://league.example/a\\_b [p. 3] Poster.},
                          url = {https://league.example/a_b},
                          langid = {en}
                        }
                        """);
    }

    @Test
    void theJsonIsAnArrayWithOneDataset() {
        assertThat(FactCitation.of(fact("\"Grow\"", "2031-05-07", Optional.empty()))
                        .cslJson())
                .isEqualTo("[{\"id\":\"lg-2031-goal-1-title\",\"type\":\"dataset\","
                        + "\"title\":\"\\\"Grow\\\" [goal-1/title], The League, As of 2031-05-07\","
                        + "\"container-title\":\"League Facts 2.1.0\","
                        + "\"author\":[{\"literal\":\"League & Sons\"}],"
                        + "\"issued\":{\"date-parts\":[[2031,5,7]]},\"version\":\"2.1.0\","
                        + "\"URL\":\"https://league.example/a_b\","
                        + "\"note\":\"Leaflet, League & Sons, 2031. https://league.example/a_b [p. 3] Poster.\","
                        + "\"language\":\"en\"}]");
    }
}

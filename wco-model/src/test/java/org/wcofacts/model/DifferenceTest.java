package org.wcofacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.model.edition.Alphaland;

/** A difference tells what became of each fact, and applies only to the facts that it was made from. */
class DifferenceTest {

    private static final Fact OLD = fact(Fact.Kind.VALUE, "old", Alphaland.LEAFLET);
    private static final Fact NEW = fact(Fact.Kind.VALUE, "new", Alphaland.LEAFLET);
    private static final Fact OLD_NAME = fact(Fact.Kind.NAME, "old", Alphaland.LEAFLET);
    private static final Fact NEW_NAME = fact(Fact.Kind.NAME, "new", Alphaland.LEAFLET);

    private static Fact fact(Fact.Kind kind, String value, Provenance provenance) {
        return new Fact(kind, new Subject.Network("x"), "place", new FactValue.Code(value), provenance);
    }

    static List<Arguments> whatBecameOfAFact() {
        return List.of(
                Arguments.of(List.of(), List.of(NEW), new Change.Added(NEW), "must not be there yet"),
                Arguments.of(List.of(OLD), List.of(), new Change.Removed(OLD), "must be there as it was"),
                Arguments.of(
                        List.of(OLD_NAME),
                        List.of(NEW_NAME),
                        new Change.Renamed(OLD_NAME, NEW_NAME),
                        "must have the name it had"),
                Arguments.of(List.of(OLD), List.of(NEW), new Change.Changed(OLD, NEW), "must say what it said"));
    }

    @ParameterizedTest
    @MethodSource("whatBecameOfAFact")
    void whatBecameOfAFactIsToldAndApplied(List<Fact> older, List<Fact> newer, Change change, String rule) {
        Difference difference = Difference.between(older, newer);
        assertThat(difference.changes()).containsExactly(change);
        assertThat(change.id()).isEqualTo("x/place");
        assertThat(difference.applyTo(older)).isEqualTo(newer);
        Fact elsewhere = fact(Fact.Kind.VALUE, "other", Alphaland.LEAFLET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> difference.applyTo(List.of(elsewhere)))
                .withMessage("fact 'x/place': " + rule + "; a difference applies only to the facts it was made from");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aChangeIsOfOneFactThatIsGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Changed(null, NEW))
                .withMessage("change, before: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Renamed(OLD_NAME, null))
                .withMessage("change, after: must not be null");
        Fact other = new Fact(
                Fact.Kind.VALUE, new Subject.Network("y"), "place", new FactValue.Code("new"), Alphaland.LEAFLET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Changed(OLD, other))
                .withMessage("change of 'x/place', after, 'y/place': must be the same fact");
    }

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(Difference.between(List.of(OLD), List.of(OLD)).changes()).isEmpty();
    }

    @Test
    void anIdOccursOnceInAList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.between(List.of(OLD, NEW), List.of()))
                .withMessage("fact 'x/place': the id must occur once in a list");
    }

    @Test
    void aChangeOfTheSourceAloneIsNoneOfTheValue() {
        Fact elsewhere = fact(Fact.Kind.VALUE, "old", Provenance.stated("leaflet", "Page 2"));
        assertThat(new Change.Changed(OLD, elsewhere).isOfValue()).isFalse();
        assertThat(new Change.Changed(OLD, NEW).isOfValue()).isTrue();
        Fact sameName = fact(Fact.Kind.NAME, "old", Provenance.stated("leaflet", "Page 2"));
        assertThat(Difference.between(List.of(OLD_NAME), List.of(sameName)).changes())
                .containsExactly(new Change.Changed(OLD_NAME, sameName));
    }
}

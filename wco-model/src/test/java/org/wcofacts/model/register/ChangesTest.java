package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.model.Change;
import org.wcofacts.model.Difference;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Subject;
import org.wcofacts.model.edition.Alphaland;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.reference.Reference;

/** What differs between two days comes with everything that it cites. */
class ChangesTest {

    private static final LocalDate FROM = LocalDate.of(1961, 12, 31);
    private static final LocalDate UNTIL = LocalDate.of(1962, 12, 31);

    private static Fact fact(String value, Provenance provenance) {
        return new Fact(Fact.Kind.VALUE, new Subject.Network("x"), "place", new FactValue.Code(value), provenance);
    }

    private static Fact cited(String value, String source) {
        return fact(value, Provenance.stated(source, ""));
    }

    @Test
    void theChangesOfARegisterTellWhatDiffersAndCiteItsSources() {
        Changes changes = Leagueland.whole().build().changes(FROM, UNTIL);
        assertThat(changes.from()).isEqualTo(FROM);
        assertThat(changes.until()).isEqualTo(UNTIL);
        assertThat(changes.difference().changes()).extracting(Change::id).containsExactly("member-al/name");
        assertThat(changes.sources()).containsExactly(Alphaland.SOURCE);
    }

    @Test
    void sourcesOfTheReferenceAreAmongThemById() {
        Source atlas = Source.builder().id("atlas").title("Atlas").build();
        Register plain = Leagueland.whole().build();
        List<FormerName> names = plain.reference().formerNames().stream()
                .map(name -> new FormerName(
                        name.alpha2(), name.name(), name.from(), name.until(), Provenance.stated("atlas", "Map 1")))
                .toList();
        Register register = Leagueland.whole()
                .reference(Reference.builder()
                        .from(plain.reference())
                        .formerNames(names)
                        .addSource(atlas)
                        .build())
                .build();
        assertThat(register.source("atlas")).hasValue(atlas);
        assertThat(register.source("leaflet")).hasValue(Alphaland.SOURCE);
        assertThat(register.source("yearbook")).isEmpty();
        assertThat(register.changes(FROM, UNTIL).sources()).containsExactly(atlas);
        assertThat(register.cited(register.facts(FROM))).containsExactly(atlas, Alphaland.SOURCE);
        assertThat(register.cited(List.of())).isEmpty();
    }

    @Test
    void theFirstDayIsNotAfterTheLast() {
        refused(
                () -> Leagueland.whole().build().changes(UNTIL, FROM),
                "changes: the first day, 1962-12-31, must not be after the last day, 1961-12-31");
        assertThat(Leagueland.whole().build().changes(FROM, FROM).difference().changes())
                .isEmpty();
    }

    @Test
    void aSourceIsListedOnce() {
        refused(
                () -> new Changes(FROM, UNTIL, new Difference(List.of()), List.of(Alphaland.SOURCE, Alphaland.SOURCE)),
                "changes, sources, id 'leaflet': must be unique");
    }

    static List<Change> changesThatCiteAnotherSource() {
        Fact known = cited("a", "leaflet");
        Fact unknown = cited("b", "atlas");
        return List.of(
                new Change.Added(unknown),
                new Change.Removed(unknown),
                new Change.Renamed(known, unknown),
                new Change.Renamed(unknown, known),
                new Change.Changed(known, unknown),
                new Change.Changed(unknown, known));
    }

    @ParameterizedTest
    @MethodSource("changesThatCiteAnotherSource")
    void whatAChangeCitesIsAmongTheSources(Change change) {
        refused(
                () -> new Changes(FROM, UNTIL, new Difference(List.of(change)), List.of(Alphaland.SOURCE)),
                "changes, fact 'x/place', source 'atlas': must be a source of the changes");
    }

    private static void refused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }
}

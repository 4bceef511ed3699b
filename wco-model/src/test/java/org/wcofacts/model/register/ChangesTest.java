package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                () -> changes(List.of(), List.of(Alphaland.SOURCE, Alphaland.SOURCE)),
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
                () -> changes(List.of(change), List.of(Alphaland.SOURCE)),
                "changes, fact 'x/place', source 'atlas': must be a source of the changes");
    }

    @Test
    void nothingThatDiffersIsNoNewsOfADayOfWhichNothingIsKnown() {
        Register register = Leagueland.whole().build();
        LocalDate last = register.coverage().completeUntil();
        LocalDate compiled = register.coverage().compiled();

        Changes known = register.changes(register.coverage().completeFrom(), last);
        assertThat(known.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(known.reason()).isEmpty();
        Changes later = register.changes(last.plusDays(1), compiled.plusYears(9));
        assertThat(later.completeness()).isEqualTo(Completeness.IN_THE_FUTURE);
        assertThat(later.reason()).hasValue(register.coverage().inTheFuture());
        assertThat(register.changes(FROM, last).completeness()).isEqualTo(Completeness.INCOMPLETE);
        assertThat(register.changes(FROM, last).reason())
                .hasValue(register.coverage().beforeSpan());
    }

    @Test
    void aReasonIsGivenWhereTheRegisterIsNotComplete() {
        refused(
                () -> new Changes(
                        FROM, UNTIL, Completeness.INCOMPLETE, Optional.empty(), new Difference(List.of()), List.of()),
                "changes, reason: must be given if the register is not complete, and only then");
    }

    @Test
    void aChangeIsOfOneFactThatDiffersAndIsToldOnce() {
        Fact one = cited("a", "leaflet");
        Fact other = cited("b", "leaflet");
        Fact elsewhere = new Fact(one.kind(), new Subject.Network("y"), "place", other.value(), one.provenance());

        refused(() -> new Change.Changed(one, one), "change of 'x/place': what is said must differ");
        refused(() -> new Change.Renamed(one, one), "change of 'x/place': the name must be another one");
        refused(
                () -> new Change.Renamed(one, elsewhere),
                "change of 'x/place', after, 'y/place': must be the same fact");
        refused(
                () -> new Difference(List.of(new Change.Added(one), new Change.Removed(other))),
                "difference, id 'x/place': must be unique");
    }

    private static Changes changes(List<Change> changes, List<Source> sources) {
        return new Changes(FROM, UNTIL, Completeness.COMPLETE, Optional.empty(), new Difference(changes), sources);
    }

    private static void refused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }
}

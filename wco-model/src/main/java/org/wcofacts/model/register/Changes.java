package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wcofacts.model.Change;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Difference;
import org.wcofacts.model.Fact;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Source;
import org.wcofacts.model.value.Rules;

/**
 * What differs between the facts of a register on two days, with everything that is cited: it can be kept, sent and understood
 * without the register.
 *
 * @param from the first day
 * @param until the last day
 * @param completeness how complete the register can be about the less known of the two days
 * @param reason why it is not complete; absent if it is
 * @param difference what differs; nothing is no news where the register knows nothing of the last day
 * @param sources the sources that the facts cite, by id
 */
public record Changes(
        LocalDate from,
        LocalDate until,
        Completeness completeness,
        Optional<LocalizedText> reason,
        Difference difference,
        List<Source> sources) {

    public Changes {
        Rules.given("changes, first day", from);
        Rules.given("changes, last day", until);
        Rules.given("changes, completeness", completeness);
        Rules.given("changes, reason", reason);
        Rules.given("changes, difference", difference);
        Rules.given("changes, sources", sources);
        Rules.require(
                !from.isAfter(until), "changes: the first day, " + from + ", must not be after the last day, " + until);
        Rules.require(
                reason.isPresent() != (completeness == Completeness.COMPLETE),
                "changes, reason: must be given if the register is not complete, and only then");
        sources = List.copyOf(sources);
        Rules.uniqueIds("changes, sources", sources, Source::id);
        Set<String> listed = new HashSet<>();
        sources.forEach(source -> listed.add(source.id()));
        difference.changes().stream()
                .flatMap(Changes::facts)
                .forEach(fact -> fact.provenance().citations().forEach(citation -> cited(fact, citation, listed)));
    }

    private static void cited(Fact fact, Citation citation, Set<String> listed) {
        Rules.require(
                listed.contains(citation.source()),
                "changes, fact " + Rules.quoted(fact.id()) + ", source " + Rules.quoted(citation.source())
                        + ": must be a source of the changes");
    }

    /** The facts that a change tells. */
    static Stream<Fact> facts(Change change) {
        if (change instanceof Change.Added added) {
            return Stream.of(added.fact());
        }
        if (change instanceof Change.Removed removed) {
            return Stream.of(removed.fact());
        }
        if (change instanceof Change.Renamed renamed) {
            return Stream.of(renamed.before(), renamed.after());
        }
        Change.Changed changed = (Change.Changed) change;
        return Stream.of(changed.before(), changed.after());
    }
}

package org.wcofacts.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wcofacts.model.value.Rules;

/**
 * What differs between two lists of facts of one kind: of two editions, or of a register as of two days. An edition and a register
 * have other ids and list other things: compared like this, nearly all would differ.
 *
 * @param changes the changes, by the id of the fact
 */
public record Difference(List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
        Rules.uniqueIds("difference", changes, Change::id);
    }

    /**
     * Compares two lists of facts by their ids. The order of facts is not compared.
     *
     * @throws IllegalArgumentException if an id occurs twice in one list
     */
    public static Difference between(List<Fact> older, List<Fact> newer) {
        Map<String, Fact> before = byId(older);
        Map<String, Fact> after = byId(newer);
        Map<String, Change> changes = new TreeMap<>();
        before.forEach((id, fact) -> {
            Fact now = after.get(id);
            if (now == null) {
                changes.put(id, new Change.Removed(fact));
            } else if (!now.equals(fact)) {
                changes.put(id, changed(fact, now));
            }
        });
        after.forEach((id, fact) -> {
            if (!before.containsKey(id)) {
                changes.put(id, new Change.Added(fact));
            }
        });
        return new Difference(new ArrayList<>(changes.values()));
    }

    private static Change changed(Fact before, Fact after) {
        boolean renamed = after.kind() == Fact.Kind.NAME && !before.value().equals(after.value());
        return renamed ? new Change.Renamed(before, after) : new Change.Changed(before, after);
    }

    /**
     * Makes the newer facts out of the older ones, by id.
     *
     * @throws IllegalArgumentException if the facts are not those from which the difference was made; the message names
     *     the first that does not fit
     */
    public List<Fact> applyTo(List<Fact> older) {
        Map<String, Fact> facts = byId(older);
        for (Change change : changes) {
            if (change instanceof Change.Added added) {
                require(facts.put(added.id(), added.fact()) == null, change, "must not be there yet");
            } else if (change instanceof Change.Removed removed) {
                require(removed.fact().equals(facts.remove(removed.id())), change, "must be there as it was");
            } else if (change instanceof Change.Renamed renamed) {
                require(
                        renamed.before().equals(facts.put(renamed.id(), renamed.after())),
                        change,
                        "must have the name it had");
            } else if (change instanceof Change.Changed changed) {
                require(
                        changed.before().equals(facts.put(changed.id(), changed.after())),
                        change,
                        "must say what it said");
            }
        }
        return List.copyOf(facts.values());
    }

    private static void require(boolean fits, Change change, String rule) {
        Rules.require(
                fits,
                "fact " + Rules.quoted(change.id()) + ": " + rule
                        + "; a difference applies only to the facts it was made from");
    }

    private static Map<String, Fact> byId(Collection<Fact> facts) {
        Map<String, Fact> byId = new TreeMap<>();
        for (Fact fact : facts) {
            Rules.require(
                    byId.put(fact.id(), fact) == null,
                    "fact " + Rules.quoted(fact.id()) + ": the id must occur once in a list");
        }
        return byId;
    }
}

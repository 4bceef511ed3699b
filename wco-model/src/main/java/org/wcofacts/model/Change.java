package org.wcofacts.model;

import org.wcofacts.model.value.Rules;

/** A way in which what is said of a subject differs between two lists of facts; the kinds are closed. */
public sealed interface Change {

    /** The id of the fact: subject and property. */
    String id();

    /**
     * Something is said that was not said before.
     *
     * @param fact what is said
     */
    record Added(Fact fact) implements Change {
        public Added {
            Rules.given("change, what was added", fact);
        }

        @Override
        public String id() {
            return fact.id();
        }
    }

    /**
     * Something is no longer said.
     *
     * @param fact what was said
     */
    record Removed(Fact fact) implements Change {
        public Removed {
            Rules.given("change, what was removed", fact);
        }

        @Override
        public String id() {
            return fact.id();
        }
    }

    /**
     * A subject has a different name.
     *
     * @param before the former name and its source
     * @param after the new name and its source
     */
    record Renamed(Fact before, Fact after) implements Change {
        public Renamed {
            requireSameFact(before, after);
            Rules.require(
                    !before.value().equals(after.value()),
                    "change of " + Rules.quoted(after.id()) + ": the name must be another one");
        }

        @Override
        public String id() {
            return after.id();
        }
    }

    /**
     * Something different is said, or the same on different grounds.
     *
     * @param before what was said, and its source
     * @param after what is said, and its source
     */
    record Changed(Fact before, Fact after) implements Change {
        public Changed {
            requireSameFact(before, after);
            Rules.require(
                    !before.equals(after), "change of " + Rules.quoted(after.id()) + ": what is said must differ");
        }

        @Override
        public String id() {
            return after.id();
        }

        /** Whether the value differs, and not just its source. */
        public boolean isOfValue() {
            return !before.value().equals(after.value());
        }
    }

    private static void requireSameFact(Fact before, Fact after) {
        Rules.given("change, before", before);
        Rules.given("change, after", after);
        Rules.require(
                before.id().equals(after.id()),
                "change of " + Rules.quoted(before.id()) + ", after, " + Rules.quoted(after.id())
                        + ": must be the same fact");
    }
}

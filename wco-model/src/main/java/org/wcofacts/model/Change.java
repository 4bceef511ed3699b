package org.wcofacts.model;

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
        @Override
        public String id() {
            return after.id();
        }

        /** Whether the value differs, and not just its source. */
        public boolean isOfValue() {
            return !before.value().equals(after.value());
        }
    }
}

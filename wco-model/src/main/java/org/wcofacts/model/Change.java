package org.wcofacts.model;

/** A way in which what is said of a subject differs between two lists of facts; the kinds are closed. */
public sealed interface Change {

    /** The id of the fact: subject and property. */
    String id();

    /**
     * Something is said that was not.
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
     * A subject has another name.
     *
     * @param before its name and where it stood
     * @param after its name and where it stands
     */
    record Renamed(Fact before, Fact after) implements Change {
        @Override
        public String id() {
            return after.id();
        }
    }

    /**
     * Something else is said, or the same on other grounds.
     *
     * @param before what was said and where it stood
     * @param after what is said and where it stands
     */
    record Changed(Fact before, Fact after) implements Change {
        @Override
        public String id() {
            return after.id();
        }

        /** Whether the value is another one, not its source alone. */
        public boolean isOfValue() {
            return !before.value().equals(after.value());
        }
    }
}

package org.wcofacts.export.sheet;

/** What a builder throws for null, in the words of every other check. */
final class MustNotBeNullException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Takes what the generated code calls the thing: {@code title}, or {@code columns element}. */
    MustNotBeNullException(String thing) {
        super(thing.replace(" element", ", item") + ": must not be null");
    }
}

package org.wcofacts.export.testing;

import java.util.Set;

/** What every target of the fuzzer requires. */
final class Fuzz {

    private static final int LONGEST_MESSAGE = 1_000;

    private Fuzz() {}

    /** Fails unless it is one of the documented exceptions, with a message of a readable length. */
    static void refused(Exception thrown, Set<Class<? extends Exception>> documented) {
        String message = String.valueOf(thrown.getMessage());
        if (!documented.contains(thrown.getClass()) || message.isBlank() || message.length() > LONGEST_MESSAGE) {
            throw new AssertionError("refused in another way than documented", thrown);
        }
    }
}

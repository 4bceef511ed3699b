package org.wcofacts.export;

/** Stands here until the module does. */
public final class Placeholder {

    private Placeholder() {}

    /** Returns the name. */
    public static String name() {
        return org.wcofacts.model.Placeholder.builder()
                .name("Alphaland")
                .build()
                .name();
    }
}

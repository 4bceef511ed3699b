package org.wcofacts.export.parchment;

/** Wrong on purpose: it cannot be understood without the quill. */
public final class Ink {

    public static final Class<?> SEEN = Quill.class;

    private Ink() {}
}

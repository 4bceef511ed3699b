package org.wcofacts.export.parchment;

/** Wrong on purpose: it cannot be understood without the ink, nor the ink without it. */
public final class Quill {

    public static final Class<?> SEEN = Ink.class;

    private Quill() {}
}

package org.wcofacts.export.parchment;

import org.wcofacts.export.Export;

/** Wrong on purpose: a format that sees the front door. */
public final class Herald {

    public static final Class<?> SEEN = Export.class;

    private Herald() {}
}

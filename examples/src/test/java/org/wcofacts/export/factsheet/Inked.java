package org.wcofacts.export.factsheet;

import org.wcofacts.export.pdf.PdfRenderer;

/** Wrong on purpose: a document model that sees a format. */
public final class Inked {

    public static final Class<?> SEEN = PdfRenderer.class;

    private Inked() {}
}

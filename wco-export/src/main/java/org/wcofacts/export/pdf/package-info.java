/** Renders a fact sheet as a tagged PDF (PDF/UA-1, PDF/A-3a); the only place that knows the PDF engine. */
@NullMarked
package org.wcofacts.export.pdf;

import org.jspecify.annotations.NullMarked;

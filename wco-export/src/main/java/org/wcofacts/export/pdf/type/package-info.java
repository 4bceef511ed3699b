/** Fonts, the shaping of letters, and the breaking of lines. */
@NullMarked
package org.wcofacts.export.pdf.type;

import org.jspecify.annotations.NullMarked;

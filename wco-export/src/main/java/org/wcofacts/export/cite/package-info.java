/** Citations of single facts, for a text, for BibTeX and for programs that read CSL. */
@NullMarked
package org.wcofacts.export.cite;

import org.jspecify.annotations.NullMarked;

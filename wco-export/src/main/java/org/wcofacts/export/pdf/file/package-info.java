/** A PDF as a file: objects, tags, metadata and what it carries. */
@NullMarked
package org.wcofacts.export.pdf.file;

import org.jspecify.annotations.NullMarked;

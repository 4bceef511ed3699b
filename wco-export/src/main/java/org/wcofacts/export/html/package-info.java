/** A sheet as one semantic HTML file, or as a part of a page. */
@NullMarked
package org.wcofacts.export.html;

import org.jspecify.annotations.NullMarked;

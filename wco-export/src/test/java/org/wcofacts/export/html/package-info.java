/** Pages read back by parsers. */
@NullMarked
package org.wcofacts.export.html;

import org.jspecify.annotations.NullMarked;

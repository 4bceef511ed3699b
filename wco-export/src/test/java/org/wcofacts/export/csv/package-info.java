/** Data packages read back. */
@NullMarked
package org.wcofacts.export.csv;

import org.jspecify.annotations.NullMarked;

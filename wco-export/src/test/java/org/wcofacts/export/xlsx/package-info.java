/** Workbooks read back by other readers. */
@NullMarked
package org.wcofacts.export.xlsx;

import org.jspecify.annotations.NullMarked;

/** Fact sheets as Excel workbooks. The only place that knows Apache POI. */
@NullMarked
package org.wcofacts.export.xlsx;

import org.jspecify.annotations.NullMarked;

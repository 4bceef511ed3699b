/** Data tables as CSV with a Data Package descriptor; the only place of the exports that knows FastCSV. */
@NullMarked
package org.wcofacts.export.csv;

import org.jspecify.annotations.NullMarked;

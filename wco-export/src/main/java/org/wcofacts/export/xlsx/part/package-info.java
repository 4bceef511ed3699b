/** The parts of the file of a workbook, and how texts and numbers are written into them. */
@NullMarked
package org.wcofacts.export.xlsx.part;

import org.jspecify.annotations.NullMarked;

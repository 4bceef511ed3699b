/** The makers of sheets on a register. Not for users: {@link org.wcofacts.export.FactSheets} is. */
@NullMarked
package org.wcofacts.export.make.register;

import org.jspecify.annotations.NullMarked;

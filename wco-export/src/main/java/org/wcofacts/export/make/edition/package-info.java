/** The makers of sheets on an edition. Not for users: {@link org.wcofacts.export.FactSheets} is. */
@NullMarked
package org.wcofacts.export.make.edition;

import org.jspecify.annotations.NullMarked;

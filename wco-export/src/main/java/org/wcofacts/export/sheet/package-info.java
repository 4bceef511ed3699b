/** What a fact sheet says, in one language and in no format: sections to read and data tables to calculate with. Renderers
 * turn it into files; wording, order and what stands where something is not known are decided here, once. */
@NullMarked
package org.wcofacts.export.sheet;

import org.jspecify.annotations.NullMarked;

/** How sheets look, in every format: one set of colours and of sizes. */
@NullMarked
package org.wcofacts.export.look;

import org.jspecify.annotations.NullMarked;

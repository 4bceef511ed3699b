/** Economies and regions, with their names and the periods of those. */
@NullMarked
package org.wcofacts.model.reference;

import org.jspecify.annotations.NullMarked;

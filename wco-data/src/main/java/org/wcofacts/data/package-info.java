/**
 * The dataset and its front door, {@link org.wcofacts.data.WcoData}.
 *
 * <p>Tables and words are read strictly, at the first use, and shared from then on: what comes out is immutable and safe
 * for use by many threads.
 */
@NullMarked
package org.wcofacts.data;

import org.jspecify.annotations.NullMarked;

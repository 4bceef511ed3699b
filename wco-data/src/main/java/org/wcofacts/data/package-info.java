/** The dataset and its front door. */
@NullMarked
package org.wcofacts.data;

import org.jspecify.annotations.NullMarked;

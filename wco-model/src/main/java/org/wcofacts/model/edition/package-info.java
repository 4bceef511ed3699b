/** What one publication says, closed and dated. */
@NullMarked
package org.wcofacts.model.edition;

import org.jspecify.annotations.NullMarked;

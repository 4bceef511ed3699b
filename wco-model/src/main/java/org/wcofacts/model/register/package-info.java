/** What happened when, and who belonged, led and joined as of a day. */
@NullMarked
package org.wcofacts.model.register;

import org.jspecify.annotations.NullMarked;

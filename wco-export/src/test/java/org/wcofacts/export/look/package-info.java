/** The look of every format, in the finished files too. */
@NullMarked
package org.wcofacts.export.look;

import org.jspecify.annotations.NullMarked;

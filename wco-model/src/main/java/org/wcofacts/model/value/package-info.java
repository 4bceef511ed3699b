/** What values are made of: how they are generated, and the rules that they share. Not exported. */
@NullMarked
package org.wcofacts.model.value;

import org.jspecify.annotations.NullMarked;

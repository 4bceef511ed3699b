/**
 * What docs/reliability.md promises, tried by killing, failing, lying and repeating. The tag {@code robustness} chooses it alone.
 */
@NullMarked
package org.wcofacts.export.robustness;

import org.jspecify.annotations.NullMarked;

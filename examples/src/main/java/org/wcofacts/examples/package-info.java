/** Runnable examples, each a page long. */
@NullMarked
package org.wcofacts.examples;

import org.jspecify.annotations.NullMarked;

/** Invented editions that the tests of every format share. */
@NullMarked
package org.wcofacts.export.testing;

import org.jspecify.annotations.NullMarked;

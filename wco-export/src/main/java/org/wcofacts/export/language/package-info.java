/** The words around facts, and what a language asks for: plurals, order, typography, direction. */
@NullMarked
package org.wcofacts.export.language;

import org.jspecify.annotations.NullMarked;

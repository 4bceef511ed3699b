/** Charts as marks at their places, in no format: the geometry that paper and page share. */
@NullMarked
package org.wcofacts.export.draw;

import org.jspecify.annotations.NullMarked;

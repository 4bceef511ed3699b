/** How cells look, and how much room their words take. */
@NullMarked
package org.wcofacts.export.xlsx.style;

import org.jspecify.annotations.NullMarked;

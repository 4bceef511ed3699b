/** The front door: choose a format, write to a file or a stream, get a report. */
@NullMarked
package org.wcofacts.export;

import org.jspecify.annotations.NullMarked;

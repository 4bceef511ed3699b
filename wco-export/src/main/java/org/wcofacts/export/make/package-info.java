/** What makers of sheets are made of: words with dates, source marks and fallbacks. */
@NullMarked
package org.wcofacts.export.make;

import org.jspecify.annotations.NullMarked;

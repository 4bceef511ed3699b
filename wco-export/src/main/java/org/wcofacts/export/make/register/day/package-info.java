/** What a register says as of a day, in words: names, seats, offices, networks and conventions, for the sheets of a register. */
@NullMarked
package org.wcofacts.export.make.register.day;

import org.jspecify.annotations.NullMarked;

/** What an export tells its caller: what was written, what was found on the way, and why it failed. */
@NullMarked
package org.wcofacts.export.report;

import org.jspecify.annotations.NullMarked;

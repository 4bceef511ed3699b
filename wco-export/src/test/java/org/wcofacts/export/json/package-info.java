/** Files of JSON, held against their schema and read back. */
@NullMarked
package org.wcofacts.export.json;

import org.jspecify.annotations.NullMarked;

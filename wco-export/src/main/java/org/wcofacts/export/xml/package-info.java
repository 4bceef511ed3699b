/**
 * An edition as XML, out and in, in all its languages and with all its provenance, under a schema.
 */
@NullMarked
package org.wcofacts.export.xml;

import org.jspecify.annotations.NullMarked;

/** Editions, registers, facts and changes as JSON, in the vocabulary of the XML, under a schema. */
@NullMarked
package org.wcofacts.export.json;

import org.jspecify.annotations.NullMarked;

/**
 * The document model: what a sheet says, in one language and in no format. Wording, order and what is printed where a fact is
 * unknown are decided here, once; renderers know their format and nothing about customs.
 *
 * <p>Every value is immutable and safe for use by many threads.
 */
@NullMarked
package org.wcofacts.export.factsheet;

import org.jspecify.annotations.NullMarked;

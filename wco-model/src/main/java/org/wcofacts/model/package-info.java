/**
 * What is known about the World Customs Organization as immutable, sourced values.
 *
 * <p>Every value is immutable and safe for use by many threads. A builder that is given a wrong, missing or null value
 * throws {@link IllegalArgumentException} with a message that names the thing, the place and the rule.
 */
@NullMarked
package org.wcofacts.model;

import org.jspecify.annotations.NullMarked;

/**
 * What is known about the World Customs Organization as immutable, sourced values.
 *
 * <p>Every value is immutable and safe for use by many threads. What has many parts is made by a builder: every part must
 * be given that is neither an {@link java.util.Optional} nor a list, and each builder says which these are. A wrong, missing
 * or null value is an {@link IllegalArgumentException} whose message names the place, the thing and the rule.
 *
 * <p>A text in several languages answers for a locale by the look-up of RFC 4647: for {@code fr-CA} with its French words.
 *
 * <p>Values are not JavaBeans. A library that writes JSON from {@code get} methods finds none in {@link
 * org.wcofacts.model.Member} and the other interfaces, and may write <code>{}</code>: return a record of what is needed instead,
 * such as {@code record Seat(String code, String name, String since) {}}.
 */
@NullMarked
package org.wcofacts.model;

import org.jspecify.annotations.NullMarked;

/**
 * An edition as XML, out and in, in all its languages and with all its provenance.
 *
 * <p>The package-private records are the vocabulary: each is an element, its components are the attributes and child
 * elements in their order, and a component that may be null is one that a file may leave out.
 */
@NullMarked
package org.wcofacts.export.xml;

import org.jspecify.annotations.NullMarked;

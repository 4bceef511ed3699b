/**
 * The vocabulary for machines, whatever writes it: XML or JSON.
 *
 * <p>Each record is an element; its components are the attributes and child elements in their order, and a component that
 * may be null is one that a file may leave out. No module exports this package.
 */
@NullMarked
package org.wcofacts.export.vocabulary;

import org.jspecify.annotations.NullMarked;

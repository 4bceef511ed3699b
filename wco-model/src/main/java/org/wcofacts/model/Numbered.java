package org.wcofacts.model;

/** Something that its publication numbers; the numbers of a list run from 1 without gap. */
public interface Numbered extends Identified {

    /** The number, from 1. */
    int number();
}

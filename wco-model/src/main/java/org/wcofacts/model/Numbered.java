package org.wcofacts.model;

/** Something that has a place in a list of its publication; the places of a list run from 1 without gap. */
public interface Numbered extends Identified {

    /** The place in the list, from 1. Whether the publication prints it as a number is told where the list is. */
    int number();
}

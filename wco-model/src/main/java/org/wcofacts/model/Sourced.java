package org.wcofacts.model;

/** A fact that knows where it comes from. */
public interface Sourced {

    /** Where the fact comes from, on what basis, and how far it can be trusted. */
    Provenance provenance();
}

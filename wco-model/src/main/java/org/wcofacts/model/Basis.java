package org.wcofacts.model;

/** How a fact follows from the sources that it cites. */
public enum Basis {
    /** The source says it. */
    STATED,
    /** The source said beforehand that it would be so. */
    ANNOUNCED,
    /** It was counted or follows from what the sources say; the provenance explains how. */
    DERIVED,
    /** The source says something else that is known to be wrong; the provenance explains the correction. */
    CORRECTED
}

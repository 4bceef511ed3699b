package org.wcofacts.model;

/** What an economy is for the organization. */
public enum EconomyKind {
    STATE,
    /** A territory with autonomy in its external trade relations that is no state. */
    CUSTOMS_TERRITORY,
    CUSTOMS_UNION,
    /** A territory for whose external relations a state is responsible; no Member of its own. */
    TERRITORY
}

package org.wcofacts.model;

/** What the organization calls a Member that is not a Member without more, or who has the rights of one. */
public enum Designation {
    /** A Member that is a separate Customs territory: responsible for its own customs affairs, but not for its formal relations abroad. */
    SEPARATE_CUSTOMS_TERRITORY,
    /** A customs or economic union with rights akin to those of a Member; it is in no list and no count of Members. */
    RIGHTS_AKIN
}

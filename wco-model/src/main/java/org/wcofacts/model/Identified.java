package org.wcofacts.model;

/** Something with a stable id, unique within its edition: lower-case letters, digits and hyphens. */
public interface Identified {

    /** The id, such as {@code "rtc"} or {@code "goal-1"}. */
    String id();
}

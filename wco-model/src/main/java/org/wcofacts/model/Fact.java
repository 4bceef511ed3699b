package org.wcofacts.model;

/**
 * One thing that an edition says, in the form in which all facts can be listed and compared.
 *
 * @param subject the id of what it is about: {@code "organization"}, {@code "goal-1"}, {@code "rtc-ke"}
 * @param property what it says of the subject: {@code "established"}, {@code "title"}, {@code "region"}
 * @param value the value
 * @param provenance where it comes from
 */
public record Fact(String subject, String property, FactValue value, Provenance provenance) implements Sourced {

    /** Unique within an edition: {@code subject/property}. */
    public String id() {
        return subject + "/" + property;
    }
}

package org.wcofacts.model;

/**
 * One thing that an edition or a register says, in a form in which all facts can be listed and compared.
 *
 * @param subject the id of what it is about: {@code "organization"}, {@code "goal-1"}, {@code "rtc-ke"}
 * @param property what it says of the subject: {@code "established"}, {@code "title"}, {@code "region"}
 * @param value the value
 * @param provenance where it comes from
 */
public record Fact(String subject, String property, FactValue value, Provenance provenance) implements Sourced {

    public Fact {
        Rules.given("fact, subject", subject);
        Rules.given("fact, property", property);
        Rules.given("fact '" + subject + "/" + property + "', value", value);
        Rules.given("fact '" + subject + "/" + property + "', provenance", provenance);
    }

    /** The id, unique within an edition: {@code subject/property}. */
    public String id() {
        return subject + "/" + property;
    }
}

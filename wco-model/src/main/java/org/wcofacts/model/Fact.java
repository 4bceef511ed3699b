package org.wcofacts.model;

import org.wcofacts.model.value.Rules;

/**
 * One thing that an edition or a register says, in a form in which all facts can be listed and compared.
 *
 * @param kind what it is to its subject: what the subject is called, what is said of it, or a remark on that
 * @param about what it is about
 * @param property what it says of the subject: {@code "established"}, {@code "title"}, {@code "region"}
 * @param value the value
 * @param provenance where it comes from
 */
public record Fact(Kind kind, Subject about, String property, FactValue value, Provenance provenance)
        implements Sourced {

    /** What a fact is to its subject. */
    public enum Kind {
        /** What the subject is called. */
        NAME,
        /** Who is in the office that is the subject. */
        PERSON,
        /** Anything else that is said of the subject. */
        VALUE,
        /** What the publication, or the dataset, remarks on a value of the subject. */
        FOOTNOTE,
        /** What another source gives instead of a value of the subject. */
        DISPUTED
    }

    public Fact {
        Rules.given("fact, kind", kind);
        Rules.given("fact, subject", about);
        Rules.given("fact, property", property);
        String id = Rules.quoted(about.id() + "/" + property);
        Rules.given("fact " + id + ", value", value);
        Rules.given("fact " + id + ", provenance", provenance);
    }

    /** The id of what it is about: {@code "organization"}, {@code "goal-1"}, {@code "rtc-ke"}. */
    public String subject() {
        return about.id();
    }

    /** The id, unique within an edition: {@code subject/property}. */
    public String id() {
        return about.id() + "/" + property;
    }
}

package org.wcofacts.model;

/**
 * What other sources say instead of the chosen value.
 *
 * @param value the other value
 * @param provenance where it comes from
 */
public record Disputed<T>(T value, Provenance provenance) implements Sourced {

    public Disputed {
        Rules.given("disputed value", value);
        Rules.given("disputed value, provenance", provenance);
    }
}

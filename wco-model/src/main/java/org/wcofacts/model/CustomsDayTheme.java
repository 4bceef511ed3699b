package org.wcofacts.model;

/**
 * The theme of International Customs Day in a year.
 *
 * @param year the year
 * @param theme the theme as published, and translations of it
 * @param provenance where it comes from
 */
public record CustomsDayTheme(int year, LocalizedText theme, Provenance provenance) implements Sourced {

    public CustomsDayTheme {
        Rules.given("theme of " + year, theme);
        Rules.given("theme of " + year + ", provenance", provenance);
    }
}

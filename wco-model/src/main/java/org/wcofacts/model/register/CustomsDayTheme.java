package org.wcofacts.model.register;

import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

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

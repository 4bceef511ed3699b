package org.wcofacts.model.edition;

import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.value.Rules;

/**
 * A city in an economy.
 *
 * @param city the city's name
 * @param economy where it lies
 */
public record Place(LocalizedText city, Economy economy) {

    public Place {
        Rules.given("place, city", city);
        Rules.given("place, economy", economy);
    }
}

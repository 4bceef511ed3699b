package org.wcofacts.model.register;

import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.value.Rules;

/**
 * Where the organization has its seat.
 *
 * @param city the city
 * @param economy the economy in which it lies
 */
public record Headquarters(LocalizedText city, Economy economy) {

    public Headquarters {
        Rules.given("headquarters, city", city);
        Rules.given("headquarters, economy", economy);
    }
}

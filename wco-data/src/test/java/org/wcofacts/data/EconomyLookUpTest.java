package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.model.Economy;
import org.wcofacts.model.NoSuchEconomyException;
import org.wcofacts.model.Reference;

/** How people write the names of economies. */
class EconomyLookUpTest {

    private static final Reference REFERENCE = WcoData.reference();

    @ParameterizedTest
    @CsvSource({
        "CI,CI",
        "civ,CI",
        "Côte d'Ivoire,CI",
        "Cote dIvoire,CI",
        "CÔTE D’IVOIRE,CI",
        "ivory coast,CI",
        "Costa do Marfim,CI",
        "Costa de Marfil,CI",
        "كوت ديفوار,CI",
        "Кот-д’Ивуар,CI",
        "Korea,KR",
        "'Korea, Republic of',KR",
        "Republic of Korea,KR",
        "South Korea,KR",
        "corée du sud,KR",
        "Democratic Republic of the Congo,CD",
        "Congo (DRC),CD",
        "Republic of the Congo,CG",
        "deu,DE",
        "Allemagne,DE",
        "Alemania,DE",
        "Германия,DE",
        "ألمانيا,DE",
        "Россия,RU",
        "Russia,RU",
        "russian federation,RU",
        "الصين,CN",
        "Turkey,TR",
        "turkiye,TR",
        "TÜRKİYE,TR",
        "Турция,TR",
        "Swaziland,SZ",
        "eswatini,SZ",
        "Former Yugoslav Republic of Macedonia,MK",
        "The Former Yugoslav Republic of Macedonia,MK",
        "North-Macedonia,MK",
        "Hong Kong,HK",
        "Hong Kong China,HK",
        "Macau,MO",
        "Czechia,CZ",
        "Czech Republic,CZ",
        "Burma,MM",
        "UK,GB",
        "Cape Verde,CV",
        "Lao Peoples Democratic Republic,LA",
        "Laos,LA",
        "Viet Nam,VN",
        "vietnam,VN",
        "Antigua & Barbuda,AG",
        "St. Lucia,LC",
        "Saint Vincent and Grenadines,VC",
        "São Tomé e Príncipe,ST",
        "sao tome principe,ST",
        "Curacao,CW",
        "Kosovo,XK",
        "EU,EU",
        "Guinea,GN",
        "Guinea Bissau,GW",
        "USA,US",
        "Monaco,MC",
        "St. Kitts and Nevis,KN",
        "Saint Kitts & Nevis,KN",
        "Faroe Islands,FO",
        "Guam,GU",
        "St Martin,MF",
        "Saint Martin,MF",
        "Sint Maarten,SX",
        "Saint-Marin,SM",
        "San Marino,SM",
        "Dominica,DM",
        "Dominican Republic,DO",
        "Federated States of Micronesia,FM",
        "КНДР,KP",
        "North Korea,KP",
        "US Virgin Islands,VI",
        "British Virgin Islands,VG",
        "Falkland Islands,FK",
        "Vatican City,VA",
        "Holy See,VA",
        "RU,RU",
    })
    void isFound(String written, String alpha2) {
        assertThat(REFERENCE.find(written).alpha2()).isEqualTo(alpha2);
    }

    @ParameterizedTest
    @CsvSource({
        "Swizerland,CH",
        "Deutchland,",
        "Phillipines,PH",
        "Kazakstan,KZ",
        "Gunea,GN",
        "Zimbabw,ZW",
        "Austrlia,AU"
    })
    void aSlipOfThePenIsAnsweredWithItsNeighbours(String written, String near) {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REFERENCE.find(written))
                .satisfies(e -> {
                    if (near == null) {
                        assertThat(e.nearMisses()).hasSizeLessThanOrEqualTo(3);
                    } else {
                        assertThat(e.nearMisses()).extracting(Economy::alpha2).contains(near);
                        assertThat(e).hasMessageContaining("(" + near + ")");
                    }
                });
    }

    @Test
    void twoVirginIslandsAreNotGuessedBetween() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REFERENCE.find("Виргинские острова"))
                .satisfies(e ->
                        assertThat(e.nearMisses()).extracting(Economy::alpha2).containsExactly("VG", "VI"));
    }

    @Test
    void theMessageNamesCodeAndName() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REFERENCE.find("Swizerland"))
                .withMessageStartingWith("economy 'Swizerland': none has this code or name; near it: Switzerland (CH)");
    }

    @Test
    void twoCongosAreNotGuessedBetween() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REFERENCE.find("congo"))
                .withMessageContaining("several have this name")
                .satisfies(e ->
                        assertThat(e.nearMisses()).extracting(Economy::alpha2).containsExactlyInAnyOrder("CD", "CG"));
    }

    @Test
    void everyCodeAndEveryPrintedNameIsFoundAgain() {
        for (Economy economy : REFERENCE.economies()) {
            assertThat(REFERENCE.find(economy.alpha2())).isSameAs(economy);
            assertThat(REFERENCE.find(economy.alpha3())).isSameAs(economy);
            assertThat(REFERENCE.find(economy.name().english())).isSameAs(economy);
            economy.name()
                    .words()
                    .values()
                    .forEach(name -> assertThat(REFERENCE.find(name)).as(name).isSameAs(economy));
        }
    }
}

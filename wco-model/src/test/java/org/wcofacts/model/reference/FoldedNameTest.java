package org.wcofacts.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one name, and which are not. */
class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Côte d’Or | cote dor",
                "Pays de l'Est | pays est",
                "L’Est | est",
                "La’Est | laest",
                "Pays d’Est | pays dest",
                "Coast–and–Isles | coast isles",
                "lés Isles | isles",
                "th\u200Be Coast | coast",
                "Łódź | lodz",
                "Straße | strasse",
                "Ærø | aero",
                "Đại Việt | daiviet",
                "Œuvre | oeuvre",
                "Diyarbakır | diyarbakir",
                "N. Vesta | North Vesta",
                "N Vesta | north vesta",
                "N Ve | North Ve",
                "the S. Vesta | South Vesta",
                "w vesta | Western Vesta",
                "A. Vesta | avesta",
                "A Vesta | vesta",
                "E. Vesta | evesta",
                "The. Vesta | vesta",
                "Vesta A | vesta",
                "Dem. Rep. of Vesta | Democratic Republic of the Vesta",
                "الساحل والجزر | ساحل جزر",
                "المد | مد",
                "الســاحل | الساحل",
                "المدينة | المدينه",
                "کوه | كوه",
                "جزری | جزرى",
            })
    void areOneName(String one, String other) {
        assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "N.Vesta | North Vesta",
                "N, Vesta | North Vesta",
                "N  Vesta | North Vesta",
                "N V | North V",
                "N V2 | North V2",
                "N 2V | North 2V",
                "N | North",
                "N. | North",
                "Vesta N Isle | Vesta North Isle",
                "V. Vesta | Vesta",
                "Vesta and | Vesta",
                "Vesta of | Vesta",
                "الم | م",
                "وادي | ادي",
            })
    void areTwoNames(String one, String other) {
        assertThat(FoldedName.of(one)).isNotEqualTo(FoldedName.of(other));
    }

    @Test
    void aNameInTwoPartsIsTurnedRound() {
        assertThat(FoldedName.turnedRound("Vesta(Republic of)")).containsExactly("Republic of Vesta");
        assertThat(FoldedName.turnedRound("Vesta,Republic of")).containsExactly("Republic of Vesta");
        assertThat(FoldedName.turnedRound("Vesta،Republic of")).containsExactly("Republic of Vesta");
        assertThat(FoldedName.turnedRound("Rock, Vesta (East)"))
                .containsExactly("East Rock, Vesta ", " Vesta (East) Rock");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Vesta", "(East) Vesta", "Vesta (East", "Vesta) East("})
    void whatHasOnePartIsNotTurnedRound(String name) {
        assertThat(FoldedName.turnedRound(name)).isEmpty();
    }
}

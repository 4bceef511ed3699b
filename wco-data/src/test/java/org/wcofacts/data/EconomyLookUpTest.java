package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Meaning;
import org.wcofacts.model.reference.NameNote;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.reference.Reference;

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
        "United States of America,US",
        "U.S.A.,US",
        "EE.UU.,US",
        "США,US",
        "UAE,AE",
        "DRC,CD",
        "Congo,CG",
        "Congo (Kinshasa),CD",
        "Great Britain,GB",
        "Holland,NL",
        "Голландия,NL",
        "Hong Kong SAR,HK",
        "'China, Hong Kong SAR',HK",
        "Lao PDR,LA",
        "Macedonia,MK",
        "'Korea, Rep.',KR",
        "'KOREA, REPUBLIC OF',KR",
        "Korea (the Republic of),KR",
        "'Korea, Dem. People''s Rep.',KP",
        "'Congo, Dem. Rep.',CD",
        "'Bahamas, The',BS",
        "'Taiwan, Province of China',TW",
        "République populaire démocratique de Corée,KP",
        "Corea del Norte,KP",
        "كوريا الشمالية,KP",
        "Trinidad y Tobago,TT",
        "'Bosnia & Herzegovina',BA",
        "ترينيداد و توباغو,TT",
        "West Germany,DE",
        "Upper Volta,BF",
        "Zaire,CD",
        "Dahomey,BJ",
        "Ceylon,LK",
        "Deutschland,DE",
        "S. Sudan,SS",
        "UE,EU",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea|KP KR",
                "Corée|KP KR",
                "Корея|KP KR",
                "E.U.|EU US",
                "É.-U.|EU US",
                "R.U.|GB RU",
                "Virgin Islands|VG VI",
                "Guyane|GF GY SR",
                "Channel Islands|GG JE",
            })
    void aWordForSeveralNamesThem(String written, String codes) {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REFERENCE.find(written))
                .withMessageContaining("several have this name")
                .satisfies(e ->
                        assertThat(e.nearMisses()).extracting(Economy::alpha2).containsExactly(codes.split(" ")))
                .satisfies(e -> assertThat(e.getMessage()).contains(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Czechoslovakia|CSHH|CZ SK",
                "Tchécoslovaquie|CSHH|CZ SK",
                "تشيكوسلوفاكيا|CSHH|CZ SK",
                "Yugoslavia|YUCS|BA HR ME MK RS SI",
                "Netherlands Antilles|ANHH|CW SX BQ",
                "GDR|DDDE|DE",
                "Allemagne de l'Est|DDDE|DE",
                "USSR|SUHH|RU AM AZ BY EE GE KZ KG LV LT MD TJ TM UA UZ",
                "СССР|SUHH|RU AM AZ BY EE GE KZ KG LV LT MD TJ TM UA UZ",
                "Serbia and Montenegro|CSXX|RS ME",
                "South Yemen|YDYE|YE",
                "United Arab Republic|united-arab-republic|EG SY",
                "Tanganyika|tanganyika|TZ",
            })
    void whatIsGoneIsFoundWithItsSuccessors(String written, String code, String successors) {
        assertThat(REFERENCE.meaning(written)).isInstanceOfSatisfying(Meaning.Gone.class, gone -> {
            assertThat(gone.economy().code()).isEqualTo(code);
            assertThat(gone.economy().successors()).extracting(Economy::alpha2).containsExactly(successors.split(" "));
        });
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REFERENCE.find(written))
                .withMessageContaining("is gone (" + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malvinas|DISPUTED|FK",
                "Republic of China|DISPUTED|TW",
                "'China, Republic of'|DISPUTED|TW",
                "Chinese Taipei|DISPUTED|TW",
                "Crimea|DISPUTED|",
                "Крым|DISPUTED|",
                "Transnistria|DISPUTED|",
                "Northern Cyprus|DISPUTED|",
                "N. Cyprus|DISPUTED|",
                "'Cyprus, Northern'|DISPUTED|",
                "Somaliland|DISPUTED|",
                "England|PART|GB",
                "SCOTLAND|PART|GB",
                "Écosse|PART|GB",
                "'Ireland, Northern'|PART|GB",
                "Hawaii|PART|US",
                "Africa|GROUP|",
                "America|GROUP|US",
            })
    void whatIsNoEconomyOrDisputedIsExplained(String written, NameNote.Kind kind, String related) {
        assertThat(REFERENCE.meaning(written)).isInstanceOfSatisfying(Meaning.NotAnEconomy.class, known -> {
            assertThat(known.note().kind()).isEqualTo(kind);
            assertThat(known.economies())
                    .extracting(Economy::alpha2)
                    .isEqualTo(related == null ? List.of() : List.of(related));
        });
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REFERENCE.find(written))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Maldives"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hollnd", "Malvina", "Malvinhas", "Nort Korea", "Scotlnd"})
    void aNearMissDoesNotMislead(String written) {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REFERENCE.find(written))
                .satisfies(e ->
                        assertThat(e.nearMisses()).extracting(Economy::alpha2).doesNotContain("PL", "MV", "KR"));
    }

    @Test
    void aCompanySettlesAWordForItself() {
        Reference own = REFERENCE.withNames(Map.of("Korea", "KR", "Werk Nord", "DE"));
        assertThat(own.find("KOREA").alpha2()).isEqualTo("KR");
        assertThat(own.find("werk nord").alpha2()).isEqualTo("DE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REFERENCE.withNames(Map.of("holland", "DE")))
                .withMessage("own name 'holland' of 'DE': must not be the name of another, Netherlands (NL)");
    }

    @Test
    void kosovoAloneHasACodeThatIsoLeftToItsUsers() {
        assertThat(REFERENCE.economies().stream()
                        .filter(Economy::isUserAssigned)
                        .map(Economy::alpha2))
                .containsExactly("XK");
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

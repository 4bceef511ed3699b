package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.model.Citation;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Source;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.reference.NameOnDay;
import org.wcofacts.model.reference.Reference;

class NamesOverTimeTest {

    private static final Reference REFERENCE = WcoData.reference();

    private static List<String> names(String code, String day) {
        return REFERENCE.names(REFERENCE.find(code), LocalDate.parse(day)).stream()
                .map(LocalizedText::english)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SZ|2000-01-01|Swaziland",
                "SZ|2018-03-31|Swaziland",
                "SZ|2018-05-01|Eswatini",
                "MK|2013-12-31|the Former Yugoslav Republic of Macedonia",
                "MK|2019-02-11|the Former Yugoslav Republic of Macedonia",
                "MK|2019-02-12|North Macedonia",
                "TR|2022-05-31|Turkey",
                "TR|2022-06-01|Türkiye",
                "MM|1989-05-31|Burma",
                "MM|1989-07-01|Myanmar",
                "LK|1970-01-01|Ceylon",
                "BF|1984-08-03|Upper Volta",
                "BF|1984-08-04|Burkina Faso",
                "CD|1972-07-26|Zaire",
                "CD|1968-01-01|Congo (Democratic Republic of the)",
                "CD|1997-05-17|Congo (Democratic Republic of the)",
                "CM|1970-01-01|Cameroon",
                "CM|1980-01-01|United Republic of Cameroon",
                "CM|1990-01-01|Cameroon",
                "KH|1960-01-01|Cambodia",
                "KH|1972-01-01|Khmer Republic",
                "KH|1975-12-31|Cambodia",
                "KH|1980-01-01|Democratic Kampuchea",
                "KH|2001-04-03|Cambodia",
                "DE|1990-10-02|Federal Republic of Germany",
                "DE|1990-10-03|Germany",
                "RU|1991-07-08|Soviet Union",
                "RU|1991-12-25|Russian Federation",
                "RS|2001-03-27|Federal Republic of Yugoslavia",
                "RS|2005-01-01|Serbia and Montenegro",
                "RS|2006-07-01|Serbia",
                "EG|1960-01-01|United Arab Republic",
                "ZW|1979-01-01|Rhodesia",
                "ZW|1980-04-17|Southern Rhodesia",
                "CZ|2000-01-01|Czech Republic",
                "KE|1970-01-01|Kenya",
                "FR|1952-11-04|France",
            })
    void anEconomyHasTheNameOfTheDay(String code, String day, String name) {
        assertThat(names(code, day)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SZ|2018-04-10|Swaziland|Eswatini",
                "MM|1989-06-18|Burma|Myanmar",
                "CD|1971-10-10|Congo (Democratic Republic of the)|Zaire",
                "CD|1964-08-02|Congo (Léopoldville)|Congo (Democratic Republic of the)",
                "TZ|1964-04-20|Tanganyika|Tanganyika and Zanzibar",
                "RS|2003-02-04|Federal Republic of Yugoslavia|Serbia and Montenegro",
                "OM|1970-07-01|Muscat and Oman|Oman",
            })
    void whereTheDayOfAChangeIsNotKnownBothNamesStand(String code, String day, String before, String after) {
        assertThat(names(code, day)).containsExactly(before, after);
    }

    @Test
    void aFormerNameStandsInTheLanguagesThatHaveOne() {
        LocalizedText upperVolta =
                REFERENCE.names(REFERENCE.find("BF"), LocalDate.of(1970, 1, 1)).get(0);
        assertThat(upperVolta.in(Locale.FRENCH)).hasValue("Haute-Volta");
        assertThat(upperVolta.in(Locale.forLanguageTag("ru"))).hasValue("Верхняя Вольта");
        LocalizedText malaya =
                REFERENCE.names(REFERENCE.find("MY"), LocalDate.of(1960, 1, 1)).get(0);
        assertThat(malaya.in(Locale.FRENCH)).isEmpty();
        LocalizedText swaziland =
                REFERENCE.names(REFERENCE.find("SZ"), LocalDate.of(1990, 1, 1)).get(0);
        assertThat(swaziland.in(Locale.forLanguageTag("es"))).hasValue("Suazilandia");
    }

    @ParameterizedTest
    @CsvSource({"BF,1970-01-01,untc-historical-information", "TR,2000-01-01,turkiye-2022", "TR,2025-01-01,names-in-use"
    })
    void theNameOfADayHasItsSource(String code, LocalDate day, String source) {
        NameOnDay name = REFERENCE.namesOn(REFERENCE.find(code), day).get(0);
        assertThat(name.provenance().citations()).extracting(Citation::source).contains(source);
        assertThat(REFERENCE.sources()).extracting(Source::id).contains(source);
    }

    @Test
    void nobodyHasTheNameOfAnotherOnAnyDayOfChange() {
        List<LocalDate> days = REFERENCE.formerNames().stream()
                .map(FormerName::until)
                .map(until -> until.latest().plusDays(1))
                .toList();
        for (LocalDate day : days) {
            List<String> all = REFERENCE.economies().stream()
                    .flatMap(economy -> REFERENCE.names(economy, day).stream())
                    .map(LocalizedText::english)
                    .toList();
            assertThat(all).as("names on %s", day).doesNotHaveDuplicates();
        }
    }
}

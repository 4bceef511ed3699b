package org.wcofacts.export.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample numbers of Unicode CLDR 47, supplemental data, cardinal plurals; whole numbers alone. */
class PluralRuleTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "en, one, 1",
        "en, other, 0 2 3 16 100 1000 10000 100000 1000000",
        "fr, one, 0 1",
        "fr, many, 1000000",
        "fr, other, 2 3 17 100 1000 10000 100000",
        "es, one, 1",
        "es, many, 1000000",
        "es, other, 0 2 3 16 100 1000 10000 100000",
        "pt, one, 1",
        "pt, many, 1000000",
        "pt, other, 0 2 3 16 100 1000 10000 100000",
        "ru, one, 1 21 31 41 51 61 71 81 101 1001",
        "ru, few, 2 3 4 22 23 24 32 33 34 42 62 102 1002",
        "ru, many, 0 5 6 7 8 9 10 11 12 13 14 19 100 1000 10000 100000 1000000 111 112 114",
        "ar, zero, 0",
        "ar, one, 1",
        "ar, two, 2",
        "ar, few, 3 4 10 103 104 110 1003",
        "ar, many, 11 12 26 99 111 1011",
        "ar, other, 100 101 102 200 202 300 302 1000 10000 100000 1000000"
    })
    void formsAreThoseOfCldr(String language, String category, String numbers) {
        PluralRule rule = PluralRule.of(Locale.forLanguageTag(language));
        assertThat(Arrays.stream(numbers.split(" ")).map(number -> rule.category(Integer.parseInt(number))))
                .containsOnly(category);
    }

    @Test
    void nounsFollowTheirNumber() {
        assertThat(Labels.in(Locale.ENGLISH).count("regions", 1)).isEqualTo("1 region");
        assertThat(Labels.in(Locale.forLanguageTag("ru")).count("regions", 21)).isEqualTo("21\u00A0регион");
        assertThat(Labels.in(Locale.forLanguageTag("ru")).count("regions", 3)).isEqualTo("3\u00A0региона");
        assertThat(Labels.in(Locale.forLanguageTag("ru")).count("regions", 11)).isEqualTo("11\u00A0регионов");
    }
}

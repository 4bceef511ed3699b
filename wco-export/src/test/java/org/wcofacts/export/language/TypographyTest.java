package org.wcofacts.export.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypographyTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void noShortRussianWordEndsALine() {
        assertThat(set("Работа в области и с учётом норм")).isEqualTo("Работа в~области и~с~учётом норм");
        assertThat(set("«В регионе»")).isEqualTo("«В~регионе»");
        assertThat(set("Слова любви и")).isEqualTo("Слова любви и");
    }

    @Test
    void noRussianDashBeginsALine() {
        assertThat(set("Таможня — орган")).isEqualTo("Таможня~— орган");
    }

    @Test
    void aNumberStaysWithWhatItCounts() {
        assertThat(set("26 января, 11 офисов")).isEqualTo("26~января, 11~офисов");
    }

    private static String set(String words) {
        return Typography.set(words, RUSSIAN).replace('\u00A0', '~');
    }
}

package org.wcofacts.export.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Expected forms are read from the chart of Unicode's Arabic Presentation Forms-B. */
class ArabicLettersTest {

    @Test
    void lettersJoinOnBothSidesOrOnOne() {
        // beh initial, hah medial, reh final
        assertThat(joined("بحر")).isEqualTo("\uFE91\uFEA4\uFEAE");
        // dal does not join what follows it: dal alone, alef alone, reh alone
        assertThat(joined("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        // hamza joins nothing; yeh with hamza has four forms
        assertThat(joined("شيء")).isEqualTo("\uFEB7\uFEF2\uFE80");
    }

    @Test
    void lamWithAlefIsOneSign() {
        assertThat(joined("لا")).isEqualTo("\uFEFB");
        assertThat(joined("بلا")).isEqualTo("\uFE91\uFEFC");
        assertThat(joined("الأمم")).isEqualTo("\uFE8D\uFEF7\uFEE3\uFEE2");
    }

    @Test
    void lettersOfPersianHaveFurtherForms() {
        // peh, farsi yeh, alef, meem; gaf alone and at an end
        assertThat(joined("پیام")).isEqualTo("\uFB58\uFBFF\uFE8E\uFEE1");
        assertThat(joined("گ سگ")).isEqualTo("\u06AF \uFEB3\uFB93");
    }

    @Test
    void marksDoNotPartLetters() {
        assertThat(joined("مًن")).isEqualTo("\uFEE3\u064B\uFEE6");
        assertThat(joined("لًا")).as("lam with alef").isEqualTo("\uFEFB\u064B");
        assertThat(joined("\u064Bب")).as("at the beginning").isEqualTo("\u064B\uFE8F");
        assertThat(joined("بً")).as("at the end").isEqualTo("\uFE8F\u064B");
    }

    @Test
    void joinersJoinWithoutALetter() {
        // heh initial, as in the abbreviation of the Hijri year; dal final after a tatweel
        assertThat(joined("ه\u200D")).isEqualTo("\uFEEB\u200D");
        assertThat(joined("ـد")).isEqualTo("\u0640\uFEAA");
    }

    @Test
    void aLamWithAlefIsToldFromOtherShapes() {
        assertThat("\uFEF4\uFEF5\uFEFC\uFEFD".chars().mapToObj(shape -> ArabicLetters.isLamWithAlef((char) shape)))
                .containsExactly(false, true, true, false);
        assertThat(ArabicLetters.alefOf('\uFEF7')).isEqualTo("أ");
        assertThat(ArabicLetters.alefOf('\uFEFC')).isEqualTo("ا");
    }

    /** Pashto's is not in the chart; digits, marks, the hamza and Latin letters need no form. */
    @Test
    void aLetterWithoutFormsIsTold() {
        assertThat("\u069Aبء٣\u064Ba".chars().mapToObj(letter -> ArabicLetters.isWithoutForms((char) letter)))
                .containsExactly(true, false, false, false, false, false);
    }

    @Test
    void whatIsNotArabicStaysAsItIs() {
        assertThat(joined("WCO 2013 – \uD83D\uDE80")).startsWith("WCO 2013 – \uD83D\uDE80");
    }

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        Arrays.stream(ArabicLetters.join(text))
                .filter(shape -> shape != ArabicLetters.ABSORBED)
                .forEach(joined::appendCodePoint);
        return joined.toString();
    }
}

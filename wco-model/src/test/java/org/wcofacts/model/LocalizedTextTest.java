package org.wcofacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void everyTextHasEnglish() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(Map.of(Locale.FRENCH, "Ligue")))
                .withMessage("text [Ligue]: every text has English");
    }

    @Test
    void noTextIsBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.english("League").with(Locale.FRENCH, " \n"))
                .withMessage("text in 'fr': a text is not blank");
    }

    @Test
    void languagesComeEnglishFirstThenByTag() {
        LocalizedText text =
                LocalizedText.english("League").with(Locale.FRENCH, "Ligue").with(Locale.forLanguageTag("ar"), "رابطة");

        assertThat(text.words().keySet()).containsExactly(Locale.ENGLISH, Locale.forLanguageTag("ar"), Locale.FRENCH);
    }

    @Test
    void givesTheWordsOfALanguageOrNothing() {
        LocalizedText text = LocalizedText.english("League").with(Locale.FRENCH, "Ligue");

        assertThat(text.english()).isEqualTo("League");
        assertThat(text.in(Locale.FRENCH)).contains("Ligue");
        assertThat(text.in(Locale.GERMAN)).isEmpty();
    }

    @Test
    void otherWordsForALanguageReplaceTheFirstAndLeaveTheOriginal() {
        LocalizedText text = LocalizedText.english("League");

        assertThat(text.with(Locale.ENGLISH, "Union").english()).isEqualTo("Union");
        assertThat(text.english()).isEqualTo("League");
    }
}

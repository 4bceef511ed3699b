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

    @Test
    void wordsAreOriginalUntilTheirStandingSaysOtherwise() {
        LocalizedText text = LocalizedText.english("League")
                .with(Locale.FRENCH, "Ligue", Standing.TRANSLATED)
                .with(Locale.GERMAN, "Bund");
        assertThat(text.standing(Locale.FRENCH)).contains(Standing.TRANSLATED);
        assertThat(text.standing(Locale.GERMAN)).contains(Standing.ORIGINAL);
        assertThat(text.standing(Locale.ENGLISH)).contains(Standing.ORIGINAL);
        assertThat(text.standing(Locale.ITALIAN)).isEmpty();
    }

    @Test
    void theSameWordsOfAnotherStandingAreAnotherText() {
        LocalizedText text = LocalizedText.english("League");
        assertThat(text.with(Locale.FRENCH, "Ligue", Standing.TRANSLATED))
                .isNotEqualTo(text.with(Locale.FRENCH, "Ligue", Standing.reviewed("A. Reader")))
                .isNotEqualTo(text.with(Locale.FRENCH, "Ligue"));
        assertThat(text.with(Locale.FRENCH, "Ligue", Standing.ORIGINAL)).isEqualTo(text.with(Locale.FRENCH, "Ligue"));
    }

    @Test
    void aStandingWithoutWordsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LocalizedText(Map.of(Locale.ENGLISH, "League"), Map.of(Locale.FRENCH, Standing.TRANSLATED)))
                .withMessage("text 'League', standing in 'fr': the text has no words in this language");
    }

    @Test
    void whoReviewedOrUsesATermIsSaidAndNobodyElseIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standing.reviewed(" "))
                .withMessage(
                        "standing REVIEWED by ' ': official, attested and reviewed words, and no others, say by whom");
        assertThatIllegalArgumentException().isThrownBy(() -> new Standing(Standing.Kind.TRANSLATED, "A. Reader"));
    }
}

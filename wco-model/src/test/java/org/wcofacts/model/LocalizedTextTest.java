package org.wcofacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    @Test
    void everyTextHasEnglish() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(Map.of(Locale.FRENCH, "Ligue")))
                .withMessage("text '[Ligue]': must have words in English");
    }

    @Test
    void noTextIsBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.english("League").with(Locale.FRENCH, " \n"))
                .withMessage("text in 'fr': must not be blank");
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

    @ParameterizedTest(name = "{0} is answered in {1}")
    @CsvSource({"fr-CA, fr", "fr-Latn-CA, fr", "pt-BR, pt-BR", "pt-PT, pt", "pt, pt", "en-GB, en"})
    void aLanguageIsFoundByLookUp(String asked, String found) {
        LocalizedText text = LocalizedText.english("en")
                .with(Locale.FRENCH, "fr", Standing.TRANSLATED)
                .with(Locale.forLanguageTag("pt"), "pt")
                .with(Locale.forLanguageTag("pt-BR"), "pt-BR");

        assertThat(text.in(Locale.forLanguageTag(asked))).contains(found);
        assertThat(text.nearest(Locale.forLanguageTag(asked))).contains(Locale.forLanguageTag(found));
        assertThat(text.standing(Locale.CANADA_FRENCH)).contains(Standing.TRANSLATED);
    }

    @Test
    void aVarietyDoesNotAnswerForItsLanguage() {
        LocalizedText text = LocalizedText.english("League").with(Locale.CANADA_FRENCH, "Ligue");

        assertThat(text.in(Locale.FRENCH)).isEmpty();
        assertThat(text.in(Locale.ROOT)).isEmpty();
    }

    @Test
    void whatIsQuotedIsCutToAReadableLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("9".repeat(81)))
                .withMessageStartingWith("date '" + "9".repeat(80) + "…': must be");
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
                .withMessage("text 'League', standing in 'fr': the text must have words in this language");
    }

    @Test
    void aTextIsAskedForInALanguage() {
        LocalizedText text = LocalizedText.english("League");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.in(null))
                .withMessage("text, language: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.with(null, "Ligue"))
                .withMessage("text, language: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(null))
                .withMessage("text, words: must not be null");
    }

    @Test
    void aTermSaysWhoUsesIt() {
        assertThat(Standing.official("Glossary")).isEqualTo(new Standing(Standing.Kind.OFFICIAL, "Glossary"));
        assertThat(Standing.attested("Gazette")).isEqualTo(new Standing(Standing.Kind.ATTESTED, "Gazette"));
    }

    @Test
    void whoReviewedOrUsesATermIsSaidAndNobodyElseIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standing.reviewed(" "))
                .withMessage(
                        "standing REVIEWED by ' ': official, attested and reviewed words must say by whom, others must not");
        assertThatIllegalArgumentException().isThrownBy(() -> new Standing(Standing.Kind.TRANSLATED, "A. Reader"));
    }
}

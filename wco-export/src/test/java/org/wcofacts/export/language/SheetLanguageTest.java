package org.wcofacts.export.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.edition.Edition;

class SheetLanguageTest {

    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");

    @ParameterizedTest(name = "{0} gets {1}")
    @CsvSource({
        "en-US, en",
        "fr-FR, fr",
        "fr-CA, fr",
        "pt-BR, pt",
        "ar-EG-u-nu-arab, ar",
        "ru-Cyrl-RU, ru",
        "es-419, es",
        "en, en"
    })
    void aLocaleGetsTheLanguageThatTheWordsAreIn(String asked, String language) {
        Locale locale = Locale.forLanguageTag(asked);
        FactSheet sheet = FactSheets.inBrief(InventedEdition.rich(), locale);
        assertThat(sheet.language()).isEqualTo(Locale.forLanguageTag(language));
        assertThat(sheet.labels()).isSameAs(Labels.in(Locale.forLanguageTag(language)));
        assertThat(sheet.fileStem()).endsWith("-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hant-TW", "de-AT", "enm"})
    void anotherLanguageIsRefusedWithAListOfOurs(String asked) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetLanguage.of(Locale.forLanguageTag(asked)))
                .withMessage("language '" + asked + "': must be one of en, fr, ar, pt, ru, es, or a variety of one");
    }

    @Test
    void theDefaultLocaleOfTheMachinePlaysNoPart() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(SheetLanguage.accepted("zh")).isEmpty();
            assertThat(SheetLanguage.accepted("*").orElseThrow().labels().language())
                    .isEqualTo(Locale.ENGLISH);
            assertThatIllegalArgumentException().isThrownBy(() -> Labels.in(Locale.ROOT));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0} gets {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA,fr;q=0.9,en;q=0.8 | fr",
                "fr-CA, en;q=0.8         | fr",
                "en;q=0.3, es-MX;q=0.7   | es",
                "de, ru;q=0.5, en;q=0.2  | ru",
                "zh, *;q=0.1             | en",
                "*, fr;q=0.5             | fr",
                "en;q=0, *               | fr",
                "de-CH, en-GB;q=0.4      | en",
            })
    void aHeaderGetsTheBestOfOurLanguages(String header, String language) {
        assertThat(SheetLanguage.accepted(header).orElseThrow().labels().language())
                .isEqualTo(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "*", "en;q=high", "fr_CA", "<script>", ";;;", "fr;q=2"})
    void aHeaderThatAsksForNothingGetsEnglish(String header) {
        assertThat(SheetLanguage.accepted(header).orElseThrow().labels().language())
                .isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "de, ja;q=0.5", "fr;q=0", "zh, *;q=0"})
    void aHeaderThatAsksForOthersOnlyLeavesTheChoiceToTheCaller(String header) {
        assertThat(SheetLanguage.accepted(header)).isEmpty();
    }

    @Test
    void aChosenNameHasWordsAndIsOne() {
        SheetLanguage english = SheetLanguage.of(Locale.ENGLISH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.naming("AL", " "))
                .withMessage("name of economy 'AL': must not be blank");
        SheetLanguage both = english.naming("AL", "Ours").naming("Alphaland", "Theirs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.inBrief(InventedEdition.rich(), both))
                .withMessage("name of economy AL: one name must be chosen, not both 'Ours' and 'Theirs'");
        SheetLanguage twice = english.naming("AL", "Ours").naming("Alphaland", "Ours");
        assertThat(FactSheets.inBrief(InventedEdition.rich(), twice).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void labelsOfOnesOwnGoBeforeOurs() throws IOException {
        Labels own = own(BRAZIL);
        assertThat(SheetLanguage.accepted("pt-BR, pt;q=0.9", own).orElseThrow().labels())
                .isSameAs(own);
        assertThat(SheetLanguage.accepted("pt-PT", own).orElseThrow().labels().language())
                .isEqualTo(Locale.forLanguageTag("pt"));
        Labels french = own(Locale.FRENCH);
        assertThat(SheetLanguage.accepted("fr-CA", french).orElseThrow().labels())
                .isSameAs(french);
    }

    @Test
    void factsOfASheetInAVarietyStandInTheNearestLanguageAndSayWhich() throws IOException {
        Edition edition = InventedEdition.rich();
        LocalizedText title = edition.title().with(Locale.forLanguageTag("pt"), "Liga");
        Edition translated = Edition.builder().from(edition).title(title).build();
        FactSheet sheet = FactSheets.inBrief(translated, SheetLanguage.of(own(BRAZIL)));
        assertThat(sheet.language()).isEqualTo(BRAZIL);
        assertThat(sheet.title()).isEqualTo("Liga");
        assertThat(sheet.findings()).noneMatch(finding -> finding.place().equals("title"));
    }

    /** Labels with the words of Portuguese or French, as those of a language of one's own. */
    private static Labels own(Locale language) throws IOException {
        String file = "labels/" + language.getLanguage() + ".properties";
        try (Reader reader = new InputStreamReader(Labels.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return Labels.read(language, reader);
        }
    }
}

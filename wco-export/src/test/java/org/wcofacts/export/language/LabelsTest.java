package org.wcofacts.export.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    static List<Locale> languages() {
        return Labels.LANGUAGES;
    }

    /** The forms of CLDR's plural rules. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "en", List.of("one", "other"),
            "fr", List.of("one", "many", "other"),
            "es", List.of("one", "many", "other"),
            "pt", List.of("one", "many", "other"),
            "ru", List.of("one", "few", "many", "other"),
            "ar", List.of("zero", "one", "two", "few", "many", "other"));

    @Test
    void thereAreSixLanguagesEnglishFirst() {
        assertThat(languages().stream().map(Locale::toLanguageTag)).containsExactly("en", "fr", "ar", "pt", "ru", "es");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheKeysAndPlaceholdersOfEnglish(Locale language) throws IOException {
        Map<String, String> english = lines(Locale.ENGLISH);
        Map<String, String> words = lines(language);
        Set<String> expected = new TreeSet<>();
        for (String key : english.keySet()) {
            if (key.startsWith("count.")) {
                String counted = key.substring(0, key.lastIndexOf('.') + 1);
                FORMS.get(language.toLanguageTag()).forEach(form -> expected.add(counted + form));
            } else {
                expected.add(key);
                assertThat(placeholders(words.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(english.get(key)));
            }
        }
        assertThat(words.keySet()).isEqualTo(expected);
        assertThat(words.values()).noneMatch(String::isBlank);
    }

    /** Labels that a language spells as English does, looked up one by one. */
    private static final Map<String, Set<String>> AS_IN_ENGLISH = Map.of(
            "fr",
            Set.of(
                    "instrument.istanbul",
                    "region.europe",
                    "section.introduction",
                    "section.vision",
                    "section.mission",
                    "total",
                    "sources",
                    "column.alpha2",
                    "column.alpha3",
                    "column.code",
                    "column.source",
                    "standing.original",
                    "act.ratification",
                    "act.signature",
                    "type.code",
                    "xlsx.dictionary.type",
                    "xlsx.licence",
                    "xlsx.notes",
                    "xlsx.notes.note",
                    "xlsx.sources.text",
                    "unit.parties",
                    "table.conventions",
                    "column.parties",
                    "kind.convention",
                    "kind.programme",
                    "lane.nomenclature",
                    "table.history_instruments",
                    "table.parties",
                    "column.date",
                    "value-type.date"),
            "ar",
            Set.of("column.alpha2", "column.alpha3"),
            "pt",
            Set.of("instrument.istanbul", "total", "standing.original"),
            "ru",
            Set.of("column.alpha2", "column.alpha3"),
            "es",
            Set.of("total", "standing.original"));

    @ParameterizedTest
    @MethodSource("languages")
    void noLabelIsLeftInEnglish(Locale language) throws IOException {
        Map<String, String> english = lines(Locale.ENGLISH);
        Set<String> same = new TreeSet<>();
        lines(language).forEach((key, text) -> {
            boolean words = text.replaceAll("\\{\\d}", "").chars().anyMatch(Character::isLetter);
            if (words && text.equals(english.get(key))) {
                same.add(key);
            }
        });
        if (!language.equals(Locale.ENGLISH)) {
            assertThat(same).isEqualTo(new TreeSet<>(AS_IN_ENGLISH.get(language.toLanguageTag())));
        }
    }

    @Test
    void arabicLabelsHaveArabicPunctuationAndEuropeanDigits() throws IOException {
        assertThat(lines(Locale.forLanguageTag("ar")).values())
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[,;?\u0660-\u0669]"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noLabelIsOlderThanItsEnglish(Locale language) throws Exception {
        if (language.equals(Locale.ENGLISH)) {
            return;
        }
        Map<String, String> english = lines(Locale.ENGLISH);
        Map<String, String> standings = standings(language);
        assertThat(standings.keySet()).isEqualTo(lines(language).keySet());
        for (String key : standings.keySet()) {
            String source = english.getOrDefault(key, english.get(key.replaceFirst("\\.[a-z]+$", ".other")));
            String hash = HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8)), 0, 4);
            assertThat(standings.get(key))
                    .as("label " + key + ": read it against the English again, then write " + hash)
                    .isEqualTo(hash);
        }
    }

    private static Map<String, String> standings(Locale language) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        String file = "labels/standing/" + language.toLanguageTag() + ".csv";
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Labels.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> hashes.put(line.split(",")[0], line.split(",")[2]));
        }
        return hashes;
    }

    @Test
    void labelsOfAnotherLanguageAreReadAndChecked() throws IOException {
        String german = String.join(
                "\n",
                lines(Locale.ENGLISH).entrySet().stream()
                        .map(label -> label.getKey() + " = " + label.getValue())
                        .toList());
        assertThat(Labels.read(Locale.GERMAN, new StringReader(german)).language())
                .isEqualTo(Locale.GERMAN);
        assertRefused(
                german.replace("page = Page {0} of {1}", "page = Seite {0}"),
                "labels in 'de', key page: must have the placeholders [{0}, {1}]");
        assertRefused(
                german.replace("\nregion = Region", "\nregio = Region"), "labels in 'de', key region: must be there");
        assertRefused(german + "\ncolour = Farbe", "labels in 'de', key colour: must be a key of the English labels");
        int line = german.substring(0, german.indexOf("\nregion = Region")).split("\n").length + 1;
        assertRefused(
                german.replace("\nregion = Region", "\nregion = "),
                "labels in 'de', line " + line
                        + ", key region: the value must not be empty, nor begin or end with white space");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theRulesForLabelsOfOnesOwnHoldForOurs(Locale language) throws IOException {
        String ours = String.join(
                "\n",
                lines(language).entrySet().stream()
                        .map(label -> label.getKey() + " = " + label.getValue())
                        .toList());
        Labels read = Labels.read(language, new StringReader(ours));
        assertThat(read.keys()).isEqualTo(Labels.in(language).keys());
        assertThat(read.count("hosts", 1)).isEqualTo(Labels.in(language).count("hosts", 1));
    }

    /** Another language has another order of words. */
    @Test
    void placeholdersMayStandInAnotherOrder() throws IOException {
        String german = String.join(
                "\n",
                lines(Locale.ENGLISH).entrySet().stream()
                        .map(label -> label.getKey() + " = " + label.getValue())
                        .toList());
        Labels labels = Labels.read(
                Locale.GERMAN,
                new StringReader(german.replace("page = Page {0} of {1}", "page = Von {1} Seiten die {0}.")));
        assertThat(labels.format("page", 2, 7)).isEqualTo("Von 7 Seiten die 2.");
    }

    /** Only the form for a single number may say it in words. */
    @Test
    void aFormOfAPluralSaysItsNumber() throws IOException {
        String german = String.join(
                "\n",
                lines(Locale.ENGLISH).entrySet().stream()
                        .map(label -> label.getKey() + " = " + label.getValue())
                        .toList());
        String rule = "must have {0} once, and no other placeholder";
        assertThat(Labels.read(Locale.GERMAN, new StringReader(german.replace("{0} host\n", "ein Gastgeber\n")))
                        .count("hosts", 1))
                .isEqualTo("ein Gastgeber");
        assertRefused(german.replace("{0} host\n", "{1} host\n"), "labels in 'de', key count.hosts.one: " + rule);
        assertRefused(german.replace("{0} hosts\n", "hosts\n"), "labels in 'de', key count.hosts.other: " + rule);
        assertRefused(german.replace("{0} hosts\n", "{1} hosts\n"), "labels in 'de', key count.hosts.other: " + rule);
        assertRefused(
                german.replace("{0} hosts\n", "{0} of {0} hosts\n"), "labels in 'de', key count.hosts.other: " + rule);
    }

    private static void assertRefused(String labels, String message) {
        assertThatThrownBy(() -> Labels.read(Locale.GERMAN, new StringReader(labels)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void titlesOfTablesFitTheTabOfAWorksheet(Locale language) throws IOException {
        lines(language).forEach((key, text) -> {
            if (key.matches("table\\.[a-z_]+")) {
                assertThat(text).as(key).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[:\\\\/?*\\[\\]]");
            }
        });
    }

    /** Digits are in groups from five on, as the organization writes them. */
    @ParameterizedTest
    @CsvSource({
        "en, 0, 0",
        "en, 1234, 1234",
        "en, 12345, '12,345'",
        "en, -1234, \u22121234",
        "en, -1234567.25, '\u22121,234,567.25'",
        "en, 0.12345, 0.12345",
        "en, 1.5E+22, 1.5E+22",
        "fr, 1234567.25, '1\u202f234\u202f567,25'",
        "ru, -0.5, '\u22120,5'"
    })
    void numbersAreWrittenAsTheLanguageDoes(String language, String digits, String written) {
        assertThat(Labels.in(Locale.forLanguageTag(language)).number(digits)).isEqualTo(written);
    }

    @Test
    void anotherLanguageIsRefusedByName() {
        assertThatThrownBy(() -> Labels.in(Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language 'de': must be one of en, fr, ar, pt, ru, es, or a variety of one");
    }

    @Test
    void aLocaleThatIsNoLanguageIsShownAsGiven() {
        assertThatThrownBy(() -> Labels.in(new Locale("en_US")))
                .hasMessage("language 'en_us': must be one of en, fr, ar, pt, ru, es, or a variety of one");
        assertThatThrownBy(() -> Labels.in(Locale.ROOT))
                .hasMessage("language '': must be one of en, fr, ar, pt, ru, es, or a variety of one");
    }

    @Test
    void anUnknownLabelIsNamed() {
        assertThatThrownBy(() -> Labels.in(Locale.FRENCH).get("no-such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("label 'no-such': must be a key of labels/fr.properties");
    }

    @Test
    void apostrophesAndBracesOfValuesStayAsTheyAre() {
        assertThat(Labels.in(Locale.ENGLISH).format("quoted", "it's {0}")).isEqualTo("“it's {0}”");
    }

    @Test
    void frenchMarksHaveANoBreakSpaceBeforeThem() {
        assertThat(Labels.in(Locale.FRENCH).format("quoted", "Mission")).isEqualTo("«\u00A0Mission\u00A0»");
        assertThat(Labels.in(Locale.FRENCH).get("pair")).isEqualTo("{0}\u00A0: {1}");
        assertThat(Labels.in(Locale.ENGLISH).get("pair")).isEqualTo("{0}: {1}");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> lines(Locale language) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        String file = "labels/" + language.toLanguageTag() + ".properties";
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Labels.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" = ", 2);
                    assertThat(lines.put(parts[0], parts[1]))
                            .as("key twice: " + line)
                            .isNull();
                }
            }
        }
        return lines;
    }
}

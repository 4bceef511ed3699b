package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every translation of the dataset keeps to; the messages tell a translator what to do. */
class TranslationsTest {

    private static final List<String> FOLDERS = List.of("editions/2013/text/", "reference/text/", "register/text/");
    private static final List<String> LANGUAGES = List.of("fr", "ar", "pt", "ru", "es");

    /** Words that are spelled in a language as in English, looked up one by one. */
    private static final Map<String, Set<String>> AS_IN_ENGLISH = Map.of(
            "fr",
            Set.of(
                    "city.astana",
                    "city.bangkok",
                    "city.brazzaville",
                    "city.buenos-aires",
                    "city.cheonan",
                    "city.cologne",
                    "city.douala",
                    "city.montevideo",
                    "city.ouagadougou",
                    "city.shanghai",
                    "former-name.bj-1",
                    "former-name.bw-1",
                    "former-name.cd-2",
                    "former-name.cg-1",
                    "former-name.ls-1",
                    "former-name.tz-1",
                    "former-name.hk-1",
                    "former-name.mo-1",
                    "former-name.sz-1",
                    "city.skopje",
                    "system.cen.abbreviation",
                    "region.europe"),
            "es",
            Set.of(
                    "city.bangkok",
                    "city.brazzaville",
                    "city.buenos-aires",
                    "city.cheonan",
                    "city.montevideo",
                    "former-name.bj-1",
                    "former-name.cd-3",
                    "former-name.cg-1",
                    "former-name.my-1",
                    "former-name.zw-2",
                    "former-name.hk-1",
                    "former-name.mo-1",
                    "network.rilo.abbreviation",
                    "network.rtc.abbreviation",
                    "system.cen.abbreviation"),
            "pt",
            Set.of(
                    "former-name.cd-2",
                    "former-name.cd-3",
                    "former-name.cg-1",
                    "former-name.hk-1",
                    "city.abu-dhabi",
                    "city.alexandria",
                    "city.astana",
                    "city.baku",
                    "city.skopje",
                    "city.brazzaville",
                    "city.buenos-aires",
                    "city.cheonan",
                    "network.rilo.abbreviation",
                    "network.rocb.abbreviation",
                    "network.rtc.abbreviation",
                    "system.cen.abbreviation"),
            "ru",
            Set.of(
                    "network.rilo.abbreviation",
                    "network.rocb.abbreviation",
                    "network.rtc.abbreviation",
                    "system.cen.abbreviation"),
            "ar",
            Set.of(
                    "organization.abbreviation",
                    "network.rilo.abbreviation",
                    "network.rocb.abbreviation",
                    "network.rtc.abbreviation",
                    "system.cen.abbreviation"));

    /** Economies whose names are spelled in a language as in English, looked up one by one. */
    private static final Map<String, String> ECONOMIES_AS_IN_ENGLISH = Map.of(
            "fr",
            "AE AF AI AO AR AW BD BF BI BR BS BW BZ CA CI CL CR CU CV CW DJ FR GA GH GI GP GT GU GY HK HN IR JE "
                    + "KE KI KZ LI LK LS LU MA MC MD MG ML MM MQ MS MV MW MZ NE NG NI NR NU OM PA PH PK PS PT PY QA RW SC "
                    + "SL SR SZ TG TK TL TO TR TV UA UY VE VN VU WS XK YT ZW",
            "es",
            "AD AL AM AO AR AT AU AW BB BF BG BI BN BO BS CI CL CN CO CR CU CV DM EC EE ER FM GE GH GI GM GN "
                    + "GT GU GY HK HN ID IL IN JE JM KI KW LI LK LR ME MG ML MM MN MO MR MS MT MZ NA NG NI NP NR NU PR PT "
                    + "PY RS SC SM SN SO SV SX TD TG TK TL TO TR TV TZ UG UY VE VN VU WS XK YE YT ZM",
            "pt",
            "AD AO AR AW BB BI BN BZ CI CL CN CR CU CV FJ GI GT HK HN HT IL JE JM ME ML MT NP NR PE PT PW "
                    + "SN SR TG TL TO TR TV TW UG VE VU WS XK");

    static Stream<Arguments> translations() {
        return LANGUAGES.stream().flatMap(language -> FOLDERS.stream().map(folder -> Arguments.of(folder, language)));
    }

    @Test
    void theEditionAndTheReferenceHaveAllOfThem() {
        assertThat(WcoData.edition(2013).languages()).hasSize(LANGUAGES.size() + 1);
        assertThat(WcoData.edition(2013).languages().stream().map(language -> language.toLanguageTag()))
                .containsExactly("en", "fr", "ar", "pt", "ru", "es");
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("translations")
    void theKeysAreThoseOfEnglishInTheSameOrder(String folder, String language) {
        Set<String> translated = words(folder, language).keySet();
        List<String> expected = words(folder, "en").keySet().stream()
                .filter(key -> !isFormerName(key) || translated.contains(key))
                .toList();
        assertThat(translated).containsExactlyElementsOf(expected);
    }

    /** Only where a source has the name in the language is a former name given in it. */
    private static boolean isFormerName(String key) {
        return key.startsWith("former-name.");
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("translations")
    void noTranslationIsOlderThanItsEnglish(String folder, String language) {
        Map<String, List<String>> standings = standings(folder, language);
        Map<String, String> english = words(folder, "en");
        english.keySet().removeIf(key -> isFormerName(key) && !standings.containsKey(key));
        List<String> stale = new ArrayList<>();
        english.forEach((key, text) -> {
            List<String> row = standings.getOrDefault(key, List.of(key, "", ""));
            if (!row.get(2).equals(hash(text))) {
                stale.add(key + ": read the text against the English again, then write " + hash(text)
                        + " into the column english of " + folder + "standing/" + language + ".csv");
            }
        });
        assertThat(stale).isEmpty();
        assertThat(standings.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void aChangedEnglishTextHasAnotherHash() {
        assertThat(hash("Deliver Capacity Building")).isEqualTo("a247a734");
        assertThat(hash("Deliver capacity building")).isNotEqualTo(hash("Deliver Capacity Building"));
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("translations")
    void noTextIsLeftInEnglish(String folder, String language) {
        Set<String> known = AS_IN_ENGLISH.getOrDefault(language, Set.of());
        Map<String, String> english = words(folder, "en");
        List<String> same = new ArrayList<>();
        words(folder, language).forEach((key, text) -> {
            boolean translated = !text.equals(english.get(key)) || isCode(key) || isEconomyAsInEnglish(key, language);
            if (!translated && !known.contains(key)) {
                same.add(key + " = " + text);
            }
        });
        assertThat(same).isEmpty();
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("translations")
    void lettersAreThoseOfTheLanguageAndSpacesPlain(String folder, String language) {
        String foreign = switch (language) {
            case "ru" -> "[a-z]{5,}";
            case "ar" -> "[a-z]{5,}|[,;?]|[٠-٩]";
            default -> "[\\p{IsCyrillic}\\p{IsArabic}]";
        };
        assertThat(words(folder, language).values())
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern(foreign)
                        .doesNotContain("'", "\"", "  ", "\u00A0", "\u202F"));
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("translations")
    void placeholdersAreThoseOfEnglish(String folder, String language) {
        Map<String, String> english = words(folder, "en");
        words(folder, language)
                .forEach((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("\\{[^}]*}?|}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** What stands for an instrument in every language, in Latin letters. */
    private static boolean isCode(String key) {
        return key.startsWith("instrument.") && key.endsWith(".abbreviation");
    }

    private static boolean isEconomyAsInEnglish(String key, String language) {
        return key.startsWith("economy.")
                && ECONOMIES_AS_IN_ENGLISH.getOrDefault(language, "").contains(key.substring("economy.".length()));
    }

    private static Map<String, List<String>> standings(String folder, String language) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        lines(folder + "standing/" + language + ".csv").skip(1).forEach(line -> {
            List<String> fields = List.of(line.split(",", 4));
            rows.put(fields.get(0), fields);
        });
        return rows;
    }

    private static Map<String, String> words(String folder, String language) {
        Map<String, String> words = new LinkedHashMap<>();
        lines(folder + language + ".properties").forEach(line -> {
            String[] parts = line.split(" = ", 2);
            words.put(parts[0], parts[1]);
        });
        return words;
    }

    private static Stream<String> lines(String file) {
        return new String(new ClassPathFolder().read(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.wcofacts.export.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the order of printed directories of each language. */
class CollationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, Côte d’Ivoire|Cuba|Saint Lucia|Senegal|Zimbabwe",
        "fr, Bénin|Brésil|Égypte|Émirats arabes unis|Équateur|Espagne|Zambie",
        "es, Níger|Nigeria|nube|Ñandú|Omán",
        "pt, África do Sul|Alemanha|Índia|Japão|Ucrânia",
        "ru, Азербайджан|Бельгия|Индия|Италия|Йемен|Казахстан|Южная Африка|Япония",
        "ar, أذربيجان|ألمانيا|بلجيكا|تايلند|جنوب أفريقيا|هنغاريا",
        "ar, إسرائيل|ألمانيا|الإمارات العربية المتحدة|إندونيسيا|البحرين|بلجيكا|الجزائر|السودان|سورينام|اليابان|اليمن"
    })
    void namesStandAsInADirectory(String language, String names) {
        List<String> expected = Arrays.asList(names.split("\\|"));
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Collation.of(Locale.forLanguageTag(language)));
        assertThat(shuffled).isEqualTo(expected);
    }
}

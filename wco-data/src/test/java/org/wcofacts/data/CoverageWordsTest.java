package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.register.Coverage;

/** The days up to which the register was checked are written into sentences: in each language they must be those of its settings. */
class CoverageWordsTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "pt", "ru", "ar"})
    void theSentencesNameTheDaysOfTheSettings(String language) {
        Coverage coverage = WcoData.register().coverage();
        Locale locale = Locale.forLanguageTag(language);
        Set<Integer> last = numbers(coverage.completeUntil());
        assertThat(numbers(coverage.afterSpan(), locale)).isEqualTo(last);
        assertThat(numbers(coverage.asFoundLater(), locale)).isEqualTo(last);
        assertThat(numbers(coverage.inTheFuture(), locale))
                .isEqualTo(numbers(coverage.completeUntil(), coverage.compiled()));
        assertThat(numbers(coverage.beforeMembership(), locale)).isEqualTo(numbers(coverage.membershipFrom()));
        assertThat(numbers(coverage.asFound(), locale)).isEmpty();
    }

    private static Set<Integer> numbers(LocalDate... days) {
        return Stream.of(days)
                .flatMap(day -> Stream.of(day.getDayOfMonth(), day.getYear()))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> numbers(LocalizedText text, Locale language) {
        return NUMBER.matcher(text.in(language).orElseThrow())
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}

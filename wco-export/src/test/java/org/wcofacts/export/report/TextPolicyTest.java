package org.wcofacts.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPolicyTest {

    private final List<Finding> findings = new ArrayList<>();
    private final TextPolicy policy = new TextPolicy(findings::add);

    @ParameterizedTest
    @ValueSource(strings = {"", "Customs", "tab\tand\nlines\r", "\uD83D\uDEC3", "\u0085\uFFFD\uE000\uFFFC"})
    void textThatXmlCanHoldStaysAsItIs(String text) {
        assertThat(policy.apply(text, "here")).isEqualTo(text);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0008", "\u001F", "\uD83D", "\uDEC3", "\uFFFE", "\uFFFF"})
    void whatXmlCannotHoldIsReplacedAndReported(String unfit) {
        assertThat(policy.apply("a" + unfit + "b", "section 1")).isEqualTo("a\uFFFDb");
        assertThat(findings)
                .containsExactly(new Finding(
                        Finding.Kind.CHARACTER_REPLACED,
                        "section 1",
                        String.format("U+%04X at character 2", (int) unfit.charAt(0))));
    }

    @Test
    void surrogatesInTheWrongOrderAreTwoReplacements() {
        assertThat(policy.apply("\uDEC3\uD83D", "here")).isEqualTo("\uFFFD\uFFFD");
        assertThat(findings).hasSize(2);
    }
}

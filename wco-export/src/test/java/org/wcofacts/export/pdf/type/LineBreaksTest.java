package org.wcofacts.export.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines may end where "|" stands, and nowhere else. */
class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "first |session: |26 January |1953",
                "le |1er |juillet |1953, |le |2 juillet |1953",
                "el |26 de |enero |de |1953",
                "26 января |1953 |года",
                "في |26 كانون |الثاني/يناير |1953",
                "24 |Members |of |all",
                "in |2013 |the |17 |Members",
                "and/|or |well-|known"
            })
    void aDayIsNotPartedFromItsMonth(String marked) {
        requireBreaks(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "131 |May |2013, |x31 |May |2013, |31 |May |20134",
                "from |2013–2025 |on",
                "Alpha–|Beta |–|2 |or |a–|2",
                "the |end |(of |it), |so: |10 % |of |all",
                "well-|known |A-4 |-known",
                "/usr |a/|b |a1/|b",
                "كانون/الثاني",
                "a\u200B|b",
                "well-\u200E|known |wo\u200Erd |\u202A|word\u202C |\u200F|and"
            })
    void otherLinesEndAtSpacesAndAfterDashesHyphensAndSlashes(String marked) {
        requireBreaks(marked);
    }

    private static void requireBreaks(String marked) {
        String text = marked.replace("|", "");
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && LineBreaks.allowedBefore(text, i)) {
                found.append('|');
            }
            found.append(text.charAt(i));
        }
        assertThat(found.toString()).isEqualTo(marked);
    }
}

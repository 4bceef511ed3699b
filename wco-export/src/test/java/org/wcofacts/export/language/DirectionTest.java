package org.wcofacts.export.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wcofacts.export.language.Direction.LEFT_TO_RIGHT;
import static org.wcofacts.export.language.Direction.RIGHT_TO_LEFT;

import java.text.Bidi;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void arabicBeginsAtTheRight() {
        assertThat(Direction.of(Locale.forLanguageTag("ar"))).isEqualTo(RIGHT_TO_LEFT);
        assertThat(Direction.of(Locale.forLanguageTag("ru"))).isEqualTo(LEFT_TO_RIGHT);
    }

    @Test
    void bracketsAfterForeignWordsBelongToTheWordsAround() {
        String title = LEFT_TO_RIGHT.among(RIGHT_TO_LEFT, "WCO in brief.");
        String line = "\u0645\u0646 \u00AB" + title + "\u00BB (" + LEFT_TO_RIGHT.among(RIGHT_TO_LEFT, "WCO") + ")";
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        assertThat(bidi.getLevelAt(line.indexOf('\u00BB'))).isEqualTo(1);
        assertThat(bidi.getLevelAt(line.indexOf('('))).isEqualTo(1);
        assertThat(bidi.getLevelAt(line.indexOf('.'))).isEqualTo(2);
    }

    @Test
    void wordsOfTheSameDirectionStayAsTheyAre() {
        assertThat(LEFT_TO_RIGHT.among(LEFT_TO_RIGHT, "brief")).isEqualTo("brief");
    }

    @Test
    void marksCanBeTakenAwayAgain() {
        assertThat(Direction.withoutMarks(LEFT_TO_RIGHT.among(RIGHT_TO_LEFT, "brief") + "\u060C"))
                .isEqualTo("brief\u060C");
    }
}

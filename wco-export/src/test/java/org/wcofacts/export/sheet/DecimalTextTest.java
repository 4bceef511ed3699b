package org.wcofacts.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,0",
        "7.25,7.25",
        "-12.5,-12.5",
        "0.0001,0.0001",
        "0.00001,0.00001",
        "99999999999.9999,99999999999.9999",
        "1e12,1000000000000",
        "-999999999999999,-999999999999999",
        "2e23,2E+23",
        "1.7976931348623157E308,1.7976931348623157E+308",
        "0.30000000000000004,0.30000000000000004"
    })
    void numbersHaveTheFewestDigits(double value, String text) {
        assertThat(DecimalText.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004,0.3",
        "-0.30000000000000004,-0.3",
        "2.0000000000000004,2",
        "0.1,0.1",
        "123456789.123456,123456789.123456",
        "0.3333333333333333,0.333333333333333",
        "1.7976931348623157E308,1.7976931348623157E+308"
    })
    void forReadersAtMostFifteenDigitsCount(double value, String text) {
        assertThat(DecimalText.rounded(value)).isEqualTo(text);
    }

    @Test
    void everyNumberReadsBack() {
        Random random = new Random(2013);
        for (int i = 0; i < 100_000; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            double cents = Math.rint(random.nextGaussian() * 1e9) / 100;
            if (!Double.isNaN(any) && !Double.isInfinite(any)) {
                assertThat(Double.parseDouble(DecimalText.of(any))).isEqualTo(any);
            }
            assertThat(Double.parseDouble(DecimalText.of(cents))).isEqualTo(cents == 0 ? 0.0 : cents);
        }
    }

    @Test
    void whatIsNoNumberHasNoDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalText.of(Double.NaN))
                .withMessage("number NaN: must be finite");
    }
}

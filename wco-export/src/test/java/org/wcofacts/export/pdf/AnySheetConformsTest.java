package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.ArbitrarySheets;

/** Whatever a sheet says, its PDF conforms. */
class AnySheetConformsTest {

    private static final int SHEETS = "full".equals(System.getProperty("wcofacts.tests")) ? 360 : 36;

    static IntStream seeds() {
        return IntStream.range(0, SHEETS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void veraPdfFindsNothing(int seed) throws Exception {
        FactSheet sheet = ArbitrarySheets.of(seed);
        byte[] pdf = Sheets.pdf(sheet, options(seed / 6));
        assertThat(Conformance.failuresOfPdfUa1(pdf)).isEmpty();
        assertThat(Conformance.failuresOfPdfA3a(pdf)).isEmpty();
    }

    /** Each language goes through all papers and both prints; large print is for the larger papers. */
    private static PdfOptions options(int round) {
        PdfOptions.Print print = one(PdfOptions.Print.values(), round / 2);
        Paper[] papers = print == PdfOptions.Print.LARGE ? new Paper[] {Paper.A4, Paper.LETTER} : Paper.values();
        return PdfOptions.DEFAULT.paper(one(papers, round)).print(print);
    }

    private static <T> T one(T[] choices, int number) {
        return List.of(choices).get(number % choices.length);
    }
}

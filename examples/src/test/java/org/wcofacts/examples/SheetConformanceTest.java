package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.FactSheet;

/** What the README says of veraPDF holds for the sheets that are handed out. */
class SheetConformanceTest {

    private static final boolean FULL = "full".equals(System.getProperty("wcofacts.tests"));
    private static final Set<String> SAMPLE = Set.of("en", "ar");

    static List<Locale> languages() {
        return WcoData.edition(2013).languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void veraPdfFindsNothingInTheSheetsOfAnEdition(Locale language) throws Exception {
        boolean all = FULL || SAMPLE.contains(language.toLanguageTag());
        for (FactSheet sheet : List.of(
                FactSheets.inBrief(WcoData.edition(2013), language),
                FactSheets.onePage(WcoData.edition(2013), language))) {
            for (PdfOptions options : all ? everyWay() : List.of(PdfOptions.DEFAULT)) {
                requireConforming(sheet, options);
            }
        }
    }

    /** But large print on A5, which has no room for every chart and title. */
    private static List<PdfOptions> everyWay() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(PdfOptions.Print.values())
                        .filter(print -> paper != Paper.A5 || print == PdfOptions.Print.STANDARD)
                        .map(print -> PdfOptions.DEFAULT.paper(paper).print(print)))
                .toList();
    }

    static Stream<FactSheet> registerSheets() {
        return WcoData.register().languages().stream()
                .filter(language -> FULL || SAMPLE.contains(language.toLanguageTag()))
                .flatMap(language -> FactSheetFiles.sheets(WcoData.register(), language).stream());
    }

    @ParameterizedTest
    @MethodSource("registerSheets")
    void veraPdfFindsNothingInTheSheetsOfTheRegister(FactSheet sheet) throws Exception {
        for (PdfOptions options : FULL ? everyWay() : List.of(PdfOptions.DEFAULT)) {
            requireConforming(sheet, options);
        }
    }

    private static void requireConforming(FactSheet sheet, PdfOptions options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean small = options.paper().equals(Optional.of(Paper.A5));
        assertThat(Export.pdf(sheet, options).to(out).findings())
                .filteredOn(finding -> !small || finding.kind() != Finding.Kind.OVERFULL)
                .isEmpty();
        assertThat(VeraPdf.failures(out.toByteArray())).as("%s", options).isEmpty();
    }
}

package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.html.HtmlOptions;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;

/** Names and ids of a thousand letters make neither files that no disk takes nor messages that nobody reads. */
class LongNamesTest {

    private static final String LONG = "x".repeat(1_000);
    private static final String CUT = "'" + "x".repeat(80) + "…'";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static FactSheet sheet(String name, Section... sections) {
        return FactSheet.builder()
                .name(name)
                .language(Locale.ENGLISH)
                .labels(Labels.in(Locale.ENGLISH))
                .title("The harbour")
                .subtitle("")
                .asOf("2025")
                .notice("Invented figures.")
                .subject("The harbour")
                .author("The harbour office")
                .timestamp(Instant.EPOCH)
                .addSections(sections)
                .build();
    }

    private static Section section(String id) {
        return new Section(id, Text.of("Ships"), List.of(new Block.Paragraph(Text.of("Twelve ships called."))));
    }

    @Test
    void theNameOfAFileHasUpToAHundredLettersOfTheSheets() {
        assertThat(sheet("x".repeat(100)).fileStem()).isEqualTo("x".repeat(100) + "-en");
        assertThat(sheet("x".repeat(101)).fileStem()).isEqualTo("x".repeat(100) + "-en");
        assertThat(sheet("harbour-2025").fileStem()).isEqualTo("harbour-2025-en");
    }

    @Test
    void everyProposedNameFitsOnADisk() {
        FactSheet sheet = sheet(LONG);
        assertThat(Stream.of(
                                Export.pdf(sheet, PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE)),
                                Export.html(sheet),
                                Export.html(sheet, HtmlOptions.DEFAULT),
                                Export.xlsx(sheet),
                                Export.dataPackage(sheet))
                        .map(Export::fileName))
                .allSatisfy(name -> assertThat(name).startsWith("xxx").hasSizeLessThanOrEqualTo(125));
    }

    static List<ThrowingCallable> whatIsRefused() {
        Text caption = Text.of(LONG);
        Chart.Line line = new Chart.Line("", Weight.PLAIN, List.of(new Block.Step(FIRST, 3)));
        Chart.Steps chart = Chart.Steps.of(caption, "From 3.", "ships", FIRST, FIRST.plusYears(1), List.of(line));
        Chart.Event late = new Chart.Event(FIRST.plusYears(2), Sign.RING, Weight.PLAIN, LONG, "later");
        SignTable.Headings headings = new SignTable.Headings("since", "Ship", List.of("A"), "");
        SignTable.Row row = new SignTable.Row("2001", caption, List.of(), "", Weight.PLAIN);
        return List.of(
                () -> sheet(LONG + "-"),
                () -> sheet("harbour", section(LONG), section(LONG)),
                () -> sheet("harbour").without(LONG),
                () -> sheet("harbour").withoutTables(LONG),
                () -> chart.marking(List.of(late)),
                () -> new Chart.Line(LONG, Weight.PLAIN, List.of()),
                () -> new Chart.Gain(LONG, -1, 1, "more", Weight.PLAIN),
                () -> new SignTable(caption, List.of(), headings, List.of(row)));
    }

    @ParameterizedTest
    @MethodSource("whatIsRefused")
    void aMessageQuotesEightyLetters(ThrowingCallable refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(refused)
                .withMessageContaining(CUT)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
    }
}

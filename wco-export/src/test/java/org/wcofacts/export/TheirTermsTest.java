package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Terms;
import org.wcofacts.export.sheet.Text;

/** A brief under the terms of who publishes it; what our facts' licence asks for stays. */
class TheirTermsTest {

    static final List<Locale> LANGUAGES = Labels.LANGUAGES;

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final Terms TERMS = Terms.of("Ministry of Finance")
            .licence("Free to copy")
            .citation("Ministry of Finance, Kenya in brief")
            .notice("For training");

    private static FactSheet kenya(Locale language) {
        return FactSheets.member(WcoData.register(), "KE", DAY, language).by(TERMS);
    }

    @Test
    void theTermsAreTheirs() {
        FactSheet sheet = kenya(Locale.ENGLISH);
        assertThat(sheet.author()).isEqualTo("Ministry of Finance");
        assertThat(sheet.eyebrow()).isEqualTo("Ministry of Finance");
        assertThat(sheet.licence()).contains("Free to copy");
        assertThat(sheet.citation()).contains("Ministry of Finance, Kenya in brief");
        assertThat(sheet.notice())
                .isEqualTo("For training · Not an official publication of the organization that it describes");
    }

    @Test
    void whoseFactsTheseAreStaysAndTheReportSaysSo() throws IOException {
        FactSheet sheet = kenya(Locale.ENGLISH);
        Section last = sheet.sections().get(sheet.sections().size() - 1);
        assertThat(last.id()).isEqualTo("attribution");
        assertThat(last.heading().words()).isEqualTo("Whose facts these are");
        assertThat(last.blocks())
                .extracting(block -> ((Block.Note) block).text().words())
                .singleElement()
                .asString()
                .startsWith(
                        "Unless the sheet says otherwise, its facts are from: WCO Facts, an independent compilation, Kenya")
                .contains("Creative Commons Attribution 4.0");
        Section terms = sheet.sections().get(sheet.sections().size() - 2);
        assertThat(terms.heading().words()).isEqualTo("Terms of use");
        assertThat(terms.blocks())
                .extracting(block -> ((Block.Note) block).text().words())
                .containsExactly("Free to copy How to cite: Ministry of Finance, Kenya in brief");
        ExportReport report = Export.html(sheet).to(OutputStream.nullOutputStream());
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.ATTRIBUTION_KEPT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.without("attribution"))
                .withMessage(
                        "section 'attribution': must stay on the sheet; the terms of its facts ask that their maker is"
                                + " named");
        assertThat(sheet.choosing("neighbours").sections())
                .extracting(Section::id)
                .containsExactly("neighbours", "terms", "attribution");
        FactSheet tricked = FactSheet.builder()
                .from(sheet)
                .sections(List.of(last))
                .sections(List.of())
                .build();
        assertThat(tricked.sections()).extracting(Section::id).containsExactly("terms", "attribution");
    }

    @Test
    void aSecondPublisherReplacesTheFirst() {
        FactSheet sheet = kenya(Locale.ENGLISH).by(Terms.of("A school"));
        assertThat(sheet.author()).isEqualTo("A school");
        assertThat(sheet.licence()).isEmpty();
        assertThat(sheet.notice()).isEqualTo("Not an official publication of the organization that it describes");
        assertThat(sheet.attribution()).isEqualTo(kenya(Locale.ENGLISH).attribution());
        assertThat(sheet.findings()).hasSize(1);
    }

    @Test
    void whatLeadsToOurFullSheetGoes() {
        FactSheet ours = FactSheets.onePage(WcoData.edition(2013), Locale.ENGLISH);
        assertThat(ours.sections()).extracting(Section::id).contains("full-sheet");
        assertThat(ours.by(TERMS).sections())
                .extracting(Section::id)
                .containsExactly(
                        "fact-file",
                        "vision",
                        "mission",
                        "values",
                        "strategic-goals",
                        "key-activities",
                        "terms",
                        "attribution");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void dataNamesThemToo(Locale language) throws IOException {
        FactSheet sheet = kenya(language);
        String descriptor = entry(Export.dataPackage(sheet), "datapackage.json");
        assertThat(descriptor).contains("\"title\" : \"Ministry of Finance\"", "\"title\" : \"Free to copy\"");
        assertThat(descriptor).contains("WCO Facts").contains("4.0");
        String words = entry(Export.xlsx(sheet), "xl/sharedStrings.xml")
                + entry(Export.xlsx(sheet), "xl/worksheets/sheet1.xml");
        assertThat(words).contains("Ministry of Finance", "Free to copy", "WCO Facts");
    }

    private static String entry(Export export, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.to(bytes);
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void aSheetOfTheirOwnOwesNothing() throws IOException {
        FactSheet own = FactSheets.own("zones", "Nos zones", DAY, Locale.FRENCH, TERMS);
        assertThat(own.asOf()).isEqualTo("Situation au 30 novembre 2025");
        assertThat(own.notice()).isEqualTo("For training");
        FactSheet whole = own.with(new Section(
                        "zones", Text.of("Zones"), List.of(new Block.Paragraph(Text.of("Il y en a deux.")))))
                .last();
        assertThat(whole.attribution()).isEmpty();
        for (Export export :
                List.of(Export.pdf(whole), Export.html(whole), Export.xlsx(whole), Export.dataPackage(whole))) {
            assertThat(export.to(OutputStream.nullOutputStream()).findings()).isEmpty();
        }
    }

    @Test
    void termsWithoutWordsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.of(" "))
                .withMessage("terms, author: must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERMS.licence(""))
                .withMessage("terms, licence: must not be blank");
    }
}

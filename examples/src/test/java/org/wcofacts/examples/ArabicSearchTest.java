package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.model.register.Register;

/** Who searches an Arabic sheet for a word as it is typed finds it: each letter is a letter, and no form that letters have beside others. */
class ArabicSearchTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Pattern WORD = Pattern.compile("[\\u0621-\\u064A]+");
    private static final Pattern LAM_WITH_ALEF = Pattern.compile("\\u0644[\\u0622\\u0623\\u0625\\u0627]");

    static Stream<FactSheet> sheets() {
        Register register = WcoData.register();
        List<FactSheet> sheets = new ArrayList<>(FactSheetFiles.sheets(register, ARABIC));
        sheets.add(FactSheets.inBrief(WcoData.edition(2013), ARABIC));
        sheets.add(FactSheets.onePage(WcoData.edition(2013), ARABIC));
        for (String day : List.of("1951-01-01", "1985-06-30", "2030-01-01")) {
            sheets.add(FactSheets.onePage(register, LocalDate.parse(day), ARABIC));
            sheets.add(FactSheets.history(register, LocalDate.parse(day), ARABIC));
        }
        return sheets.stream();
    }

    /** Text as another reader finds it, with the letters that the file gives for each glyph. */
    private static final class Letters extends PDFTextStripper {

        private final StringBuilder given = new StringBuilder();

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            positions.forEach(position -> given.append(position.getUnicode()));
            super.writeString(text, positions);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void wordsAreFoundAsTheyAreTyped(FactSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(sheet, PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING))
                .to(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            Letters letters = new Letters();
            String text = letters.getText(document);
            assertThat(letters.given.chars().filter(ArabicSearchTest::isForm)).isEmpty();
            Set<String> headed = words(sheet.sections());
            assertThat(headed).isNotEmpty().allMatch(text::contains);
            assertThat(words(text)).anyMatch(word -> LAM_WITH_ALEF.matcher(word).find());
        }
    }

    @Test
    void theMembersAreFound() throws IOException {
        FactSheet sheet = FactSheets.membership(WcoData.register(), LocalDate.of(2025, 11, 30), ARABIC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(sheet).to(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("عدد الأعضاء")
                    .doesNotContain("األعضاء");
        }
    }

    private static boolean isForm(int letter) {
        return (letter >= 0xFB50 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC);
    }

    private static Set<String> words(List<Section> sections) {
        Set<String> words = new TreeSet<>();
        for (Section section : sections) {
            words.addAll(words(section.heading().words()));
            words.addAll(words(section.sections()));
        }
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}

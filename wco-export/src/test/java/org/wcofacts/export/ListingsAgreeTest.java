package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.model.register.Register;

/** What is printed of a list and what its data table says are the same. */
class ListingsAgreeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final Register REGISTER = WcoData.register();

    @Test
    void aChosenNameStandsInPrintAndInData() throws IOException {
        SheetLanguage language = SheetLanguage.of(Locale.ENGLISH).naming("KE", "Our Kenya");
        FactSheet sheet = FactSheets.membership(REGISTER, DAY, language);
        assertThat(line(SheetText.reading(sheet), "Our Kenya", "| KE |")).isNotEmpty();
        assertThat(line(directory(sheet), "Our Kenya", "KEN")).isNotEmpty();
    }

    @Test
    void aFormerMemberHasItsDateInPrintAndInData() throws IOException {
        FactSheet sheet = FactSheets.membership(REGISTER, LocalDate.of(1980, 6, 30), Locale.ENGLISH);
        assertThat(line(SheetText.reading(sheet), "CSHH", "1965-09-23")).isNotEmpty();
        assertThat(line(directory(sheet), "CSHH", "1965-09-23")).isNotEmpty();
    }

    private static List<String> directory(FactSheet sheet) throws IOException {
        List<String> lines = SheetText.tables(sheet);
        int end = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("TABLE growth"))
                .findFirst()
                .orElseThrow());
        return lines.subList(0, end);
    }

    private static List<String> line(List<String> lines, String... parts) {
        return lines.stream()
                .filter(line -> List.of(parts).stream().allMatch(line::contains))
                .toList();
    }
}

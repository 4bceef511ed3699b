package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.export.Export;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

/** A section of one's own speaks as ours do. */
class OwnSectionTest {

    private static final Map<String, String> FRENCH = Map.of(
            "section.zones", "Zones franches",
            "zones.first", "La première a ouvert le {0}.",
            "zones", "Zones",
            "zones.description", "Une zone par ligne.",
            "zone", "Zone",
            "zone.description", "Le nom.",
            "opened", "Ouverture",
            "opened.description", "La date.");

    private static final Map<String, String> ARABIC = Map.of(
            "section.zones", "المناطق الحرة",
            "zones.first", "افتتحت أولاها في {0}.",
            "zones", "المناطق",
            "zones.description", "منطقة في كل صف.",
            "zone", "المنطقة",
            "zone.description", "الاسم.",
            "opened", "الافتتاح",
            "opened.description", "التاريخ.");

    private static FactSheet sheet(String language) {
        return OwnSection.sheet(Locale.forLanguageTag(language), language.equals("fr") ? FRENCH : ARABIC);
    }

    @ParameterizedTest
    @CsvSource({"fr,La première a ouvert le 1er mars 2001.", "ar,افتتحت أولاها في 1 آذار/مارس 2001."})
    void itHasOurDatesAndASourceOfItsOwn(String language, String words) {
        FactSheet sheet = sheet(language);
        List<SourceNote> sources = sheet.sources();
        SourceNote own = sources.get(sources.size() - 1);
        Section section = sheet.sections().get(sheet.sections().size() - 1);
        Text paragraph = ((Block.Paragraph) section.blocks().get(0)).text();
        assertThat(own.id()).isEqualTo("gazette");
        assertThat(own.number()).isEqualTo(sources.size());
        assertThat(paragraph.words()).isEqualTo(words);
        assertThat(paragraph.spans()).flatMap(Span::citations).containsExactly(own.number());
    }

    @ParameterizedTest
    @CsvSource({"fr", "ar"})
    void itsListIsPrintedAndIsData(String language) {
        FactSheet sheet = sheet(language);
        Section section = sheet.sections().get(sheet.sections().size() - 1);
        Block.Table printed = (Block.Table) section.blocks().get(1);
        assertThat(printed.rows()).extracting(row -> row.get(0).words()).containsExactly("Nord", "Sud");
        assertThat(printed.rows().get(1).get(1).words()).isEqualTo("2014");
        assertThat(sheet.tables()).extracting(DataTable::id).endsWith("zones");
    }

    @ParameterizedTest
    @CsvSource({"fr", "ar"})
    void everyFormatTakesIt(String language) throws IOException {
        FactSheet sheet = sheet(language);
        for (Export export :
                List.of(Export.pdf(sheet), Export.html(sheet), Export.xlsx(sheet), Export.dataPackage(sheet))) {
            assertThat(export.to(OutputStream.nullOutputStream()).findings()).isEmpty();
        }
    }

    @Test
    void wordsInAnotherLanguageAreRefused() {
        FactSheet french = sheet("fr");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.continuing(french, SheetLanguage.of(Locale.ENGLISH), List.of()))
                .withMessage("wording in 'en': must be in 'fr', the language of the sheet");
    }
}

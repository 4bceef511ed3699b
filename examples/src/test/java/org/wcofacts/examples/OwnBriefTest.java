package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.Export;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SourceNote;

/** The brief of a ministry is whole in every format, and conforms. */
class OwnBriefTest {

    private static FactSheet sheet() throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB), "png", image);
        return OwnBrief.sheet(Logo.of(image.toByteArray(), "Coat of arms"));
    }

    @Test
    void itHasItsSectionAndItsTableAndSaysWhoseFactsTheOthersAre() throws IOException {
        assertThat(sheet().sections())
                .extracting(Section::id)
                .containsExactly("member", "partners", "growth", "instruments", "neighbours", "terms", "attribution");
        assertThat(sheet().tables()).extracting(DataTable::id).contains("partners");
        assertThat(sheet().sources()).extracting(SourceNote::id).endsWith("bureau");
        assertThat(sheet().author()).isEqualTo("Ministry of Trade");
    }

    @Test
    void everyFormatTakesItAndReportsTheSame() throws IOException {
        for (Export export :
                List.of(Export.pdf(sheet()), Export.html(sheet()), Export.xlsx(sheet()), Export.dataPackage(sheet()))) {
            assertThat(export.to(OutputStream.nullOutputStream()).findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.ROW_UNMATCHED, Finding.Kind.ATTRIBUTION_KEPT);
        }
    }

    @Test
    void itConforms() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Export.pdf(sheet()).to(pdf);
        assertThat(VeraPdf.failures(pdf.toByteArray())).isEmpty();
    }
}

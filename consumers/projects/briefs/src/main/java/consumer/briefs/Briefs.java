package consumer.briefs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.wcofacts.export.Export;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Terms;

/** Writes all of them in every format into a folder, and prints what the reports found. */
public final class Briefs {

    private Briefs() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path csv = folder.resolve("training.csv");
        try (InputStream in = Briefs.class.getResourceAsStream("training.csv")) {
            Files.copy(in, csv);
        }
        for (FactSheet sheet : List.of(
                MinistryPage.of(Logo.of(arms(), "Arms of the ministry")),
                RegionalBrief.of(csv),
                OwnSheet.in(Locale.FRENCH),
                OwnSheet.in(Locale.forLanguageTag("ar")),
                LargeTable.sheet())) {
            for (Export export :
                    List.of(Export.pdf(sheet), Export.html(sheet), Export.xlsx(sheet), Export.dataPackage(sheet))) {
                report(export.to(folder.resolve(export.fileName())));
            }
        }
        report(Export.csv(LargeTable.table()).to(folder.resolve("consignments.csv")));
        report(Export.xlsx(
                        LargeTable.table(), LocalDate.of(2025, 12, 31), Locale.ENGLISH, Terms.of("Alphaland Customs"))
                .to(folder.resolve("consignments-alone.xlsx")));
    }

    private static void report(ExportReport report) {
        report.findings().forEach(finding -> System.out.println(report.fileName() + ": " + finding));
    }

    private static byte[] arms() throws IOException {
        BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 100; i++) {
            image.setRGB(i, i, 0xFF1B5E20);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}

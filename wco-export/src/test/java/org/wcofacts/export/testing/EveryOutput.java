package org.wcofacts.export.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.html.HtmlOptions;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.edition.Edition;

/** Writes sheets in every format and prints the digest of each file. */
public final class EveryOutput {

    private EveryOutput() {}

    public static void main(String[] arguments) throws IOException {
        for (String line : digests()) {
            System.out.println(line);
        }
    }

    /** A line for each file: its digest and its name. */
    public static List<String> digests() throws IOException {
        Edition edition = InventedEdition.rich();
        List<String> digests = new ArrayList<>();
        digests.add(digest(Export.xml(edition)));
        for (Locale language : Labels.LANGUAGES) {
            FactSheet sheet = FactSheets.inBrief(edition, language);
            digests.add(digest(Export.pdf(sheet)));
            digests.add(digest(Export.pdf(sheet, PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE))));
            digests.add(digest(Export.html(sheet)));
            digests.add(digest(Export.html(sheet, HtmlOptions.DEFAULT.form(HtmlOptions.Form.FRAGMENT))));
            digests.add(digest(Export.xlsx(sheet)));
            digests.add(digest(Export.dataPackage(sheet)));
        }
        digests.add(digest(Export.pdf(EveryField.sheet())));
        digests.add(digest(Export.xlsx(EveryField.sheet(), EveryField.table("own"))));
        return digests;
    }

    private static String digest(Export export) throws IOException {
        return export.to(new ByteArrayOutputStream()).sha256() + " " + export.fileName();
    }
}

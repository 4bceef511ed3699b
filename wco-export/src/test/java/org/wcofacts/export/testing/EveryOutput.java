package org.wcofacts.export.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

/** Writes sheets in every format and prints the digest of each file, of its bytes or of what they pack. */
public final class EveryOutput {

    private EveryOutput() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line : List.of(arguments).contains("contents") ? contents() : digests()) {
            out.println(line);
        }
    }

    /** A line for each file: the digest of its bytes, and its name. */
    public static List<String> digests() throws IOException {
        List<String> digests = new ArrayList<>();
        for (Export export : exports()) {
            digests.add(export.to(OutputStream.nullOutputStream()).sha256() + " " + export.fileName());
        }
        return digests;
    }

    /** A line for each file: the digest of what is in it, whatever packed it, and its name. */
    public static List<String> contents() throws IOException {
        List<String> digests = new ArrayList<>();
        for (Export export : exports()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.to(out);
            digests.add(Contents.sha256(export.fileName(), out.toByteArray()) + " " + export.fileName());
        }
        return digests;
    }

    private static List<Export> exports() {
        Edition edition = InventedEdition.rich();
        List<Export> exports = new ArrayList<>();
        exports.add(Export.xml(edition));
        for (Locale language : Labels.LANGUAGES) {
            FactSheet sheet = FactSheets.inBrief(edition, language);
            exports.addAll(EveryFormat.of(sheet));
            exports.add(Export.pdf(sheet, PdfOptions.DEFAULT.print(PdfOptions.Print.LARGE)));
            exports.add(Export.html(sheet, HtmlOptions.DEFAULT.form(HtmlOptions.Form.FRAGMENT)));
        }
        exports.add(Export.pdf(EveryField.sheet()));
        exports.add(Export.xlsx(EveryField.sheet(), EveryField.table("own")));
        return exports;
    }
}

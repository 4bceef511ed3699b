package consumer.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Prints what veraPDF finds wrong with the PDFs of a folder, as PDF/UA-1 and as PDF/A-3a. */
public final class Conforms {

    private Conforms() {}

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (Path pdf : pdfs(Path.of(arguments[0]))) {
            check(pdf, PDFAFlavour.PDFUA_1);
            check(pdf, PDFAFlavour.PDFA_3_A);
            System.out.println("checked " + pdf.getFileName());
        }
    }

    private static List<Path> pdfs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path pdf, PDFAFlavour flavour) throws Exception {
        try (var in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> "broken in " + pdf.getFileName() + ": " + flavour + " "
                            + assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .forEach(System.out::println);
        }
    }
}

package org.wcofacts.export.pdf;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.w3c.dom.Document;

/** What veraPDF finds wrong with a file. */
final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** The clauses of PDF/UA-1 that a file breaks. */
    static List<String> failuresOfPdfUa1(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFUA_1);
    }

    /** The clauses of PDF/A-3a that a file breaks. */
    static List<String> failuresOfPdfA3a(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFA_3_A);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** The entries of the information dictionary that the XMP metadata does not have alike, which veraPDF leaves unseen. */
    static List<String> differencesOfInfoAndXmp(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation info = document.getDocumentInformation();
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Document xmp = factory.newDocumentBuilder()
                    .parse(document.getDocumentCatalog().getMetadata().createInputStream());
            Map<String, Boolean> alike = new LinkedHashMap<>();
            alike.put("Title", info.getTitle().equals(value(xmp, "dc:title")));
            alike.put("Author", info.getAuthor().equals(value(xmp, "dc:creator")));
            alike.put("Subject", info.getSubject().equals(value(xmp, "dc:description")));
            alike.put("Keywords", info.getKeywords().equals(value(xmp, "pdf:Keywords")));
            alike.put("Producer", info.getProducer().equals(value(xmp, "pdf:Producer")));
            alike.put("CreationDate", isAt(info.getCreationDate(), value(xmp, "xmp:CreateDate")));
            alike.put("ModDate", isAt(info.getModificationDate(), value(xmp, "xmp:ModifyDate")));
            return alike.entrySet().stream()
                    .filter(entry -> !entry.getValue())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private static String value(Document xmp, String name) {
        return xmp.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    private static boolean isAt(Calendar date, String stated) {
        return date.toInstant().equals(Instant.parse(stated));
    }
}

package org.wcofacts.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wcofacts.export.EditionPdf;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.model.edition.Edition;

/** Reads an edition back from its XML, or from a PDF that carries it. */
public final class ReadXml {

    private ReadXml() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Edition edition = arguments[0].endsWith(".pdf") ? readPdf(file) : read(file);
        System.out.println(edition.title().english() + ", " + edition.facts().size() + " facts");
    }

    static Edition read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return EditionXml.read(in);
        }
    }

    static Edition readPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return EditionPdf.read(in);
        }
    }
}

package org.wcofacts.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.vocabulary.ChangesElement;
import org.wcofacts.export.vocabulary.Vocabulary;
import org.wcofacts.model.register.Changes;

/**
 * What differs between two days of a register as XML, with its sources, in the form and under the schema of {@link EditionXml}.
 * Safe for use by many threads.
 *
 * <pre>{@code
 * Changes changes = WcoData.register().changes(LocalDate.of(2013, 6, 30), LocalDate.of(2025, 11, 30));
 * ByteArrayOutputStream out = new ByteArrayOutputStream();
 * ChangesXml.write(changes, System.err::println, out);
 * }</pre>
 */
public final class ChangesXml {

    private static final XmlFile<Changes, ChangesElement> FILE = new XmlFile<>(
            Vocabulary.CHANGES, ChangesElement.class, ChangesElement::of, ChangesElement::toModel, XmlFile.COMPILED);

    private ChangesXml() {}

    /**
     * Writes changes and leaves the stream open.
     *
     * @param findings told of every character that XML cannot hold; one that was replaced does not read back
     * @throws IOException if the stream fails
     * @throws ExportException if a language has no language tag, or the file would be beyond what {@link #read(InputStream)} takes;
     *     nothing is written then
     */
    public static void write(Changes changes, Consumer<Finding> findings, OutputStream out) throws IOException {
        write(changes, XmlOptions.DEFAULT, findings, out);
    }

    /** As {@link #write(Changes, Consumer, OutputStream)}, with options; the limits are those of reading the file with them. */
    public static void write(Changes changes, XmlOptions options, Consumer<Finding> findings, OutputStream out)
            throws IOException {
        FILE.write(changes, "changes", options, findings, out);
    }

    /**
     * Reads changes within {@link XmlOptions#DEFAULT}, which needs a heap of 64 MB at most, and leaves the stream open.
     *
     * @throws XmlReadException as {@link #read(InputStream, XmlOptions)}
     * @throws IOException if the stream fails
     */
    public static Changes read(InputStream in) throws IOException {
        return read(in, XmlOptions.DEFAULT);
    }

    /**
     * Reads changes with options, as strictly as {@link EditionXml#read(InputStream, XmlOptions)} reads an edition.
     *
     * @throws XmlReadException if the content is not such a file, breaks a rule of the schema or the model, or is beyond the
     *     limits of the options
     * @throws IOException if the stream fails
     */
    public static Changes read(InputStream in, XmlOptions options) throws IOException {
        return FILE.read(in, options);
    }
}

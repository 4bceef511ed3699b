package org.wcofacts.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.vocabulary.RegisterElement;
import org.wcofacts.export.vocabulary.Vocabulary;
import org.wcofacts.model.register.Register;

/**
 * A register as XML, whole: with its reference, in all its languages and with all its provenance, in the form and under the schema
 * of {@link EditionXml}. Names of the caller's ({@code Reference.withNames}) are the caller's and are not written. Safe for use by
 * many threads.
 *
 * <pre>{@code
 * Register register = WcoData.register();
 * Path file = folder.resolve("register.xml");
 * Export.xml(register).to(file);
 * try (InputStream in = Files.newInputStream(file)) {
 *     System.out.println(RegisterXml.read(in).equals(register));
 * }
 * }</pre>
 */
public final class RegisterXml {

    private static final XmlFile<Register, RegisterElement> FILE = new XmlFile<>(
            Vocabulary.REGISTER,
            RegisterElement.class,
            RegisterElement::of,
            RegisterElement::toModel,
            XmlFile.COMPILED);

    private RegisterXml() {}

    /**
     * Writes a register and leaves the stream open.
     *
     * @param findings told of every character that XML cannot hold; one that was replaced does not read back
     * @throws IOException if the stream fails
     * @throws ExportException if a language has no language tag, an economy, region, office or network is not the one that is
     *     listed under its code, or the file would be beyond what {@link #read(InputStream)} takes; nothing is written then
     */
    public static void write(Register register, Consumer<Finding> findings, OutputStream out) throws IOException {
        write(register, XmlOptions.DEFAULT, findings, out);
    }

    /** As {@link #write(Register, Consumer, OutputStream)}, with options; the limits are those of reading the file with them. */
    public static void write(Register register, XmlOptions options, Consumer<Finding> findings, OutputStream out)
            throws IOException {
        FILE.write(register, "register", options, findings, out);
    }

    /**
     * Reads a register within {@link XmlOptions#DEFAULT}, which needs a heap of 64 MB at most, and leaves the stream open.
     *
     * @throws XmlReadException as {@link #read(InputStream, XmlOptions)}
     * @throws IOException if the stream fails
     */
    public static Register read(InputStream in) throws IOException {
        return read(in, XmlOptions.DEFAULT);
    }

    /**
     * Reads a register with options, as strictly as {@link EditionXml#read(InputStream, XmlOptions)} reads an edition.
     *
     * @throws XmlReadException if the content is not such a file, breaks a rule of the schema or the model, or is beyond the
     *     limits of the options
     * @throws IOException if the stream fails
     */
    public static Register read(InputStream in, XmlOptions options) throws IOException {
        return FILE.read(in, options);
    }
}

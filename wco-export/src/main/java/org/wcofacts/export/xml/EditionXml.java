package org.wcofacts.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.vocabulary.EditionElement;
import org.wcofacts.export.vocabulary.Vocabulary;
import org.wcofacts.model.edition.Edition;

/**
 * An edition as XML, in all its languages and with all its provenance. The same edition gives the same bytes: UTF-8,
 * indented by two spaces, lines ended by a line feed, everything in a fixed order. Everything is in the
 * namespace {@code https://wcofacts.org/xml/1}, whose schema, {@code wcofacts-1.xsd}, is in the jar beside this class. Safe for
 * use by many threads.
 *
 * <pre>{@code
 * ByteArrayOutputStream out = new ByteArrayOutputStream();
 * EditionXml.write(WcoData.edition(2013), System.err::println, out);
 * Edition same = EditionXml.read(new ByteArrayInputStream(out.toByteArray()));
 * }</pre>
 */
public final class EditionXml {

    private static final String NOTICE = """
            <!--
              Summaries in the compilers' own words, with names, titles, figures and lists as the publication has them.
              Not an official publication of the organization; the official wording stands in the publication itself.
              Designations and groupings follow the organization's use and imply no opinion on the status of any
              territory or its frontiers. Texts in other languages than the publication's are translations.
            -->
            """;

    static final XmlFile<Edition, EditionElement> FILE = new XmlFile<>(
            Vocabulary.EDITION, EditionElement.class, EditionElement::of, EditionElement::toModel, NOTICE);

    private EditionXml() {}

    /**
     * Writes an edition and leaves the stream open.
     *
     * @param findings told of every character that XML cannot hold; one that was replaced does not read back
     * @throws IOException if the stream fails
     * @throws ExportException if a language of the edition has no language tag, or the file would be beyond what {@link
     *     #read(InputStream)} takes; nothing is written then
     */
    public static void write(Edition edition, Consumer<Finding> findings, OutputStream out) throws IOException {
        write(edition, XmlOptions.DEFAULT, findings, out);
    }

    /** As {@link #write(Edition, Consumer, OutputStream)}, with options; the limits are those of reading the file with them. */
    public static void write(Edition edition, XmlOptions options, Consumer<Finding> findings, OutputStream out)
            throws IOException {
        FILE.write(edition, "edition " + Rules.given("edition", edition).year(), options, findings, out);
    }

    /**
     * Reads an edition within {@link XmlOptions#DEFAULT}, which needs a heap of 64 MB at most, and leaves the stream open.
     *
     * @throws XmlReadException as {@link #read(InputStream, XmlOptions)}
     * @throws IOException if the stream fails
     */
    public static Edition read(InputStream in) throws IOException {
        return read(in, XmlOptions.DEFAULT);
    }

    /**
     * Reads an edition with options, and leaves the stream open. The file is held against the schema before anything is made of
     * it. What is read is what {@link #write} writes, up to white space between elements, comments, and the order of attributes:
     * nothing else is skipped, unless the options say so of a later minor version. No document type is accepted, no entity is
     * fetched, and no schema is looked for, whatever {@code xsi:schemaLocation} says. A text must not be longer than 1,048,576
     * characters.
     *
     * @throws XmlReadException if the content is not such a file, breaks a rule of the schema or the model, or is beyond the
     *     limits of the options
     * @throws IOException if the stream fails
     */
    public static Edition read(InputStream in, XmlOptions options) throws IOException {
        return FILE.read(in, options);
    }
}

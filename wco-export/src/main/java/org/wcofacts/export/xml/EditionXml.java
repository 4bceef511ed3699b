package org.wcofacts.export.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.Edition;
import tools.jackson.core.JacksonException;

/**
 * An edition as XML, in all its languages and with all its provenance. The same edition gives the same bytes: UTF-8,
 * indented by two spaces, lines ended by a line feed, everything in a fixed order. The vocabulary is a draft, and its
 * namespace {@code https://wcofacts.org/xml/edition/draft} says so. Safe for use by many threads.
 *
 * <pre>{@code
 * ByteArrayOutputStream out = new ByteArrayOutputStream();
 * EditionXml.write(WcoData.edition(2013), System.err::println, out);
 * Edition same = EditionXml.read(new ByteArrayInputStream(out.toByteArray()));
 * }</pre>
 */
public final class EditionXml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final String NOTICE = """
            <!--
              Summaries in the compilers' own words, with names, titles, figures and lists as the publication has them.
              Not an official publication of the organization; the official wording stands in the publication itself.
              Designations and groupings follow the organization's use and imply no opinion on the status of any
              territory or its frontiers. Texts in other languages than the publication's are translations.
            -->
            """;

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
        Rules.given("edition", edition);
        Rules.given("findings", findings);
        Rules.given("stream", out);
        byte[] file = withNotice(bytes(EditionElement.of(edition, new Writing(findings))));
        if (file.length > XmlLimits.DEFAULT.bytes()) {
            throw new ExportException("edition " + edition.year() + ": " + file.length
                    + " bytes; an edition in XML must not be longer than " + XmlLimits.DEFAULT.bytes() + " bytes");
        }
        try {
            XmlEvents.check(file, XmlLimits.DEFAULT.elements());
        } catch (EditionXmlException e) {
            throw new ExportException("edition " + edition.year() + ": " + e.getMessage());
        }
        out.write(file);
    }

    /**
     * Reads an edition within {@link XmlLimits#DEFAULT}, which needs a heap of 64 MB at most, and leaves the stream open.
     *
     * @throws EditionXmlException as {@link #read(InputStream, XmlLimits)}
     * @throws IOException if the stream fails
     */
    public static Edition read(InputStream in) throws IOException {
        return read(in, XmlLimits.DEFAULT);
    }

    /**
     * Reads an edition within limits, and leaves the stream open. What is read is what {@link #write} writes, up to white
     * space between elements, comments, and the order of attributes: nothing else is skipped, and the first element that the
     * vocabulary does not have ends the reading. No document type is accepted, no entity is fetched. A text must not be longer
     * than 1,048,576 characters.
     *
     * @throws EditionXmlException if the content is not such a file, breaks a rule of the model, or is beyond the limits
     * @throws IOException if the stream fails
     */
    public static Edition read(InputStream in, XmlLimits limits) throws IOException {
        int longest = Rules.given("limits", limits).bytes();
        byte[] file = Rules.given("stream", in).readNBytes(longest + 1);
        if (file.length > longest) {
            throw new EditionXmlException(0, 0, "the file must not be longer than " + longest + " bytes");
        }
        XmlEvents.check(file, limits.elements());
        EditionElement document = bind(file);
        XmlEvents.requireSame(file, bytes(document));
        Edition edition = model(document);
        XmlEvents.requireSame(file, bytes(EditionElement.of(edition, new Writing(finding -> {}))));
        return edition;
    }

    private static byte[] bytes(EditionElement document) {
        return Vocabulary.MAPPER.writeValueAsBytes(document);
    }

    private static byte[] withNotice(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return (DECLARATION + NOTICE + text.substring(DECLARATION.length())).getBytes(StandardCharsets.UTF_8);
    }

    private static EditionElement bind(byte[] file) throws EditionXmlException {
        try {
            return Vocabulary.MAPPER.readValue(new ByteArrayInputStream(file), EditionElement.class);
        } catch (JacksonException e) {
            throw BindingFailure.translate(e);
        }
    }

    private static Edition model(EditionElement document) throws EditionXmlException {
        try {
            return document.toModel();
        } catch (IllegalArgumentException e) {
            throw new EditionXmlException(String.valueOf(e.getMessage()), e);
        }
    }
}

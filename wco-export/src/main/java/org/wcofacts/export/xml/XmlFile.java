package org.wcofacts.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.vocabulary.Writing;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A kind of file: how a value becomes its root element, and the other way round.
 *
 * @param root the name of the root
 * @param type the record that is the root
 * @param notice what stands before the root in a comment
 */
record XmlFile<M, E>(
        String root, Class<E> type, BiFunction<M, Writing, E> element, Function<E, M> model, String notice) {

    /** The notice of what was compiled from many sources. */
    static final String COMPILED = """
            <!--
              Facts compiled from public sources, each with its own. Not an official publication of the organization.
              Designations and groupings follow the organization's use and imply no opinion on the status of any
              territory or its frontiers.
            -->
            """;

    /** Before and after the name of the root. */
    private static final String START = "< xmlns=\"" + XmlFormat.NAMESPACE + "\"";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** Writes what can be read back within the options, or nothing. */
    void write(M value, String place, XmlOptions options, Consumer<Finding> findings, OutputStream out)
            throws IOException {
        Rules.given(root, value);
        Rules.given("options", options);
        Rules.given("findings", findings);
        Rules.given("stream", out);
        byte[] file = complete(bytes(value, new Writing(findings)), options);
        if (file.length > options.bytes()) {
            throw new ExportException(place + ": " + file.length + " bytes; it must not be longer than "
                    + options.bytes() + " bytes in XML");
        }
        try {
            XmlEvents.check(file, root, options);
        } catch (XmlReadException e) {
            throw new ExportException(place + ": " + e.getMessage());
        }
        out.write(file);
    }

    M read(InputStream in, XmlOptions options) throws IOException {
        int longest = Rules.given("options", options).bytes();
        byte[] file = Rules.given("stream", in).readNBytes(longest + 1);
        if (file.length > longest) {
            throw new XmlReadException(0, 0, "the file must not be longer than " + longest + " bytes");
        }
        XmlEvents.check(file, root, options);
        M value = understood(file, options.later());
        XmlEvents.requireSame(file, bytes(value, new Writing(finding -> {})), options.later());
        return value;
    }

    M understood(byte[] file, XmlOptions.Later later) throws IOException {
        try {
            return model.apply(XmlFormat.MAPPER.readValue(XmlFormat.reader(file, later), type));
        } catch (XMLStreamException e) {
            throw new XmlReadException(String.valueOf(e.getMessage()), e);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new XmlReadException(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new XmlReadException(String.valueOf(e.getMessage()), e);
        }
    }

    byte[] bytes(M value, Writing writing) {
        return XmlFormat.MAPPER.writeValueAsBytes(element.apply(value, writing));
    }

    private byte[] complete(byte[] file, XmlOptions options) {
        String text = new String(file, StandardCharsets.UTF_8).substring(DECLARATION.length());
        int end = START.length() + root.length();
        String schema = options.schemaLocation().map(XmlFile::schema).orElse("");
        return (DECLARATION + notice + text.substring(0, end) + schema + text.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What says where the schema is. */
    private static String schema(String address) {
        return " xmlns:xsi=\"" + XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI + "\" xsi:schemaLocation=\""
                + XmlFormat.NAMESPACE + " " + address.replace("&", "&amp;") + "\"";
    }
}

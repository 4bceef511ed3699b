package org.wcofacts.export.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
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

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** Writes what can be read back within the usual limits, or nothing. */
    void write(M value, String place, Consumer<Finding> findings, OutputStream out) throws IOException {
        Rules.given(root, value);
        Rules.given("findings", findings);
        Rules.given("stream", out);
        byte[] file = withNotice(bytes(value, new Writing(findings)));
        if (file.length > XmlLimits.DEFAULT.bytes()) {
            throw new ExportException(place + ": " + file.length + " bytes; it must not be longer than "
                    + XmlLimits.DEFAULT.bytes() + " bytes in XML");
        }
        try {
            XmlEvents.check(file, root, XmlLimits.DEFAULT.elements());
        } catch (XmlReadException e) {
            throw new ExportException(place + ": " + e.getMessage());
        }
        out.write(file);
    }

    M read(InputStream in, XmlLimits within) throws IOException {
        int longest = Rules.given("limits", within).bytes();
        byte[] file = Rules.given("stream", in).readNBytes(longest + 1);
        if (file.length > longest) {
            throw new XmlReadException(0, 0, "the file must not be longer than " + longest + " bytes");
        }
        XmlEvents.check(file, root, within.elements());
        M value = understood(file);
        XmlEvents.requireSame(file, bytes(value, new Writing(finding -> {})));
        return value;
    }

    private M understood(byte[] file) throws XmlReadException {
        try {
            return model.apply(XmlFormat.MAPPER.readValue(new ByteArrayInputStream(file), type));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new XmlReadException(at.getLineNr(), at.getColumnNr(), e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new XmlReadException(String.valueOf(e.getMessage()), e);
        }
    }

    private byte[] bytes(M value, Writing writing) {
        return XmlFormat.MAPPER.writeValueAsBytes(element.apply(value, writing));
    }

    private byte[] withNotice(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return (DECLARATION + notice + text.substring(DECLARATION.length())).getBytes(StandardCharsets.UTF_8);
    }
}

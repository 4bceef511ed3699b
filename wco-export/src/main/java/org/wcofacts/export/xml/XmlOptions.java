package org.wcofacts.export.xml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wcofacts.export.report.Rules;

/**
 * How XML is written and read. Whatever is in a file, reading it within {@link #DEFAULT} needs no more than a heap of 64 MB; who
 * raises the limits gives the heap for them. A file is written only if the same options would read it. Immutable.
 *
 * <pre>{@code
 * XmlOptions options = XmlOptions.DEFAULT.bytes(16 << 20).elements(200_000).schemaLocation("schemas/wcofacts-1.xsd");
 * Path file = folder.resolve("edition.xml");
 * Export.xml(WcoData.edition(2013), options).to(file);
 * try (InputStream in = Files.newInputStream(file)) {
 *     Edition edition = EditionXml.read(in, options);
 * }
 * }</pre>
 *
 * @param bytes the most bytes of a file; positive, at most 1 GiB
 * @param elements the most elements in it; positive
 * @param later what becomes of the additions of a later minor version
 * @param schemaLocation what a file that is written says of where its schema is; a file that is read may say anything of it, and
 *     is never believed
 */
public record XmlOptions(int bytes, int elements, Later later, Optional<String> schemaLocation) {

    /** What becomes of a file of a later minor version, which may have elements and attributes that this release does not know. */
    public enum Later {
        /** The file is refused, with a sentence that names both versions. */
        REFUSED,
        /**
         * Elements and attributes of the vocabulary that this release does not know are passed over, with all that is in them;
         * the rest is read as strictly as ever. What is passed over is not written again.
         */
        SKIPPED
    }

    private static final int MOST_BYTES = 1 << 30;
    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^\"<>\\\\^`{|}]]{1,1000}");

    /**
     * 4 MiB and 50,000 elements, some thirty times what the edition of 2013 has, three times what the register has; later versions
     * are refused, and no file names a schema.
     */
    public static final XmlOptions DEFAULT = new XmlOptions(4 << 20, 50_000, Later.REFUSED, Optional.empty());

    public XmlOptions {
        Rules.require(bytes > 0 && bytes <= MOST_BYTES, () -> "bytes, " + bytes + ": must be from 1 to " + MOST_BYTES);
        Rules.require(elements > 0, () -> "elements, " + elements + ": must be 1 or more");
        Rules.given("later", later);
        Rules.given("schema location", schemaLocation);
        Rules.require(
                schemaLocation.isEmpty()
                        || ADDRESS.matcher(schemaLocation.get()).matches(),
                () -> "schema location " + Rules.quoted(schemaLocation.orElse(""))
                        + ": must be an address, such as 'wcofacts-1.xsd', without spaces");
    }

    /** These options with another length. */
    public XmlOptions bytes(int most) {
        return new XmlOptions(most, elements, later, schemaLocation);
    }

    /** These options with another number of elements. */
    public XmlOptions elements(int most) {
        return new XmlOptions(bytes, most, later, schemaLocation);
    }

    /** These options with another way of taking later minor versions. */
    public XmlOptions later(Later way) {
        return new XmlOptions(bytes, elements, way, schemaLocation);
    }

    /** These options with {@code xsi:schemaLocation} on the root, for programs that look there for the schema. */
    public XmlOptions schemaLocation(String address) {
        return new XmlOptions(bytes, elements, later, Optional.of(Rules.given("schema location", address)));
    }
}

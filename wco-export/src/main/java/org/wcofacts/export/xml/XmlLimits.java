package org.wcofacts.export.xml;

import org.wcofacts.export.report.Rules;

/**
 * How much of a file is taken before it is refused. Whatever stands in a file, reading it within {@link #DEFAULT} needs no
 * more than a heap of 64 MB; who raises the limits gives the heap for them.
 *
 * <pre>{@code
 * Path file = folder.resolve("edition.xml");
 * Export.xml(WcoData.edition(2013)).to(file);
 * XmlLimits large = XmlLimits.DEFAULT.bytes(16 << 20).elements(200_000);
 * try (InputStream in = Files.newInputStream(file)) {
 *     Edition edition = EditionXml.read(in, large);
 * }
 * }</pre>
 *
 * @param bytes the most bytes of the file; positive, at most 1 GiB
 * @param elements the most elements in it; positive
 */
public record XmlLimits(int bytes, int elements) {

    private static final int MOST_BYTES = 1 << 30;

    /** 4 MiB and 50,000 elements: some thirty times what the edition of 2013 has, three times what the register has. */
    public static final XmlLimits DEFAULT = new XmlLimits(4 << 20, 50_000);

    public XmlLimits {
        Rules.require(bytes > 0 && bytes <= MOST_BYTES, () -> "bytes, " + bytes + ": must be from 1 to " + MOST_BYTES);
        Rules.require(elements > 0, () -> "elements, " + elements + ": must be 1 or more");
    }

    /** These limits with another length. */
    public XmlLimits bytes(int most) {
        return new XmlLimits(most, elements);
    }

    /** These limits with another number of elements. */
    public XmlLimits elements(int most) {
        return new XmlLimits(bytes, most);
    }
}

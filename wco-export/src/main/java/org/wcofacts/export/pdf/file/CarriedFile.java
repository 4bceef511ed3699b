package org.wcofacts.export.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.wcofacts.export.pdf.PdfRenderer;

/**
 * Takes a file out of a PDF that this project wrote. It is no reader of PDF: it looks for the one form in which
 * {@link PdfRenderer} embeds files, in time that grows with the length of the PDF alone, and believes nothing that the
 * length and the digest beside the file do not confirm.
 */
public final class CarriedFile {

    private static final String HEADER = "%PDF-1.7";
    private static final String EMBEDDED_FILE = "/EmbeddedFile";
    private static final String OBJECT = " obj";
    private static final String STREAM = "stream\n";
    private static final String END = "endstream";

    /** The longest description of a stream that is looked at, in bytes. */
    private static final int LONGEST_DESCRIPTION = 1 << 10;

    private static final Pattern LENGTH = Pattern.compile("/Length (\\d{1,9})");
    private static final Pattern SIZE = Pattern.compile("/Size (\\d{1,9})");
    private static final Pattern CHECK_SUM = Pattern.compile("/CheckSum ?<([0-9A-Fa-f]{32})>");

    private final byte[] pdf;
    private final String text;
    private final int longest;

    private CarriedFile(byte[] pdf, int longest) {
        this.pdf = pdf;
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
        this.longest = longest;
    }

    /**
     * Returns the first file of a media type; absent if the PDF carries none.
     *
     * @param longest the most bytes that the file may have
     * @throws IOException if the PDF carries one that is longer, damaged, or not in the form that this project
     *     writes; the message says which
     */
    public static Optional<byte[]> of(byte[] pdf, String mediaType, int longest) throws IOException {
        return new CarriedFile(pdf, longest).find(mediaType);
    }

    private Optional<byte[]> find(String mediaType) throws IOException {
        if (!text.startsWith(HEADER)) {
            throw new IOException("must begin with " + HEADER);
        }
        String subtype = "/Subtype/" + mediaType.replace("/", "#2f");
        for (int at = text.indexOf(EMBEDDED_FILE); at >= 0; at = text.indexOf(EMBEDDED_FILE, at + 1)) {
            int begin = text.lastIndexOf(OBJECT, at);
            int end = text.indexOf(STREAM, at);
            if (begin >= 0 && end >= 0 && end - begin <= LONGEST_DESCRIPTION) {
                String description = text.substring(begin, end);
                if (description.toLowerCase(Locale.ROOT).contains(subtype.toLowerCase(Locale.ROOT))) {
                    return Optional.of(content(description, end + STREAM.length()));
                }
            }
        }
        return Optional.empty();
    }

    private byte[] content(String description, int from) throws IOException {
        int length = number(LENGTH, description, "length");
        int size = number(SIZE, description, "size");
        if (size > longest) {
            throw new IOException("carries a file of " + size + " bytes; it must not have more than " + longest);
        }
        if (length > pdf.length - from || text.indexOf(END, from + length) - (from + length) > 2) {
            throw new IOException("carries a file that does not end where its length says");
        }
        byte[] content = inflated(from, length, size);
        if (!HexFormat.of().formatHex(digest(content)).equalsIgnoreCase(find(CHECK_SUM, description, "digest"))) {
            throw new IOException("carries a file that does not match its digest");
        }
        return content;
    }

    private byte[] inflated(int from, int length, int size) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, length);
            byte[] content = new byte[size];
            int filled = 0;
            while (filled < size && !inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                filled += inflater.inflate(content, filled, size - filled);
            }
            boolean all = filled == size && (inflater.finished() || inflater.inflate(new byte[1]) == 0);
            if (!all) {
                throw new IOException("carries a file whose length is not the stated " + size + " bytes");
            }
            return content;
        } catch (DataFormatException e) {
            throw new IOException("carries a file that does not unpack: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    private static int number(Pattern pattern, String description, String what) throws IOException {
        return Integer.parseInt(find(pattern, description, what));
    }

    private static String find(Pattern pattern, String description, String what) throws IOException {
        Matcher found = pattern.matcher(description);
        if (!found.find()) {
            throw new IOException("carries a file without a " + what);
        }
        return found.group(1);
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}

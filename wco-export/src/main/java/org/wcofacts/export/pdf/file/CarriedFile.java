package org.wcofacts.export.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes a file out of a PDF that this project wrote, whether another program saved it again or not. It is no reader of PDF:
 * it goes through the objects once, from the first byte to the last, for the one that embeds a file, and believes nothing
 * that the length and the digest beside the file do not confirm.
 */
public final class CarriedFile {

    private static final String HEADER = "%PDF-";
    private static final byte[] OBJECT = ascii(" obj");
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] END = ascii("endstream");

    /** The longest description of a stream, or of what it refers to, that is looked at, in bytes. */
    private static final int LONGEST_DESCRIPTION = 1 << 12;

    /** The white space between a stream and the word that ends it. */
    private static final int LONGEST_LINE_END = 2;

    private static final Pattern TYPE = Pattern.compile("/Type\\s*/EmbeddedFile\\b");
    private static final Pattern REFERENCE = Pattern.compile("\\s*(\\d{1,9})\\s+(\\d{1,5})\\s+R\\b");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})\\b");
    private static final Pattern HEXADECIMAL = Pattern.compile("\\s*<([0-9A-Fa-f\\s]{32,64})>");
    private static final Pattern LITERAL = Pattern.compile("(?s)\\s*\\(((?:[^()\\\\]|\\\\.){1,64})\\)");
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[\\s*/FlateDecode\\s*]|/FlateDecode\\b)");

    private final byte[] pdf;
    private final int longest;

    private CarriedFile(byte[] pdf, int longest) {
        this.pdf = pdf;
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
        if (!text(0, HEADER.length()).equals(HEADER)) {
            throw new IOException("must begin with " + HEADER);
        }
        Pattern subtype =
                Pattern.compile("/Subtype\\s*/" + mediaType.replace("/", "#2f") + "\\b", Pattern.CASE_INSENSITIVE);
        for (int begin = indexOf(OBJECT, 0, pdf.length); begin < pdf.length; ) {
            int next = indexOf(OBJECT, begin + OBJECT.length, pdf.length);
            int end = indexOf(STREAM, begin, Math.min(next, begin + LONGEST_DESCRIPTION));
            if (end < next) {
                String description = text(begin, end);
                if (TYPE.matcher(description).find()
                        && subtype.matcher(description).find()) {
                    return Optional.of(content(description, afterLineEnd(end + STREAM.length)));
                }
            }
            begin = next;
        }
        return Optional.empty();
    }

    private int afterLineEnd(int from) {
        int at = from;
        if (at < pdf.length && pdf[at] == '\r') {
            at++;
        }
        return at < pdf.length && pdf[at] == '\n' ? at + 1 : at;
    }

    private byte[] content(String description, int from) throws IOException {
        int length = number("/Length", description, "length");
        String parameters = resolved("/Params", description);
        int size = number("/Size", parameters, "size");
        if (size > longest) {
            throw new IOException("carries a file of " + size + " bytes; it must not have more than " + longest);
        }
        int end = Math.max(0, length) + from;
        if (length > pdf.length - from
                || indexOf(END, end, Math.min(pdf.length, end + END.length + LONGEST_LINE_END)) == pdf.length) {
            throw new IOException("carries a file that does not end where its length says");
        }
        byte[] content =
                FILTER.matcher(description).find() ? inflated(from, length, size) : plain(description, from, size);
        if (!Arrays.equals(digest(content), checkSum(parameters))) {
            throw new IOException("carries a file that does not match its digest");
        }
        return content;
    }

    private byte[] plain(String description, int from, int size) throws IOException {
        if (description.contains("/Filter") || size > pdf.length - from) {
            throw new IOException(
                    "carries a file that does not unpack: it must be packed by FlateDecode or not at all");
        }
        return Arrays.copyOfRange(pdf, from, from + size);
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

    private int number(String key, String description, String what) throws IOException {
        Matcher found = NUMBER.matcher(resolved(key, description));
        if (!found.lookingAt()) {
            throw new IOException("carries a file without a " + what);
        }
        return Integer.parseInt(found.group(1));
    }

    /** What follows a key, or what stands in the object to which it refers; empty if the key is not there. */
    private String resolved(String key, String description) {
        Matcher found = Pattern.compile(key + "\\b").matcher(description);
        if (!found.find()) {
            return "";
        }
        String value = description.substring(found.end());
        Matcher reference = REFERENCE.matcher(value);
        if (!reference.lookingAt()) {
            return value;
        }
        byte[] name = ascii(reference.group(1) + " " + reference.group(2) + " obj");
        int at = indexOf(name, 0, pdf.length);
        while (at < pdf.length && at > 0 && Character.isDigit(pdf[at - 1])) {
            at = indexOf(name, at + 1, pdf.length);
        }
        return text(Math.min(pdf.length, at + name.length), at + name.length + LONGEST_DESCRIPTION);
    }

    private byte[] checkSum(String parameters) throws IOException {
        String value = resolved("/CheckSum", parameters);
        Matcher hexadecimal = HEXADECIMAL.matcher(value);
        if (hexadecimal.lookingAt()) {
            String digits = hexadecimal.group(1).replaceAll("\\s", "");
            return digits.length() % 2 == 0 ? HexFormat.of().parseHex(digits) : new byte[0];
        }
        Matcher literal = LITERAL.matcher(value);
        if (!literal.lookingAt()) {
            throw new IOException("carries a file without a digest");
        }
        return unescaped(literal.group(1));
    }

    /** The bytes of a string that is written in brackets. */
    private static byte[] unescaped(String literal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '\\') {
                int digits = ++i;
                while (digits < literal.length() && digits < i + 3 && Character.digit(literal.charAt(digits), 8) >= 0) {
                    digits++;
                }
                if (digits > i) {
                    bytes.write(Integer.parseInt(literal.substring(i, digits), 8));
                    i = digits - 1;
                } else {
                    int named = "nrtbf".indexOf(literal.charAt(i));
                    bytes.write(named < 0 ? literal.charAt(i) : "\n\r\t\b\f".charAt(named));
                }
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    private String text(int from, int to) {
        int end = Math.min(to, pdf.length);
        return new String(pdf, from, Math.max(0, end - from), StandardCharsets.ISO_8859_1);
    }

    /** Where bytes begin that are whole before {@code to}; the length of the PDF if they are not there. */
    private int indexOf(byte[] wanted, int from, int to) {
        for (int at = from; at <= to - wanted.length; at++) {
            if (pdf[at] == wanted[0] && Arrays.equals(pdf, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return pdf.length;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package org.wcofacts.export.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A font of another family than ours, and damaged ones. */
public final class Fonts {

    private Fonts() {}

    /** Liberation Sans, as PDFBox brings it; without a sign for the rupee. */
    public static byte[] liberation() {
        String file = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with other embedding bits. */
    public static byte[] withEmbeddingBits(int bits) {
        byte[] font = liberation();
        ByteBuffer.wrap(font).putShort(start(font, "OS/2") + 8, (short) bits);
        return font;
    }

    /** The same under a table of another name. */
    public static byte[] without(String table) {
        byte[] font = liberation();
        System.arraycopy("none".getBytes(StandardCharsets.US_ASCII), 0, font, entry(font, table), 4);
        return font;
    }

    private static int start(byte[] font, String table) {
        return ByteBuffer.wrap(font).getInt(entry(font, table) + 8);
    }

    private static int entry(byte[] font, String table) {
        for (int at = 12; ; at += 16) {
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(table)) {
                return at;
            }
        }
    }
}

package org.wcofacts.export.look;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;

/**
 * An image that stands for who publishes a sheet, in PNG or JPEG, with the words for those who do not see it. It is shown whole
 * and in its proportions. Immutable.
 */
public final class Logo {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 1 << 20;

    /** The most pixels, width times height. */
    public static final int MOST_PIXELS = 4_000_000;

    /** The formats of images. */
    public enum Format {
        PNG("image/png", "\u0089PNG\r\n\u001A\n"),
        JPEG("image/jpeg", "\u00FF\u00D8\u00FF");

        private final String mediaType;
        private final String beginning;

        Format(String mediaType, String beginning) {
            this.mediaType = mediaType;
            this.beginning = beginning;
        }

        public String mediaType() {
            return mediaType;
        }

        private boolean begins(byte[] bytes) {
            int length = Math.min(bytes.length, beginning.length());
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
        }
    }

    private final Format format;
    private final byte[] bytes;
    private final int width;
    private final int height;
    private final byte[] onPaper;
    private final String alternative;

    private Logo(Format format, byte[] bytes, BufferedImage image, String alternative) {
        this.format = format;
        this.bytes = bytes;
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.onPaper = onPaper(image);
        this.alternative = alternative;
    }

    /**
     * Reads an image from a file.
     *
     * @param alternative what it is, in words, such as "Coat of arms of Alphaland"; not blank
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException as for {@link #of}; the message names the file
     */
    public static Logo read(Path file, String alternative) throws IOException {
        Rules.given("logo, file", file);
        String place = "logo " + Rules.quoted(String.valueOf(file.getFileName()));
        long size = Files.size(file);
        requireSize(place, size);
        return of(place, Files.readAllBytes(file), alternative);
    }

    /**
     * An image in memory.
     *
     * @param alternative what it is, in words; not blank
     * @throws IllegalArgumentException if the alternative is blank; if the image is no PNG or JPEG that can be read, or in colours for
     *     print; or if it is larger than {@link #MOST_BYTES} or {@link #MOST_PIXELS}
     */
    public static Logo of(byte[] image, String alternative) {
        return of("logo", Rules.given("logo, image", image), alternative);
    }

    private static Logo of(String place, byte[] image, String alternative) {
        Rules.given(place + ", alternative text", alternative);
        Rules.require(
                !alternative.isBlank() && TextPolicy.accepts(alternative),
                () -> place + ", alternative text: must be words, for those who do not see the image");
        requireSize(place, image.length);
        byte[] own = image.clone();
        for (Format format : Format.values()) {
            if (format.begins(own)) {
                return new Logo(format, own, decoded(place, format, own), alternative);
            }
        }
        throw new IllegalArgumentException(place + ": must be a PNG or JPEG image");
    }

    private static void requireSize(String place, long bytes) {
        Rules.require(
                bytes <= MOST_BYTES, () -> place + ": " + bytes + " bytes; must be at most " + MOST_BYTES + " bytes");
    }

    /** Asks for the size of the image before its pixels are made. */
    private static BufferedImage decoded(String place, Format format, byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format.mediaType());
        if (!readers.hasNext()) {
            throw new IllegalStateException(format.mediaType() + ": this Java cannot read such images");
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            Rules.require(
                    width * height <= MOST_PIXELS,
                    () -> place + ": " + width + " by " + height + " pixels; must be at most " + MOST_PIXELS
                            + " in all");
            return reader.read(0);
        } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException(
                    place + ": must be a whole " + format + " image in colours for screens, " + e.getMessage(), e);
        } finally {
            reader.dispose();
        }
    }

    /** Red, green and blue of each pixel on white paper. */
    private static byte[] onPaper(BufferedImage image) {
        byte[] rgb = new byte[image.getWidth() * image.getHeight() * 3];
        Grey grey = new Grey(image);
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = grey.isGrey() ? grey.argb(x, y) : image.getRGB(x, y);
                int alpha = pixel >>> 24;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int part = pixel >> shift & 0xFF;
                    rgb[at++] = (byte) ((part * alpha + 0xFF * (0xFF - alpha) + 0x7F) / 0xFF);
                }
            }
        }
        return rgb;
    }

    /** Grey levels as they are in the file: Java takes them for linear ones and would make them lighter. */
    private static final class Grey {

        private final Raster raster;
        private final boolean isGrey;
        private final int most;

        Grey(BufferedImage image) {
            raster = image.getRaster();
            isGrey = raster.getNumBands() <= 2 && !(image.getColorModel() instanceof IndexColorModel);
            most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        }

        boolean isGrey() {
            return isGrey;
        }

        int argb(int x, int y) {
            int level = raster.getSample(x, y, 0) * 0xFF / most;
            int alpha = raster.getNumBands() == 2 ? raster.getSample(x, y, 1) * 0xFF / most : 0xFF;
            return alpha << 24 | level << 16 | level << 8 | level;
        }
    }

    public Format format() {
        return format;
    }

    /** The file as it was given. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** Red, green and blue of each pixel as it is seen on white paper, line by line. */
    public byte[] onPaper() {
        return onPaper.clone();
    }

    /** What it is, in words. */
    public String alternative() {
        return alternative;
    }

    /** The share of its own size by which it fits into a box. */
    public double fitting(double boxWidth, double boxHeight) {
        return Math.min(boxWidth / width, boxHeight / height);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(logo.bytes, bytes) && logo.alternative.equals(alternative);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes) * 31 + alternative.hashCode();
    }

    @Override
    public String toString() {
        return format + " of " + width + " by " + height + " pixels, " + Rules.quoted(alternative);
    }
}

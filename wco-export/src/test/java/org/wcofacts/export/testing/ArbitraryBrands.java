package org.wcofacts.export.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.FontFile;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.look.Orientation;
import org.wcofacts.export.look.Paper;

/** Brands that are accepted, and images. */
public final class ArbitraryBrands {

    private static final int[] KINDS = {
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
    };

    private ArbitraryBrands() {}

    /** The same brand for the same seed; each kind of logo in turn, a third without one; half with a font, a quarter held across. */
    public static Brand of(int seed) {
        Random random = new Random(seed);
        Brand brand = colours(random)
                .organization("Ministry of Trade, " + seed)
                .footer("Edition " + seed)
                .paper(Paper.values()[seed % Paper.values().length])
                .orientation(seed % 4 == 1 ? Orientation.LANDSCAPE : Orientation.PORTRAIT);
        if (seed % 2 == 1) {
            brand = brand.bodyFont(FontFile.of(Fonts.liberation()));
        }
        if (seed % 3 == 2) {
            return brand;
        }
        String format = seed % 3 == 0 ? "png" : "jpeg";
        int kind = format.equals("png") ? KINDS[seed / 3 % KINDS.length] : KINDS[1 + seed / 3 % 2];
        byte[] image = image(format, kind, 20 + random.nextInt(400), 20 + random.nextInt(200));
        return brand.logo(Logo.of(image, "Arms of land " + seed));
    }

    private static Brand colours(Random random) {
        while (true) {
            try {
                return Brand.of(hex(random), hex(random));
            } catch (IllegalArgumentException refused) {
                // The next ones may be darker.
            }
        }
    }

    private static String hex(Random random) {
        return String.format(Locale.ROOT, "#%06X", random.nextInt(0x1000000));
    }

    /** An image with a dark half. */
    public static byte[] image(String format, int kind, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, kind);
        for (int x = 0; x < width / 2; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xFF204060);
            }
        }
        return written(format, image);
    }

    /** An image as a file. */
    public static byte[] written(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

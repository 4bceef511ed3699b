package org.wcofacts.export.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.testing.ArbitraryBrands;
import org.wcofacts.export.testing.Fonts;

/** A brand is a value: a program that makes one anew for each sheet, or compares two, finds what it looks like. */
class BrandTest {

    private static Brand whole() {
        return Brand.of("#1B5E20", "#A4281C")
                .logo(logo(3, "Arms"))
                .organization("Alphaland Customs")
                .footer("Free to copy")
                .bodyFont(FontFile.of(Fonts.liberation()))
                .headingFont(FontFile.of(Fonts.liberation()))
                .paper(Paper.LETTER)
                .orientation(Orientation.LANDSCAPE);
    }

    private static Logo logo(int height, String alternative) {
        return Logo.of(ArbitraryBrands.image("png", BufferedImage.TYPE_INT_RGB, 4, height), alternative);
    }

    @Test
    void brandsOfOneLookAreEqual() {
        assertThat(whole()).isEqualTo(whole()).hasSameHashCodeAs(whole());
        assertThat(Brand.of("#1b5e20", "#a4281c")).isEqualTo(Brand.of("#1B5E20", "#A4281C"));
    }

    @Test
    void brandsThatDifferInOneThingDiffer() {
        List<Brand> brands = new ArrayList<>(List.of(
                Brand.PLAIN,
                Brand.of("#1B5E20", "#A4281C"),
                Brand.of("#1B5E21", "#A4281C"),
                whole(),
                whole().logo(logo(2, "Arms")),
                whole().logo(logo(3, "Flag")),
                whole().organization("Betaland Customs"),
                whole().footer("Not free"),
                whole().bodyFont(FontFile.of(Fonts.withEmbeddingBits(8))),
                whole().headingFont(FontFile.of(Fonts.withEmbeddingBits(8))),
                whole().paper(Paper.A4),
                whole().orientation(Orientation.PORTRAIT)));
        assertThat(brands).doesNotHaveDuplicates();
    }
}

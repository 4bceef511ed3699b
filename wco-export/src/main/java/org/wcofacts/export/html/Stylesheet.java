package org.wcofacts.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.FontFile;
import org.wcofacts.export.look.Orientation;
import org.wcofacts.export.look.Palette;
import org.wcofacts.export.look.Role;

/** The style of pages, on screen and on paper. Everything in it is below the class of a sheet. */
final class Stylesheet {

    private static final String FILE = "sheet.css";
    private static final String RULES = read();
    private static final String PLAIN = css(Brand.PLAIN.palette());

    /** Whole and in its proportions. */
    private static final String LOGO =
            ".fact-sheet .logo{display:block;max-inline-size:min(16rem,60%);max-block-size:4rem;margin-block-end:.6rem}\n";

    private static final String WIDE = "@media print{@page{size:landscape}}\n";
    private static final String HEADINGS = " :is(h1,h2,h3,h4,h5,h6)";

    /** Those that the rules name. */
    private static final String FAMILIES = RULES.replaceFirst("(?s).*?font: 1rem/1\\.6 ([^;]+);.*", "$1");

    private Stylesheet() {}

    static String css(Brand brand) {
        String css = brand.palette().equals(Brand.PLAIN.palette()) ? PLAIN : css(brand.palette());
        return css
                + (brand.logo().isPresent() ? LOGO : "")
                + (brand.orientation() == Orientation.LANDSCAPE ? WIDE : "")
                + brand.bodyFont().map(font -> family("", font)).orElse("")
                + brand.headingFont().map(font -> family(HEADINGS, font)).orElse("");
    }

    /** Names a family, which is used where it is installed. */
    private static String family(String within, FontFile font) {
        return ".fact-sheet" + within + "{font-family:\"" + font.family() + "\"," + FAMILIES + "}\n";
    }

    private static String css(Palette palette) {
        return ".fact-sheet{" + properties(palette) + "}\n" + RULES;
    }

    /** The look of every format as custom properties: colours by their names, and of each role its colour and size. */
    private static String properties(Palette palette) {
        StringBuilder css = new StringBuilder();
        for (Colour colour : Colour.values()) {
            property(css, colour.name(), "#" + palette.hex(colour));
        }
        for (Role role : Role.values()) {
            property(css, "of-" + role.name(), "#" + palette.hex(role.colour()));
            property(css, "size-of-" + role.name(), role.onScreen() + "rem");
        }
        return css.toString();
    }

    private static void property(StringBuilder css, String name, String value) {
        css.append("--")
                .append(name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .append(':')
                .append(value)
                .append(';');
    }

    private static String read() {
        try (InputStream in = Stylesheet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + ": missing beside " + Stylesheet.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + ": not readable", e);
        }
    }
}

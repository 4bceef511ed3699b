package org.wcofacts.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Role;

/** The style of pages, on screen and on paper. Everything in it is below the class of a sheet. */
final class Stylesheet {

    private static final String FILE = "sheet.css";
    private static final String CSS = ".fact-sheet{" + properties() + "}\n" + read();

    private Stylesheet() {}

    static String css() {
        return CSS;
    }

    /** The look of every format as custom properties: colours by their names, and of each role its colour and size. */
    private static String properties() {
        StringBuilder css = new StringBuilder();
        for (Colour colour : Colour.values()) {
            property(css, colour.name(), "#" + colour.hex());
        }
        for (Role role : Role.values()) {
            property(css, "of-" + role.name(), "#" + role.colour().hex());
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

package org.wcofacts.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style of pages, on screen and on paper. Everything in it is below the class of a sheet. */
final class Stylesheet {

    private static final String FILE = "sheet.css";
    private static final String CSS = ".fact-sheet{" + Palette.properties() + "}\n" + read();

    private Stylesheet() {}

    static String css() {
        return CSS;
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

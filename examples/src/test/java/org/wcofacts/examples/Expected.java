package org.wcofacts.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the 2013 edition says, written by hand from the publication and never from the code. */
final class Expected {

    /** A host as a sheet in one language must show it. */
    record HostLine(String network, String alpha2, String host, String region) {}

    private static final Map<String, String> FRENCH_NETWORKS = Map.of("RILO", "BRLR", "ROCB", "BRRC", "RTC", "CRF");

    private Expected() {}

    static List<String> words(Locale language) {
        return lines("2013-" + language.toLanguageTag() + ".txt").stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    static List<HostLine> hosts(Locale language) {
        boolean french = language.equals(Locale.FRENCH);
        return lines("2013-hosts.csv").stream()
                .skip(1)
                .map(Expected::cells)
                .map(cells -> new HostLine(
                        french ? FRENCH_NETWORKS.get(cells.get(0)) : cells.get(0),
                        cells.get(1),
                        cells.get(french ? 3 : 2),
                        cells.get(french ? 5 : 4)))
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Expected.class.getResourceAsStream("/expected/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

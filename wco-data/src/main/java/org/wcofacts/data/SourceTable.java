package org.wcofacts.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.model.Source;

/** The sources of a folder. */
final class SourceTable {

    private static final List<String> COLUMNS =
            List.of("id", "title", "language", "publisher", "published", "address", "licence");
    private static final List<String> COLUMNS_WITH_KIND =
            List.of("id", "title", "language", "publisher", "published", "address", "licence", "read", "kind");

    private final String path;
    private final List<Source> sources;
    private final Map<String, Source> byId = new HashMap<>();

    private SourceTable(String path, List<Source> sources) {
        this.path = path;
        this.sources = sources;
        for (Source source : sources) {
            byId.put(source.id(), source);
        }
    }

    static SourceTable read(DataFolder folder, String path) {
        CsvTable table = CsvTable.read(folder, path, columns(folder, path));
        return new SourceTable(path, table.map(SourceTable::source));
    }

    /** A table may do without the day of reading and the kind. */
    private static List<String> columns(DataFolder folder, String path) {
        List<String> lines = StrictText.lines(folder, path);
        boolean withKind = !lines.isEmpty() && lines.get(0).equals(String.join(",", COLUMNS_WITH_KIND));
        return withKind ? COLUMNS_WITH_KIND : COLUMNS;
    }

    List<Source> sources() {
        return sources;
    }

    /** The source that a field names. */
    Source named(CsvRow row, String column) {
        return named(row, column, row.text(column));
    }

    /** The source that one of several ids in a field names. */
    Source named(CsvRow row, String column, String id) {
        Source source = byId.get(id);
        if (source != null) {
            return source;
        }
        throw row.error(column, Quote.of(id) + " is not a source in " + path);
    }

    private static Source source(CsvRow row) {
        Source.Builder source = Source.builder()
                .id(row.text("id"))
                .title(row.text("title"))
                .publisher(row.optional("publisher"))
                .published(row.optionalDate("published"))
                .address(address(row))
                .licence(row.optional("licence"));
        if (row.optional("language").isPresent()) {
            source.language(row.language("language"));
        }
        if (row.has("kind")) {
            source.read(row.optionalDate("read")).kind(row.choice("kind", Source.Kind.values()));
        }
        return source.build();
    }

    /** The address that the field of this name holds, if any. */
    static Optional<URI> address(CsvRow row) {
        Optional<String> address = row.optional("address");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.get());
            if (!"https".equals(uri.getScheme()) && !"http".equals(uri.getScheme())) {
                throw row.error("address", Quote.of(uri) + " must be an address on the web");
            }
            return Optional.of(uri);
        } catch (URISyntaxException e) {
            throw new DatasetException(
                    row.place("address") + ": " + Quote.of(address.get()) + " must be an address on the web", e);
        }
    }
}

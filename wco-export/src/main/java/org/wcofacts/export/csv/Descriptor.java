package org.wcofacts.export.csv;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The descriptor of a Data Package, as version 2 of its standard has it. */
final class Descriptor {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    /** The standard asks for the name of a licence, and the terms of a sheet are words. */
    private static final String OWN_TERMS = "other";

    private final FactSheet sheet;
    private final List<Map<String, Object>> resources = new ArrayList<>();

    Descriptor(FactSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Adds a table.
     *
     * @param missingWords the words that stand for missing values, column by column
     */
    void add(DataTable table, List<Set<String>> missingWords) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            fields.add(field(table.columns().get(i), missingWords.get(i)));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", PROFILES + "tableschema.json");
        schema.put("fields", fields);
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.id());
        resource.put("type", "table");
        resource.put("path", table.id() + ".csv");
        resource.put("title", table.title());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", Map.of("lineTerminator", "\r\n"));
        resource.put("schema", schema);
        resources.add(resource);
    }

    private static Map<String, Object> field(DataColumn column, Set<String> missingWords) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.id());
        field.put("title", column.header());
        field.put("type", type(column.type()));
        field.put("description", column.description());
        column.unit().ifPresent(unit -> field.put("unit", unit));
        column.origin().ifPresent(origin -> field.put("origin", origin));
        if (!missingWords.isEmpty()) {
            field.put("missingValues", missingWords);
        }
        return field;
    }

    private static String type(DataColumn.Type type) {
        return switch (type) {
            case TEXT, CODE, ADDRESS -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case YEAR, DATE -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    String json() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("$schema", PROFILES + "datapackage.json");
        about.put("name", sheet.fileStem().toLowerCase(Locale.ROOT));
        about.put("title", sheet.title());
        about.put("description", description());
        about.put("language", sheet.language().toLanguageTag());
        about.put("created", sheet.timestamp().toString());
        if (!sheet.keywords().isEmpty()) {
            about.put("keywords", sheet.keywords());
        }
        about.put("contributors", List.of(Map.of("title", sheet.author())));
        sheet.citation().ifPresent(citation -> about.put("citation", citation));
        List<String> terms = new ArrayList<>(sheet.licence().stream().toList());
        terms.addAll(sheet.attribution());
        if (!terms.isEmpty()) {
            about.put("licenses", terms.stream().map(Descriptor::licence).toList());
        }
        List<Map<String, Object>> sources =
                sheet.sources().stream().map(Descriptor::source).toList();
        if (!sources.isEmpty()) {
            about.put("sources", sources);
        }
        about.put("resources", resources);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(about) + "\n";
    }

    private static Map<String, Object> licence(String terms) {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", OWN_TERMS);
        licence.put("title", terms);
        return licence;
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sheet.subject() + ".");
        sentences.add(sheet.asOf() + ".");
        if (!sheet.notice().isBlank()) {
            sentences.add(sheet.notice() + ".");
        }
        sheet.translationNote().ifPresent(sentences::add);
        sentences.addAll(sheet.attribution());
        sentences.add(sheet.labels().get("csv.formula"));
        return String.join(" ", sentences);
    }

    private static Map<String, Object> source(SourceNote note) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("name", note.id());
        source.put("title", note.text().words().strip());
        note.text().spans().stream()
                .map(Span::link)
                .flatMap(Optional::stream)
                .findFirst()
                .map(URI::toString)
                .ifPresent(address -> source.put("path", address));
        return source;
    }
}

package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the tables against their description, cell by cell, with readers of others. */
class DataPackageTest {

    private static final JsonNode PACKAGE =
            JsonMapper.shared().readTree(new ClassPathFolder().read("datapackage.json"));
    private static final Map<String, Resource> RESOURCES = resources();

    private record Resource(String name, String path, JsonNode schema) {

        List<NamedCsvRecord> rows() {
            String text = new String(new ClassPathFolder().read(path), StandardCharsets.UTF_8);
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
                return reader.stream().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<JsonNode> fields() {
            return schema.get("fields").values().stream().toList();
        }

        List<String> column(String field) {
            return rows().stream().map(row -> row.getField(field)).toList();
        }

        @Override
        public String toString() {
            return path;
        }
    }

    private static Map<String, Resource> resources() {
        Map<String, Resource> resources = new LinkedHashMap<>();
        for (JsonNode node : PACKAGE.get("resources").values()) {
            String name = node.get("name").asString();
            resources.put(name, new Resource(name, node.get("path").asString(), node.get("schema")));
        }
        return resources;
    }

    static Stream<Resource> tables() {
        return RESOURCES.values().stream();
    }

    @Test
    void theVersionIsTheDatasetsOwn() {
        assertThat(PACKAGE.get("version").asString()).isEqualTo(WcoData.version());
    }

    @Test
    void everyTableIsDescribedAndEveryDescribedTableIsThere() throws Exception {
        Path root = Path.of(
                        ClassPathFolder.class.getResource("datapackage.json").toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(root)) {
            List<String> tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(tables().map(Resource::path)).containsExactlyInAnyOrderElementsOf(tables);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theColumnsAreTheDescribedOnes(Resource table) {
        List<String> described = table.fields().stream()
                .map(field -> field.get("name").asString())
                .toList();
        assertThat(table.rows()).isNotEmpty();
        assertThat(table.rows().get(0).getHeader()).isEqualTo(described);
        assertThat(table.fields())
                .allSatisfy(field -> assertThat(field.get("description").asString())
                        .isNotBlank()
                        .endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCellIsOfItsTypeAndKeepsItsConstraints(Resource table) {
        for (JsonNode field : table.fields()) {
            List<String> cells = table.column(field.get("name").asString());
            for (int i = 0; i < cells.size(); i++) {
                String place = table + ", line " + (i + 2) + ", column " + field.get("name");
                assertThat(faults(field, cells.get(i))).as(place).isEmpty();
            }
            if (field.at("/constraints/unique").asBoolean(false)) {
                assertThat(cells).as(table + ", column " + field.get("name")).doesNotHaveDuplicates();
            }
        }
    }

    private static List<String> faults(JsonNode field, String cell) {
        JsonNode constraints = field.at("/constraints");
        if (cell.isEmpty()) {
            return constraints.at("/required").asBoolean(false) ? List.of("empty") : List.of();
        }
        List<String> faults = new ArrayList<>();
        if (!isOfType(field, cell)) {
            faults.add("'" + cell + "' is no " + field.get("type"));
        }
        if (constraints.has("pattern")
                && !cell.matches(constraints.get("pattern").asString())) {
            faults.add("'" + cell + "' does not match " + constraints.get("pattern"));
        }
        if (constraints.has("enum")
                && constraints.get("enum").values().stream()
                        .noneMatch(word -> word.asString().equals(cell))) {
            faults.add("'" + cell + "' is none of " + constraints.get("enum"));
        }
        if (constraints.has("minimum")
                && Integer.parseInt(cell) < constraints.get("minimum").asInt()) {
            faults.add(cell + " is less than " + constraints.get("minimum"));
        }
        return faults;
    }

    private static boolean isOfType(JsonNode field, String cell) {
        return switch (field.get("type").asString()) {
            case "integer" -> cell.matches("0|[1-9][0-9]*");
            case "string" -> !field.at("/format").asString("").equals("uri") || isAddress(cell);
            default -> false;
        };
    }

    private static boolean isAddress(String cell) {
        try {
            return new URI(cell).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theDescriptionSaysNothingThatThisTestDoesNotKnow(Resource table) {
        Set<String> known = Set.of("required", "unique", "pattern", "enum", "minimum");
        for (JsonNode field : table.fields()) {
            if (field.has("constraints")) {
                assertThat(field.get("constraints").propertyNames()).isSubsetOf(known);
            }
            assertThat(field.propertyNames()).isSubsetOf("name", "type", "format", "description", "constraints");
        }
        assertThat(table.schema().propertyNames()).isSubsetOf("fields", "primaryKey", "foreignKeys", "missingValues");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreSortedByTheirKey(Resource table) {
        assertThat(table.schema().get("primaryKey").size()).isEqualTo(1);
        List<String> keys = table.column(table.schema().at("/primaryKey/0").asString());
        assertThat(keys).isSorted().doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyReferenceLeadsToARow(Resource table) {
        for (JsonNode key : table.schema().at("/foreignKeys").values()) {
            String column = key.at("/fields/0").asString();
            Resource target = RESOURCES.get(key.at("/reference/resource").asString());
            assertThat(target).as("target of " + table + ", " + column).isNotNull();
            Set<String> known =
                    new HashSet<>(target.column(key.at("/reference/fields/0").asString()));
            known.add("");
            assertThat(known).as(table + ", column " + column).containsAll(table.column(column));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everySourceThatARowNamesIsInTheSourcesOfItsFolder(Resource table) {
        String folder = table.path().replaceFirst("[^/]*$", "");
        for (JsonNode field : table.fields()) {
            String name = field.get("name").asString();
            if (name.equals("source") || name.endsWith("_source")) {
                Set<String> known = RESOURCES.values().stream()
                        .filter(resource -> resource.path().equals(folder + "sources.csv"))
                        .flatMap(sources -> sources.column("id").stream())
                        .collect(Collectors.toSet());
                List<String> named = table.column(name).stream()
                        .flatMap(cell -> Stream.of(cell.split("; ")))
                        .filter(id -> !id.isEmpty())
                        .toList();
                assertThat(known).as(table.path() + ", column " + name).containsAll(named);
            }
        }
    }
}

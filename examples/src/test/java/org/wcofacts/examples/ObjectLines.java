package org.wcofacts.examples;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines of JSON, each an array of the place of a cell and its value. */
final class ObjectLines {

    private final JsonMapper json = JsonMapper.shared();

    List<String> of(String lines) {
        return lines.lines().map(this::cell).toList();
    }

    private String cell(String line) {
        JsonNode pair = json.readTree(line);
        JsonNode value = pair.get(1);
        return pair.get(0).asString() + " "
                + (value.isNumber() ? Cells.number(value.decimalValue()) : value.asString());
    }
}

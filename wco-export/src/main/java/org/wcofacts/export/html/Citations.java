package org.wcofacts.export.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;

/** Which sections cite which source, and the first mark in each. */
final class Citations {

    /**
     * Where a source is cited.
     *
     * @param heading the heading of the section
     * @param mark the id of the first mark in it
     */
    record Place(String heading, String mark) {}

    private final Map<Integer, Map<String, Place>> places = new HashMap<>();
    private String section = "";
    private String heading;
    private int marks;

    Citations(FactSheet sheet) {
        this.heading = sheet.title();
    }

    void enter(Section newSection) {
        section = newSection.id();
        heading = newSection.heading().words();
    }

    /** Counts a mark and returns its id. */
    String mark(int source) {
        String id = "mark_" + ++marks;
        places.computeIfAbsent(source, any -> new LinkedHashMap<>()).putIfAbsent(section, new Place(heading, id));
        return id;
    }

    /** The sections that cite a source, in reading order. */
    List<Place> of(int source) {
        Collection<Place> found = places.getOrDefault(source, Map.of()).values();
        return new ArrayList<>(found);
    }
}

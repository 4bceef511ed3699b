package org.wcofacts.export.factsheet;

import java.util.List;

/**
 * A part of a sheet under a heading.
 *
 * @param id unique within the sheet: lower-case letters, digits and hyphens
 * @param heading the heading
 * @param blocks what stands directly under the heading; may be empty
 * @param sections the parts of this part, one level deeper
 */
public record Section(String id, Text heading, List<Block> blocks, List<Section> sections) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A section without parts of its own. */
    public Section(String id, Text heading, List<Block> blocks) {
        this(id, heading, blocks, List.of());
    }
}

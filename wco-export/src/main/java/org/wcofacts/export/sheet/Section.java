package org.wcofacts.export.sheet;

import java.util.List;
import org.wcofacts.export.report.Rules;

/**
 * A part of a sheet under a heading.
 *
 * @param id unique within the sheet: lower-case letters and digits, in parts joined by single hyphens or
 *     underscores
 * @param heading the heading; not blank
 * @param blocks what follows directly under the heading; may be empty
 * @param sections the parts of this part, one level deeper
 */
public record Section(String id, Text heading, List<Block> blocks, List<Section> sections) {

    public Section {
        Ids.require("section", id);
        String place = "section " + Rules.quoted(id);
        Rules.given(place + ", heading", heading);
        Rules.require(!heading.words().isBlank(), () -> place + ", heading: must not be blank");
        blocks = Rules.items(place + ", blocks", blocks);
        sections = Rules.items(place + ", sections", sections);
    }

    /** A section without parts of its own. */
    public Section(String id, Text heading, List<Block> blocks) {
        this(id, heading, blocks, List.of());
    }
}

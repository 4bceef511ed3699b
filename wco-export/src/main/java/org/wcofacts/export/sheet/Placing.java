package org.wcofacts.export.sheet;

import java.util.ArrayList;
import java.util.List;

/** A sheet and a section that is to get its place on it; {@link FactSheet#with(Draft)} begins it. */
public final class Placing {

    private final FactSheet sheet;
    private final Draft draft;

    Placing(FactSheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    /**
     * The sheet with the section after another one, on the same level.
     *
     * @throws IllegalArgumentException if the sheet has no section with this id; the message names near misses
     */
    public FactSheet after(String section) {
        return beside(section, 1);
    }

    /**
     * The sheet with the section before another one, on the same level.
     *
     * @throws IllegalArgumentException if the sheet has no section with this id; the message names near misses
     */
    public FactSheet before(String section) {
        return beside(section, 0);
    }

    /** The sheet with the section as its first one. */
    public FactSheet first() {
        return at(0);
    }

    /** The sheet with the section after all others. */
    public FactSheet last() {
        return at(sheet.sections().size());
    }

    private FactSheet at(int place) {
        return new SheetParts(sheet).with(draft, section -> {
            List<Section> sections = new ArrayList<>(sheet.sections());
            sections.add(place, section);
            return sections;
        });
    }

    private FactSheet beside(String id, int offset) {
        SheetParts parts = new SheetParts(sheet);
        parts.require(id);
        return parts.with(draft, section -> beside(sheet.sections(), id, offset, section));
    }

    private static List<Section> beside(List<Section> sections, String id, int offset, Section added) {
        List<Section> all = new ArrayList<>();
        for (Section section : sections) {
            if (section.id().equals(id)) {
                all.add(section);
                all.add(all.size() - 1 + offset, added);
            } else {
                List<Section> parts = beside(section.sections(), id, offset, added);
                all.add(new Section(section.id(), section.heading(), section.blocks(), parts));
            }
        }
        return all;
    }
}

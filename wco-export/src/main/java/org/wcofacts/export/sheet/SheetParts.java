package org.wcofacts.export.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.wcofacts.export.report.NearMisses;
import org.wcofacts.export.report.Rules;

/**
 * Another choice of the parts of a sheet. Nothing of it leads to a part that is gone: with a section go its data tables, the
 * remarks on it, its lines of contents, and the sources that nothing else cites; the numbers of the others close up.
 */
final class SheetParts {

    private final FactSheet sheet;

    SheetParts(FactSheet sheet) {
        this.sheet = sheet;
    }

    /** The ids of all sections, in reading order. */
    static Set<String> ids(List<Section> sections) {
        return headings(sections).keySet();
    }

    private static Map<String, Text> headings(List<Section> sections) {
        Map<String, Text> headings = new LinkedHashMap<>();
        for (Section section : sections) {
            headings.put(section.id(), section.heading());
            headings.putAll(headings(section.sections()));
        }
        return headings;
    }

    /** Requires that the sheet has a section. */
    void require(String id) {
        Set<String> known = ids(sheet.sections());
        Rules.given("section", id);
        Rules.require(
                known.contains(id),
                () -> "section " + Rules.quoted(id) + ": must be a section of the sheet "
                        + Rules.quoted(sheet.fileStem()) + NearMisses.among(id, known));
    }

    FactSheet without(List<String> dropped) {
        dropped.forEach(this::require);
        requireAttribution(!dropped.contains(Terms.ATTRIBUTION));
        return of(without(sheet.sections(), Set.copyOf(dropped)));
    }

    private static List<Section> without(List<Section> sections, Set<String> dropped) {
        return sections.stream()
                .filter(section -> !dropped.contains(section.id()))
                .map(section -> new Section(
                        section.id(), section.heading(), section.blocks(), without(section.sections(), dropped)))
                .toList();
    }

    private void requireAttribution(boolean kept) {
        Rules.require(
                kept || sheet.attribution().isEmpty(),
                () -> "section " + Rules.quoted(Terms.ATTRIBUTION)
                        + ": must stay on the sheet; the terms of its facts ask that their maker is named");
    }

    /** Sections of the first level, in the order in which they are named; what names whose facts these are follows. */
    FactSheet choosing(List<String> chosen) {
        Map<String, Section> first = new LinkedHashMap<>();
        sheet.sections().forEach(section -> first.put(section.id(), section));
        Set<String> ids = new LinkedHashSet<>();
        for (String id : chosen) {
            require(id);
            Rules.require(
                    first.containsKey(id),
                    () -> "section " + Rules.quoted(id)
                            + ": must be a section of the first level to be chosen; these are: "
                            + String.join(", ", first.keySet()));
            Rules.require(ids.add(id), () -> "section " + Rules.quoted(id) + ": must be chosen once");
        }
        if (sheet.attribution().size() > 0) {
            ids.add(Terms.ATTRIBUTION);
        }
        return of(ids.stream().map(first::get).toList());
    }

    FactSheet headed(String id, Text heading) {
        require(id);
        return of(headed(sheet.sections(), id, heading));
    }

    private static List<Section> headed(List<Section> sections, String id, Text heading) {
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.id().equals(id) ? heading : section.heading(),
                        section.blocks(),
                        headed(section.sections(), id, heading)))
                .toList();
    }

    FactSheet withoutTables(List<String> dropped) {
        List<String> known = sheet.tables().stream().map(DataTable::id).toList();
        for (String id : dropped) {
            Rules.given("table", id);
            Rules.require(
                    known.contains(id),
                    () -> "table " + Rules.quoted(id) + ": must be a data table of the sheet "
                            + Rules.quoted(sheet.fileStem()) + NearMisses.among(id, known));
        }
        List<DataTable> tables = sheet.tables().stream()
                .filter(table -> !dropped.contains(table.id()))
                .toList();
        return built(sheet.sections(), tables);
    }

    /** The sheet with a section and what belongs to it, where it is put. */
    FactSheet with(Draft draft, Function<Section, List<Section>> put) {
        Map<String, SourceNote> known = new HashMap<>();
        sheet.sources().forEach(source -> known.put(source.id(), source));
        int next = sheet.sources().stream().mapToInt(SourceNote::number).max().orElse(0);
        Map<Integer, Integer> numbers = new HashMap<>();
        List<SourceNote> added = new ArrayList<>();
        Set<String> named = draft.named();
        for (SourceNote source : draft.sources()) {
            SourceNote same = known.get(source.id());
            if (same != null) {
                Rules.require(
                        same.text().words().equals(source.text().words()),
                        () -> "section " + Rules.quoted(draft.section().id()) + ", source " + Rules.quoted(source.id())
                                + ": must have an id of its own; the sheet has another source with it");
                numbers.put(source.number(), same.number());
            } else if (named.contains(source.id())) {
                numbers.put(source.number(), ++next);
                added.add(new SourceNote(next, source.id(), source.text()));
            }
        }
        List<Section> sections = put.apply(FitTexts.renumbered(draft.section(), numbers));
        return FactSheet.builder()
                .from(sheet)
                .sections(withContents(sections, ids(List.of(draft.section()))))
                .addAllTables(draft.tables())
                .addAllSources(added)
                .addAllFindings(draft.findings())
                .build();
    }

    private FactSheet of(List<Section> sections) {
        Set<String> left = ids(sections);
        Map<String, Text> gone = headings(sheet.sections());
        gone.keySet().removeAll(left);
        List<DataTable> tables =
                sheet.tables().stream().filter(table -> !isGone(table, left)).toList();
        return built(withContents(sections, Set.of()), tables);
    }

    /** Whether a table is the data of sections that the sheet had, and of none that is left. */
    private boolean isGone(DataTable table, Set<String> left) {
        List<String> owners = table.sections().isEmpty() ? List.of(table.id().replace('_', '-')) : table.sections();
        Set<String> all = ids(sheet.sections());
        return owners.stream().anyMatch(all::contains) && owners.stream().noneMatch(left::contains);
    }

    /** The sheet whose sources are in the order in which marks lead to them, and then the others. */
    FactSheet renumbered() {
        Set<Integer> cited = SheetRules.cited(sheet.sources(), sheet.sections());
        List<SourceNote> ordered = new ArrayList<>(sheet.sources());
        ordered.sort(Comparator.comparing(source -> !cited.contains(source.number())));
        return areCounted(ordered) ? sheet : numbered(sheet.sections(), sheet.tables(), ordered);
    }

    private static boolean areCounted(List<SourceNote> sources) {
        return IntStream.range(0, sources.size()).allMatch(i -> sources.get(i).number() == i + 1);
    }

    private FactSheet built(List<Section> sections, List<DataTable> tables) {
        Set<String> before = named(sheet.sections(), sheet.tables());
        Set<String> after = named(sections, tables);
        List<SourceNote> kept = sheet.sources().stream()
                .filter(source -> after.contains(source.id()) || !before.contains(source.id()))
                .toList();
        return numbered(sections, tables, kept);
    }

    private FactSheet numbered(List<Section> sections, List<DataTable> tables, List<SourceNote> kept) {
        List<SourceNote> sources = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (SourceNote source : kept) {
            numbers.put(source.number(), sources.size() + 1);
            sources.add(new SourceNote(sources.size() + 1, source.id(), source.text()));
        }
        Map<String, Text> gone = headings(sheet.sections());
        gone.keySet().removeAll(ids(sections));
        return FactSheet.builder()
                .from(sheet)
                .sections(sections.stream()
                        .map(section -> FitTexts.renumbered(section, numbers))
                        .toList())
                .tables(tables)
                .sources(sources)
                .notes(sheet.notes().stream()
                        .filter(note -> note.kind() == SheetNote.Kind.ABOUT || !isAbout(note, gone))
                        .toList())
                .build();
    }

    private static boolean isAbout(SheetNote note, Map<String, Text> gone) {
        return gone.containsKey(note.about())
                || gone.values().stream().anyMatch(heading -> heading.words().equals(note.about()));
    }

    /** The ids of the sources that marks or tables name. */
    private Set<String> named(List<Section> sections, List<DataTable> tables) {
        Set<Integer> cited = SheetRules.cited(sheet.sources(), sections);
        Set<String> named = new LinkedHashSet<>();
        tables.forEach(table -> named.addAll(table.sources()));
        sheet.sources().stream()
                .filter(source -> cited.contains(source.number()))
                .forEach(source -> named.add(source.id()));
        return named;
    }

    /** Sections whose contents lead to those that are there, in their order and by their headings. */
    private List<Section> withContents(List<Section> sections, Set<String> added) {
        Map<String, Text> before = headings(sheet.sections());
        Map<String, Text> now = headings(sections);
        UnaryOperator<Block> listed = block -> block instanceof Block.Contents contents
                ? new Block.Contents(entries(contents, before, now, added))
                : block;
        return each(sections, listed);
    }

    private static List<Block.Entry> entries(
            Block.Contents contents, Map<String, Text> before, Map<String, Text> now, Set<String> added) {
        Map<String, String> words = new HashMap<>();
        contents.entries().forEach(entry -> words.put(entry.section(), entry.words()));
        List<Block.Entry> entries = new ArrayList<>();
        now.forEach((id, heading) -> {
            boolean renamed = !heading.equals(before.get(id));
            if (words.containsKey(id) || added.contains(id)) {
                entries.add(new Block.Entry(id, renamed ? heading.words() : words.getOrDefault(id, heading.words())));
            }
        });
        return entries;
    }

    private static List<Section> each(List<Section> sections, UnaryOperator<Block> change) {
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.heading(),
                        section.blocks().stream().map(change).toList(),
                        each(section.sections(), change)))
                .toList();
    }
}

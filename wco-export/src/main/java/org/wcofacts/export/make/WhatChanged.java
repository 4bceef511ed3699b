package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Change;
import org.wcofacts.model.Difference;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;

/** The sections and the data table of the sheet that says what differs between two lists of facts. */
public final class WhatChanged {

    private final Difference difference;
    private final Wording wording;
    private final FactWords words;
    private final Map<String, FactValue> names = new HashMap<>();
    private final Map<String, Set<FactValue>> hosts = new HashMap<>();

    public WhatChanged(List<Fact> older, List<Fact> newer, Wording wording) {
        this.difference = Difference.between(older, newer);
        this.wording = wording;
        this.words = new FactWords(wording);
        remember(older);
        remember(newer);
    }

    private void remember(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.kind() == Fact.Kind.NAME || fact.kind() == Fact.Kind.PERSON) {
                names.put(fact.subject(), fact.value());
            }
        }
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.Words) {
                names.putIfAbsent(fact.subject(), fact.value());
            } else if (fact.property().equals("network") || fact.property().equals("economy")) {
                hosts.computeIfAbsent(fact.subject(), host -> new LinkedHashSet<>())
                        .add(fact.value());
            }
        }
    }

    public List<Section> sections(List<Block> opening) {
        List<Section> sections = new ArrayList<>();
        List<Block> summary = new ArrayList<>(opening);
        summary.add(new Block.KeyFacts(List.of(
                count("section.added", Change.Added.class),
                count("section.removed", Change.Removed.class),
                count("section.renamed", Change.Renamed.class),
                count("section.changed", Change.Changed.class))));
        sections.add(new Section("summary", Text.of(wording.label("section.changes")), summary));
        add(sections, "added", Change.Added.class);
        add(sections, "removed", Change.Removed.class);
        add(sections, "renamed", Change.Renamed.class);
        add(sections, "changed", Change.Changed.class);
        return sections;
    }

    private Block.KeyFact count(String label, Class<? extends Change> kind) {
        return new Block.KeyFact(
                Text.of(wording.label(label)), Text.of(Integer.toString(of(kind).size())), Optional.empty());
    }

    private List<Change> of(Class<? extends Change> kind) {
        return difference.changes().stream().filter(kind::isInstance).toList();
    }

    private void add(List<Section> sections, String id, Class<? extends Change> kind) {
        List<Change> changes = of(kind);
        if (changes.isEmpty()) {
            return;
        }
        boolean both = kind == Change.Renamed.class || kind == Change.Changed.class;
        sections.add(new Section(
                id,
                Text.of(wording.label("section." + id)),
                List.of(new Block.Table(
                        Text.of(wording.label("changes.caption", changes.size())),
                        both
                                ? List.of(
                                        column("column.fact", 6), column("column.before", 6), column("column.after", 6))
                                : List.of(column("column.subject", 6), column("column.value", 12)),
                        both ? beforeAndAfter(changes) : bySubject(changes)))));
    }

    private List<List<Text>> beforeAndAfter(List<Change> changes) {
        List<List<Text>> rows = new ArrayList<>();
        for (Change change : changes) {
            Fact fact = after(change).orElseThrow();
            String name = wording.label("pair", subject(fact), wording.property(fact.property()));
            rows.add(List.of(Text.of(name), value(before(change)), value(after(change))));
        }
        return rows;
    }

    /** What came or went, all of one subject in one row; its name stands as the subject. */
    private List<List<Text>> bySubject(List<Change> changes) {
        Map<String, Text> rows = new LinkedHashMap<>();
        Map<String, String> subjects = new HashMap<>();
        for (Change change : changes) {
            Fact fact = after(change).or(() -> before(change)).orElseThrow();
            subjects.put(fact.subject(), subject(fact));
            if (fact.kind() != Fact.Kind.NAME) {
                Text more = Text.of(wording.property(fact.property()) + " ").and(value(Optional.of(fact)));
                rows.merge(
                        fact.subject(),
                        more,
                        (one, other) -> one.and(Text.of(separator())).and(other));
            }
        }
        return rows.entrySet().stream()
                .map(row -> List.of(Text.of(subjects.getOrDefault(row.getKey(), row.getKey())), row.getValue()))
                .toList();
    }

    private String separator() {
        return wording.label("list.separator") + " ";
    }

    private Block.Column column(String label, int weight) {
        return new Block.Column(Text.of(wording.label(label)), Block.Alignment.START, weight);
    }

    private static Optional<Fact> before(Change change) {
        if (change instanceof Change.Removed removed) {
            return Optional.of(removed.fact());
        }
        if (change instanceof Change.Renamed renamed) {
            return Optional.of(renamed.before());
        }
        return change instanceof Change.Changed changed ? Optional.of(changed.before()) : Optional.empty();
    }

    private static Optional<Fact> after(Change change) {
        if (change instanceof Change.Added added) {
            return Optional.of(added.fact());
        }
        if (change instanceof Change.Renamed renamed) {
            return Optional.of(renamed.after());
        }
        return change instanceof Change.Changed changed ? Optional.of(changed.after()) : Optional.empty();
    }

    /** What a subject is called: by its name, or as the section about it, or by its first words; a host by its network and place. */
    private String subject(Fact fact) {
        Optional<String> section = wording.labels().find("section." + fact.subject());
        if (section.isPresent()) {
            return section.get();
        }
        FactValue name = names.get(fact.subject());
        return name != null
                ? name.accept(words).words()
                : hosts.getOrDefault(fact.subject(), Set.of()).stream()
                        .map(this::called)
                        .reduce((network, host) -> wording.label("pair", network, host))
                        .orElse(fact.subject());
    }

    /** What a code stands for, if it is that of something with a name. */
    private String called(FactValue value) {
        if (value instanceof FactValue.Code code) {
            String id = code.code().toLowerCase(Locale.ROOT);
            return Stream.of(id, "economy-" + id, "region-" + id)
                    .filter(names::containsKey)
                    .findFirst()
                    .map(names::get)
                    .map(name -> name.accept(words).words())
                    .orElse(code.code());
        }
        return value.accept(words).words();
    }

    private Text value(Optional<Fact> fact) {
        return fact.map(given -> (given.value() instanceof FactValue.Code
                                ? Text.of(called(given.value()))
                                : given.value().accept(words))
                        .and(wording.marks(given.provenance())))
                .orElseThrow();
    }

    public DataTable table() {
        return new Listing<Change>("changes", wording)
                .code("id", change -> Cell.of(change.id()))
                .text("change", change -> Cell.of(wording.label("change." + kind(change))))
                .text("before", change -> words(before(change)))
                .code("before_source", change -> sources(before(change)))
                .text("after", change -> words(after(change)))
                .code("after_source", change -> sources(after(change)))
                .data(difference.changes());
    }

    private static String kind(Change change) {
        if (change instanceof Change.Added) {
            return "added";
        }
        if (change instanceof Change.Removed) {
            return "removed";
        }
        return change instanceof Change.Renamed ? "renamed" : "changed";
    }

    private Cell words(Optional<Fact> fact) {
        return fact.map(given -> Cell.of(given.value().accept(words)))
                .orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }

    private Cell sources(Optional<Fact> fact) {
        return fact.map(given -> Cell.of(wording.sourceIds(given.provenance())))
                .orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }
}

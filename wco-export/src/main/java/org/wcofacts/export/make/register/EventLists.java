package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.register.Span;

/** Lists of events, each a day and a name. A heading counts what surely happened after a day; what else is listed it counts apart. */
final class EventLists {

    private static final int MANY_ON_A_DAY = 6;

    private final LocalDate from;
    private final Wording wording;
    private final RegisterWords words;

    EventLists(LocalDate from, RegisterWords words, Wording wording) {
        this.from = from;
        this.wording = wording;
        this.words = words;
    }

    /** The day of an event as far as it is known, or that sources are unclear. */
    Text when(EventLine line) {
        return EventLines.isUnclear(line.event())
                ? Text.of(wording.why(Absence.UNCLEAR))
                : words.when(line.event().when());
    }

    /** How many surely happened after the first day, by clear sources. */
    int counted(List<EventLine> events) {
        return (int) events.stream().filter(line -> notCounted(line).isEmpty()).count();
    }

    /** Why an event is not counted among its like. */
    private Optional<String> notCounted(EventLine line) {
        if (line.kind().equals("extended")) {
            return Optional.of(wording.label("event.extended"));
        }
        if (line.kind().equals("left-undated")) {
            return Optional.of(wording.label("event.undated"));
        }
        if (EventLines.isUnclear(line.event())) {
            return Optional.of(wording.why(Absence.UNCLEAR));
        }
        return isSurelyAfter(line.event().when()) ? Optional.empty() : Optional.of(wording.label("event.earlier"));
    }

    /** A day of events after the first one is after it, or the last on which something was so. */
    private boolean isSurelyAfter(Span when) {
        return when.earliest().isAfter(from) || when.earliest().equals(when.latest());
    }

    /** A title with the number of events, and of those that are not counted, by the reason; the number before a reason that holds for all. */
    Text heading(Text title, List<EventLine> events) {
        Map<String, Integer> apart = new LinkedHashMap<>();
        events.forEach(line -> notCounted(line).ifPresent(why -> apart.merge(why, 1, Integer::sum)));
        int counted = counted(events);
        if (counted == 0 && apart.size() == 1) {
            String why = apart.keySet().iterator().next();
            return wording.phrase("event.remark", wording.phrase("pair", title, number(events.size())), Text.of(why));
        }
        Text heading = counted == 0 ? title : wording.phrase("pair", title, number(counted));
        for (Map.Entry<String, Integer> why : apart.entrySet()) {
            heading = wording.phrase(
                    "list.more", heading, wording.phrase("pair", Text.of(why.getKey()), number(why.getValue())));
        }
        return heading;
    }

    private static Text number(int number) {
        return Text.of(Integer.toString(number));
    }

    /** A list under its heading; each day that many share stands once, in a paragraph before it. */
    Section byDay(String id, Text title, List<EventLine> events, String heading) {
        SignTable list = list(title, events, heading, EventLine::who);
        Optional<String> shared = shared(events);
        Map<Text, List<EventLine>> byDay = new LinkedHashMap<>();
        events.stream()
                .filter(line -> !EventLines.isUnclear(line.event()))
                .forEach(line -> byDay.computeIfAbsent(when(line), day -> new ArrayList<>())
                        .add(line));
        List<Block> blocks = new ArrayList<>();
        List<EventLine> others = new ArrayList<>(events);
        byDay.forEach((day, ofDay) -> {
            if (ofDay.size() >= MANY_ON_A_DAY) {
                List<Text> names = ofDay.stream()
                        .map(line -> name(line, line.who(), shared))
                        .toList();
                blocks.add(new Block.Paragraph(wording.phrase("pair", day, wording.list(names))));
                others.removeAll(ofDay);
            }
        });
        if (!others.isEmpty()) {
            blocks.add(new SignTable(list.caption(), List.of(), list.headings(), rows(others, EventLine::who, shared)));
        }
        return new Section(id, list.caption(), blocks);
    }

    /** The source that bears out most is marked once, in the caption; the others have their own marks. */
    SignTable list(Text title, List<EventLine> events, String heading, Function<EventLine, Text> name) {
        Optional<String> shared = shared(events);
        Text caption = heading(title, events);
        return new SignTable(
                shared.map(source -> caption.and(mark(source, events))).orElse(caption),
                List.of(),
                new SignTable.Headings(wording.label("column.when"), heading, List.of(), ""),
                rows(events, name, shared));
    }

    private List<SignTable.Row> rows(List<EventLine> events, Function<EventLine, Text> name, Optional<String> shared) {
        return events.stream()
                .map(line -> new SignTable.Row(
                        when(line).words(), name(line, name.apply(line), shared), List.of(), "", Weight.PLAIN))
                .toList();
    }

    /** With what is to be remarked of it, and its marks unless they stand in the heading. */
    private Text name(EventLine line, Text name, Optional<String> shared) {
        Text said = remarked(line, name);
        boolean isMarked =
                shared.filter(source -> sources(line).contains(source)).isPresent();
        return isMarked ? said : said.and(wording.marks(line.event().provenance()));
    }

    private static List<String> sources(EventLine line) {
        return line.event().provenance().citations().stream()
                .map(Citation::source)
                .distinct()
                .toList();
    }

    /** The source that bears out most events, and more than half of them. */
    private static Optional<String> shared(List<EventLine> events) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        events.forEach(line -> sources(line).forEach(source -> numbers.merge(source, 1, Integer::sum)));
        return numbers.entrySet().stream()
                .filter(source -> source.getValue() * 2 > events.size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The mark of one source of events. */
    private Text mark(String source, List<EventLine> events) {
        Provenance cited = events.stream()
                .map(line -> line.event().provenance())
                .filter(provenance -> provenance.citations().stream()
                        .anyMatch(citation -> citation.source().equals(source)))
                .findFirst()
                .orElseThrow();
        List<Citation> only = cited.citations().stream()
                .filter(citation -> citation.source().equals(source))
                .toList();
        return wording.marks(Provenance.builder().from(cited).citations(only).build());
    }

    /** With why an event is not counted, unless what stands for its day says so. */
    private Text remarked(EventLine line, Text name) {
        return notCounted(line)
                .filter(why -> !EventLines.isUnclear(line.event()))
                .map(why -> wording.phrase("event.remark", name, Text.of(why)))
                .orElse(name);
    }

    /** What was so before an event and what after it. */
    Text pair(Optional<Text> before, Optional<Text> after) {
        return after.flatMap(later -> before.map(former -> wording.phrase("figure.pair", former, later)))
                .or(() -> before)
                .orElseGet(() -> Text.of(""));
    }
}

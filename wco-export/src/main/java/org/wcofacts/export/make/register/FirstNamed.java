package org.wcofacts.export.make.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.register.Event;
import org.wcofacts.model.register.RegionalEntity;

/** The regional entities that a source named first, in a quiet line for each date: when they opened is not known. */
final class FirstNamed {

    private final RegisterWords words;
    private final Wording wording;

    FirstNamed(RegisterWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    /** Absent where there are none. */
    Optional<Section> section(List<EventLine> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(Text.of(wording.label("changes.first-seen.note"))));
        words.networkKey(lines.stream().map(FirstNamed::entity).toList())
                .ifPresent(key -> blocks.add(new Block.Note(key)));
        Map<Text, List<EventLine>> byDate = new LinkedHashMap<>();
        lines.forEach(line -> byDate.computeIfAbsent(words.when(line.event().when()), date -> new ArrayList<>())
                .add(line));
        byDate.forEach((date, named) -> blocks.add(new Block.Note(onOneDate(date, named))));
        return Optional.of(new Section("first-seen", Text.of(wording.label("changes.first-seen")), blocks));
    }

    /** "2013: RILO: Cameroon, Chile; RTC: Brazil". */
    private Text onOneDate(Text date, List<EventLine> named) {
        Map<Text, List<Text>> byNetwork = new LinkedHashMap<>();
        for (EventLine line : named) {
            RegionalEntity entity = entity(line);
            byNetwork
                    .computeIfAbsent(
                            wording.text(entity.network().abbreviation(), entity.id()), network -> new ArrayList<>())
                    .add(words.place(entity, line.event().when().latest()));
        }
        Text places = byNetwork.entrySet().stream()
                .map(network -> wording.phrase("pair", network.getKey(), wording.list(network.getValue())))
                .reduce((some, next) -> wording.phrase("list.more", some, next))
                .orElseThrow();
        return wording.phrase("pair", date, places)
                .and(wording.fewMarks(
                        named.stream().map(line -> line.event().provenance()).toList()));
    }

    private static RegionalEntity entity(EventLine line) {
        return ((Event.EntityFirstSeen) line.event()).entity();
    }
}

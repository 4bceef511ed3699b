package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** Every Member by region: since when, how surely, party to what, host of what. */
final class MemberDirectory {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;
    private final List<Instrument> listed;

    MemberDirectory(Register register, LocalDate day, Wording wording, RegisterWords words) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.words = words;
        this.listed = register.instruments().stream()
                .filter(instrument -> instrument.partiesListed().isPresent())
                .toList();
    }

    Section section() {
        List<Section> regions = new ArrayList<>();
        for (Region region : register.reference().regions()) {
            List<Membership> seats = register.members(day, region).value();
            if (!seats.isEmpty()) {
                regions.add(region(region, seats));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(shares()));
        blocks.add(new Block.Note(key()));
        return new Section("directory", Text.of(wording.label("section.directory")), blocks, regions);
    }

    /** How surely the dates of accession are known. */
    private Text shares() {
        Map<Confidence, Integer> known = new EnumMap<>(Confidence.class);
        List<Membership> seats = register.members(day).value();
        for (Membership seat : seats) {
            known.merge(seat.provenance().confidence(), 1, Integer::sum);
        }
        return Text.of(wording.label(
                "directory.confidence",
                seats.size(),
                known.getOrDefault(Confidence.HIGH, 0),
                known.getOrDefault(Confidence.MEDIUM, 0),
                known.getOrDefault(Confidence.LOW, 0)));
    }

    private Text key() {
        List<Text> lists = new ArrayList<>();
        for (Instrument instrument : listed) {
            String date = wording.date(PartialDate.of(instrument.partiesListed().orElseThrow()));
            lists.add(Text.of(wording.label(
                    "directory.list",
                    words.heading(instrument),
                    words.title(instrument).words(),
                    date)));
        }
        return wording.phrase("directory.key", wording.list(lists));
    }

    private Section region(Region region, List<Membership> seats) {
        List<List<Text>> rows = new ArrayList<>();
        for (Membership seat : wording.byName(seats, each -> name(each).words())) {
            rows.add(row(seat));
        }
        String name = wording.words(region.name(), "region '" + region.id() + "'");
        return new Section(
                "directory-" + region.id(),
                Text.of(name),
                List.of(new Block.Table(Text.of(wording.label("members-of", seats.size())), columns(), rows)));
    }

    private List<Block.Column> columns() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(words.column("column.member", 9));
        columns.add(words.column("column.code", 4));
        columns.add(words.column("column.since", 6));
        columns.add(words.column("column.confidence", 5));
        for (Instrument instrument : listed) {
            columns.add(new Block.Column(Text.of(words.heading(instrument)), Block.Alignment.START, 6));
        }
        columns.add(words.column("column.hosts-of", 5));
        return columns;
    }

    private List<Text> row(Membership seat) {
        List<Text> cells = new ArrayList<>();
        cells.add(name(seat));
        cells.add(Text.of(seat.code()));
        cells.add(Text.of(since(seat)));
        cells.add(Text.of(wording.confidence(seat.provenance().confidence())));
        for (Instrument instrument : listed) {
            cells.add(Text.of(application(register.application(instrument, seat.code(), day))));
        }
        cells.add(hosts(seat.code()));
        return cells;
    }

    private static String since(Membership seat) {
        return seat instanceof Member member ? member.since().toString() : "";
    }

    private Text name(Membership seat) {
        String place = "Member " + seat.code();
        return seat instanceof Member member
                ? wording.text(wording.name(member.economy()), place)
                : wording.text(seat.name(), place);
    }

    private String application(Application application) {
        if (application instanceof Application.InForce inForce) {
            return inForce.party().provenance().confidence() == Confidence.LOW
                    ? wording.label("application.unsure")
                    : inForce.party().inForce().orElseThrow().toString();
        }
        return wording.label("application.not-listed.short");
    }

    private Text hosts(String code) {
        List<Text> hosts = new ArrayList<>();
        for (RegionalEntity entity : register.entities(day).value()) {
            if (entity.host().filter(host -> host.alpha2().equals(code)).isPresent()) {
                hosts.add(wording.abbreviation(
                        entity.network().abbreviation(),
                        entity.network().name(),
                        entity.network().id()));
            }
        }
        return hosts.isEmpty()
                ? Text.of(wording.label("dash"))
                : hosts.stream()
                        .reduce((some, next) -> wording.phrase("list.more", some, next))
                        .orElseThrow();
    }
}

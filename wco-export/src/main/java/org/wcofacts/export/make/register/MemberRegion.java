package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.make.register.day.SeatOnDay;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** What a Member hosted on a day, and who was in its region. */
final class MemberRegion {

    private final Register register;
    private final Membership seat;
    private final LocalDate day;
    private final SeatOnDay onDay;
    private final RegisterWords words;
    private final DayNames names;
    private final Wording wording;
    private final List<RegionalEntity> hosted;

    MemberRegion(Register register, Membership seat, LocalDate day, SeatOnDay onDay, DayNames names, Wording wording) {
        this.register = register;
        this.seat = seat;
        this.day = day;
        this.onDay = onDay;
        this.words = new RegisterWords(register, wording);
        this.names = names;
        this.wording = wording;
        this.hosted = register.entities(day).value().stream()
                .filter(entity -> entity.host()
                        .filter(host -> host.alpha2().equals(seat.code()))
                        .isPresent())
                .toList();
    }

    /** What it hosted, by when that was first on record; absent where that is nothing. */
    Optional<Block> hosted() {
        Map<Optional<PartialDate>, List<RegionalEntity>> bySighting = new LinkedHashMap<>();
        hosted.forEach(entity -> bySighting
                .computeIfAbsent(sighting(entity), sighting -> new ArrayList<>())
                .add(entity));
        List<Text> groups = new ArrayList<>();
        bySighting.forEach((seen, entities) ->
                groups.add(seen.map(date -> together(entities, date)).orElseGet(() -> eachByItself(entities))));
        return groups.stream()
                .reduce((some, more) -> some.and(Text.of(" ")).and(more))
                .map(Block.Note::new);
    }

    /** When it was first seen in a source; absent where it is known when it was opened, or neither is known. */
    private static Optional<PartialDate> sighting(RegionalEntity entity) {
        return entity.opened().isPresent() ? Optional.empty() : entity.seen();
    }

    /** Those that were on record from the same day on, which is said once, with the sources of all. */
    private Text together(List<RegionalEntity> entities, PartialDate seen) {
        Text since = Text.of(wording.date(seen))
                .and(wording.marks(entities.stream().flatMap(this::sources).toList()));
        Text named = wording.items(entities.stream().map(this::entity).toList()).printed();
        return wording.phrase(Wording.keyFor("member.hosts.since", seen), since, named);
    }

    private Text eachByItself(List<RegionalEntity> entities) {
        List<Text> each = entities.stream()
                .map(entity -> wording.phrase("event.entity", entity(entity), Text.of(opened(entity)))
                        .and(wording.marks(sources(entity).toList())))
                .toList();
        return wording.phrase("member.hosts", wording.items(each).printed());
    }

    private Stream<Provenance> sources(RegionalEntity entity) {
        return Stream.concat(words.city(entity, day).map(Stated::provenance).stream(), Stream.of(entity.provenance()));
    }

    /** Who was in its region; absent for who was no Member on the day. */
    Optional<Section> neighbours() {
        return onDay.is(SeatOnDay.State.HELD)
                ? seat.assignedRegion().map(region -> neighbours(region.value()))
                : Optional.empty();
    }

    private Section neighbours(Region region) {
        RegionTable table = new RegionTable(register, day, region, names, wording);
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.of(seat));
        Stream.of(table.hostsInWords(), table.key(hosted))
                .flatMap(Optional::stream)
                .reduce((hosts, key) -> hosts.and(Text.of(" ")).and(key))
                .map(Block.Note::new)
                .ifPresent(blocks::add);
        return new Section("neighbours", table.caption(), blocks);
    }

    /** That it hosted nothing; absent for a host, and for who was no Member. */
    Optional<String> nothingHosted() {
        return hosted.isEmpty() && onDay.is(SeatOnDay.State.HELD)
                ? Optional.of(wording.label("brief.no-entities"))
                : Optional.empty();
    }

    /** Its network with the abbreviation, and its city where that does not have the name of the Member. */
    private Text entity(RegionalEntity entity) {
        Text named = wording.phrase(
                "instrument.with-heading",
                network(entity),
                wording.text(entity.network().abbreviation(), entity.network().id()));
        return words.city(entity, day)
                .map(city -> wording.text(city.value(), entity.id() + ", city"))
                .filter(city -> !city.words().equals(names.of(seat).words()))
                .map(city -> wording.phrase("event.entity", named, city))
                .orElse(named);
    }

    private String opened(RegionalEntity entity) {
        return entity.opened()
                .map(opened -> wording.label("member.entity.opened", wording.date(opened)))
                .orElseGet(() -> wording.label("brief.entity.undated"));
    }

    private Text network(RegionalEntity entity) {
        return wording.text(entity.network().one(), entity.network().id());
    }

    /** What it hosted, as data; absent where that is nothing. */
    Optional<DataTable> data() {
        return hosted.isEmpty() ? Optional.empty() : Optional.of(listing().data(hosted));
    }

    private Listing<RegionalEntity> listing() {
        return new Listing<RegionalEntity>("entities", wording)
                .partOf("member")
                .code("network", entity -> Cell.of(wording.text(entity.network().abbreviation(), entity.id())))
                .text("network_name", entity -> Cell.of(network(entity)))
                .text(
                        "city",
                        entity -> words.city(entity, day)
                                .map(city -> Cell.of(wording.text(city.value(), entity.id() + ", city")))
                                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN)))
                .code("opened", entity -> wording.cell(entity.opened()))
                .code("seen", entity -> wording.cell(upToTheDay(entity.seen())))
                .sources(RegionalEntity::provenance);
    }

    private Optional<PartialDate> upToTheDay(Optional<PartialDate> date) {
        return date.filter(known -> !known.latest().isAfter(day));
    }
}

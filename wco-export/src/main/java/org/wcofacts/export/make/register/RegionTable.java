package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.ListedConventions;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** The Members of a region in order of accession, with a sign for each convention that has a list of its parties. */
final class RegionTable {

    private final Region region;
    private final DayNames names;
    private final Wording wording;
    private final RegisterWords words;
    private final ListedConventions conventions;
    private final List<RegionalEntity> onRecord;
    private final List<Membership> seats;

    RegionTable(Register register, LocalDate day, Region region, DayNames names, Wording wording) {
        this.region = region;
        this.names = names;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.conventions = new ListedConventions(register, day);
        this.onRecord = register.entities(day).value();
        this.seats = names.ordered(register.members(day, region).value()).stream()
                .sorted(Comparator.comparing(RegionTable::since))
                .toList();
    }

    /** An unknown date is the last. */
    private static LocalDate since(Membership seat) {
        return seat.heldSince().map(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    /** The table, in which the row of one Member stands out. */
    Block of(Membership subject) {
        SignTable.Headings headings = new SignTable.Headings(
                wording.label("column.accession-year"),
                wording.label("column.member"),
                conventions.all().stream().map(words::shortHeading).toList(),
                hosts().isEmpty() ? "" : wording.label("column.hosted"));
        List<SignTable.Row> rows = seats.stream()
                .map(seat -> row(seat, seat.code().equals(subject.code())))
                .toList();
        return new SignTable(caption(), meanings(rows), headings, rows);
    }

    Text caption() {
        Text caption = Text.of(wording.label(
                "neighbours.caption",
                words.region(region).words(),
                wording.labels().count("members", seats.size())));
        return caption.and(wording.fewMarks(
                Stream.concat(seats.stream().map(Membership::provenance), conventions.provenances(seats).stream())
                        .toList()));
    }

    /** Only those that some row has, so that the key explains nothing that is not there. */
    private List<SignTable.Meaning> meanings(List<SignTable.Row> rows) {
        List<SignTable.Meaning> meanings = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            if (rows.stream().anyMatch(row -> row.signs().contains(sign))) {
                meanings.add(new SignTable.Meaning(sign, wording.label(meaning(sign))));
            }
        }
        return meanings;
    }

    private String meaning(Sign sign) {
        return switch (sign) {
            case FILLED -> "sign.in-force";
            case RING -> conventions.areOfTheDay() ? "sign.not-in-force" : "sign.not-known";
            case HALF -> "sign.unclear";
        };
    }

    private SignTable.Row row(Membership seat, boolean subject) {
        List<Sign> signs = conventions.all().stream()
                .map((Instrument instrument) -> conventions.sign(instrument, seat))
                .toList();
        String year =
                seat.heldSince().map(date -> Integer.toString(date.year())).orElse("");
        return new SignTable.Row(year, names.of(seat), signs, hosted(seat), subject ? Weight.SUBJECT : Weight.PLAIN);
    }

    /** The networks of which it hosts an office or centre. */
    private String hosted(Membership seat) {
        return onRecord.stream()
                .filter(entity -> isHost(entity, seat))
                .map(entity -> wording.words(entity.network().abbreviation(), entity.id()))
                .distinct()
                .map(wording::leftToRight)
                .collect(Collectors.joining(wording.label("list.separator") + " "));
    }

    /** What the networks that it names are called in full, but for those that the page has spelled out. */
    Optional<Text> key(List<RegionalEntity> spelledOut) {
        return words.networkKey(onRecord.stream()
                .filter(entity -> seats.stream().anyMatch(seat -> isHost(entity, seat)))
                .filter(entity -> spelledOut.stream()
                        .noneMatch(other ->
                                other.network().id().equals(entity.network().id())))
                .toList());
    }

    private static boolean isHost(RegionalEntity entity, Membership seat) {
        return entity.host().filter(host -> host.alpha2().equals(seat.code())).isPresent();
    }

    /** The hosts in the region. */
    private List<Membership> hosts() {
        return seats.stream()
                .filter(seat -> onRecord.stream().anyMatch(entity -> isHost(entity, seat)))
                .toList();
    }

    /** The hosts by name, where there are too many rows for a column of them. */
    Optional<Text> hostsInWords() {
        List<Text> named = hosts().stream()
                .map(seat -> wording.phrase("brief.host", Text.of(hosted(seat)), names.of(seat)))
                .toList();
        return seats.size() <= SignTable.MOST_ROWS_WITH_REMARKS || named.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.phrase(
                        "brief.region.entities", wording.items(named).printed()));
    }
}

package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.DayNames;
import org.wcofacts.export.make.register.day.InForceColumns;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.reference.OtherCode;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** Every Member by region: since when, how surely, party to what, host of what. */
final class MemberDirectory {

    private static final int DECADE = 10;

    /** So many letters at its beginning tell a word from others. */
    private static final int BEGINNING = 4;

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final RegisterWords words;
    private final DayNames names;
    private final List<Membership> seats;
    private final List<RegionalEntity> onRecord;
    private final List<Instrument> listed;
    private final Listing<Membership> listing;
    private final DirectoryLines lines;

    MemberDirectory(Register register, LocalDate day, Wording wording, RegisterWords words, DayNames names) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.words = words;
        this.names = names;
        this.seats = register.members(day).value();
        this.onRecord = register.entities(day).value();
        this.listed = register.instrumentsInForce(day).value().stream()
                .filter(instrument -> instrument.partiesListed().isPresent())
                .toList();
        this.listing = listing();
        this.lines = new DirectoryLines(register, day, wording, words, listed);
    }

    Section section() {
        List<Section> regions = new ArrayList<>();
        for (Region region : register.reference().regions()) {
            List<Membership> inTheRegion = register.members(day, region).value();
            if (!inTheRegion.isEmpty()) {
                regions.add(region(region, inTheRegion));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(shares().and(Text.of(" ")).and(key())));
        return new Section("directory", Text.of(wording.label("section.directory")), blocks, regions);
    }

    /** How surely the dates of accession are known. */
    private Text shares() {
        Map<Confidence, Integer> known = new EnumMap<>(Confidence.class);
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
        if (listed.isEmpty()) {
            return Text.of(wording.label("directory.key.dates"));
        }
        Text key = wording.phrase(
                "directory.key", wording.list(listed.stream().map(this::list).toList()));
        return someAreUnclear() ? key.and(Text.of(" " + wording.label("directory.key.unclear", unclear()))) : key;
    }

    private boolean someAreUnclear() {
        return listed.stream()
                .flatMap(instrument -> seats.stream().map(seat -> application(instrument, seat)))
                .anyMatch(cell -> cell.printed().words().equals(wording.why(Absence.UNCLEAR)));
    }

    private String unclear() {
        return wording.label("directory.unclear");
    }

    private Text list(Instrument instrument) {
        String heading = words.shortHeading(instrument);
        String title = words.title(instrument).words();
        boolean ofTheDay = RegisterWords.isListedBy(instrument, day);
        if (heading.equals(title)) {
            return Text.of(
                    ofTheDay
                            ? wording.label("directory.list.alone", title, listed(instrument))
                            : wording.label("directory.list.alone.later", title));
        }
        return Text.of(
                ofTheDay
                        ? wording.label("directory.list", heading, title, listed(instrument))
                        : wording.label("directory.list.later", heading, title));
    }

    private String listed(Instrument instrument) {
        return wording.date(PartialDate.of(instrument.partiesListed().orElseThrow()));
    }

    private Section region(Region region, List<Membership> inTheRegion) {
        List<Membership> byName = names.ordered(inTheRegion);
        Text heading = wording.phrase(
                "pair", words.region(region), Text.of(wording.labels().count("members", inTheRegion.size())));
        Block.Table table = quiet(listing.printed(longName(region).orElse(heading), byName, shown()));
        return new Section(id(region), heading, List.of(lines.beside(table, byName)));
    }

    /** The id of the section of a region. */
    static String id(Region region) {
        return "directory-" + region.id();
    }

    /** What a region is called in full, where that says more than its short name. */
    private Optional<Text> longName(Region region) {
        Text name = wording.text(region.name(), "region " + Rules.quoted(region.id()));
        Set<String> said = beginnings(words.region(region));
        return said.containsAll(beginnings(name)) ? Optional.empty() : Optional.of(name);
    }

    /** How the longer words of a name begin, whatever their endings. */
    private static Set<String> beginnings(Text name) {
        return Stream.of(name.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= BEGINNING)
                .map(word -> word.substring(0, BEGINNING))
                .collect(Collectors.toSet());
    }

    /** A dash for what is not and a question mark for what is unclear, so that what is can be seen; they stand for their words. */
    private Block.Table quiet(Block.Table table) {
        List<List<Text>> rows = new ArrayList<>();
        for (List<Text> row : table.rows()) {
            rows.add(row.stream().map(this::quiet).toList());
        }
        return new Block.Table(table.caption(), table.columns(), rows);
    }

    private Text quiet(Text cell) {
        String said = cell.words();
        if (said.equals(wording.why(Absence.UNCLEAR))) {
            return sign(unclear(), said);
        }
        boolean absent = said.equals(wording.why(Absence.NOT_LISTED)) || said.equals(wording.why(Absence.NONE));
        return absent ? sign("–", said) : cell;
    }

    private static Text sign(String sign, String words) {
        return Text.of(Span.builder().words(sign).expansion(words).build());
    }

    private List<Listing.Shown> shown() {
        List<Listing.Shown> shown = new ArrayList<>();
        shown.add(listing.shown("member", 10));
        shown.add(listing.shown("alpha2", Text.of(wording.label("column.code")), 4));
        shown.add(listing.shown("since", 9));
        for (Instrument instrument : listed) {
            shown.add(listing.shown(InForceColumns.id(instrument), Text.of(words.shortHeading(instrument)), 6));
        }
        if (!onRecord.isEmpty()) {
            shown.add(listing.shown("hosts_of", Text.of(wording.label("column.hosts-of")), 5));
        }
        return shown;
    }

    /** All Members of the day as data, in the order of their names. */
    DataTable data() {
        return listing.data(names.ordered(seats));
    }

    private Listing<Membership> listing() {
        Listing<Membership> all = new Listing<Membership>("directory", wording)
                .text("member", seat -> Cell.of(names.of(seat)))
                .code("alpha2", seat -> Cell.of(seat.code()))
                .code("alpha3", this::alpha3);
        for (OtherCode.CodeSystem system : OtherCode.CodeSystem.values()) {
            List<Source> origin = origin(system);
            if (!origin.isEmpty()) {
                all.code(system.name().toLowerCase(Locale.ROOT), origin, seat -> code(seat, system));
            }
        }
        all.text("designation", this::designation)
                .text("region", this::region)
                .code("region_id", this::regionId)
                .dateIfKnown("since", this::since)
                .dateIfKnown("accession", seat -> date(accession(seat)))
                .year("accession_year", seat -> year(accession(seat), 1))
                .year("accession_decade", seat -> year(accession(seat), DECADE))
                .text("disputed", this::disputed);
        for (Instrument instrument : listed) {
            InForceColumns columns = new InForceColumns(instrument, day, wording);
            all.dateIfKnown(
                            columns.since(),
                            columns.status(),
                            wording.label("application.in-force"),
                            seat -> application(instrument, seat))
                    .column(columns.flag(), seat -> InForceColumns.flag(application(instrument, seat)));
        }
        if (!onRecord.isEmpty()) {
            all.text("hosts_of", this::hosts);
        }
        return all.count("count", "members", seat -> Cell.of(1)).sources(Membership::provenance);
    }

    /** What it is called where that is not a Member without more. */
    private Cell designation(Membership seat) {
        return seat.designation()
                .map(stated -> Cell.of(words.designation(stated.value())))
                .orElseGet(() -> wording.absent(Absence.NONE));
    }

    private Cell alpha3(Membership seat) {
        return seat instanceof Member member
                ? Cell.of(member.economy().alpha3())
                : wording.absent(Absence.NOT_APPLICABLE);
    }

    /** The sources of the codes of a system. */
    private List<Source> origin(OtherCode.CodeSystem system) {
        Set<String> cited = register.reference().otherCodes().stream()
                .filter(code -> code.system() == system)
                .flatMap(code -> code.provenance().citations().stream())
                .map(Citation::source)
                .collect(Collectors.toSet());
        return register.reference().sources().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }

    private Cell code(Membership seat, OtherCode.CodeSystem system) {
        if (seat instanceof Member member) {
            return register.reference()
                    .otherCode(member.economy(), system)
                    .map(code -> Cell.of(code.code()))
                    .orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
        }
        return wording.absent(Absence.NOT_APPLICABLE);
    }

    private Cell region(Membership seat) {
        return seat.assignedRegion()
                .map(region -> Cell.of(wording.text(region.value().name(), "region")))
                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    private Cell regionId(Membership seat) {
        return seat.assignedRegion()
                .map(region -> Cell.of(region.value().id()))
                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    /** The first of the years in which a date lies. */
    private Cell year(Optional<PartialDate> date, int years) {
        return date.map(known -> Cell.of(known.year() - known.year() % years))
                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    /** In print with how surely it is known, where that is not for certain; data has that in a column of its own. */
    private Cell since(Membership seat) {
        Cell since = date(seat.heldSince());
        Confidence confidence = seat.provenance().confidence();
        return confidence == Confidence.HIGH || seat.heldSince().isEmpty()
                ? since
                : since.and(Text.of("\u00A0(" + wording.confidence(confidence) + ")"));
    }

    private Cell date(Optional<PartialDate> date) {
        return date.map(wording::shortCell).orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    private static Optional<PartialDate> accession(Membership seat) {
        return seat instanceof Member member ? Optional.of(member.accession().value()) : seat.heldSince();
    }

    private Cell disputed(Membership seat) {
        String others = seat instanceof Member member
                ? member.accession().disputed().stream()
                        .filter(other -> other.value().isAfter(day) == Answer.NO)
                        .map(other -> other.value() + " (" + wording.sourceIds(other.provenance()) + ")")
                        .collect(Collectors.joining("; "))
                : "";
        return others.isEmpty() ? wording.absent(Absence.NONE) : Cell.of(others);
    }

    private Cell application(Instrument instrument, Membership seat) {
        return words.inForce(register.application(instrument, seat.code(), day), day, wording::shortCell);
    }

    private Cell hosts(Membership seat) {
        List<Text> hosts = new ArrayList<>();
        for (RegionalEntity entity : onRecord) {
            if (entity.host().filter(host -> host.alpha2().equals(seat.code())).isPresent()) {
                hosts.add(wording.abbreviation(
                        entity.network().abbreviation(),
                        entity.network().name(),
                        entity.network().id()));
            }
        }
        return wording.items(hosts);
    }
}

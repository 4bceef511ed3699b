package org.wcofacts.export.testing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Coverage;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.InstrumentKind;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.Register;

/** Registers of a league that began on 1 March 1950 and is completely known from 2000 to 2020, each of a few lines. */
public final class InventedLeague {

    private static final Provenance LEAFLET = Provenance.stated("leaflet", "");

    private InventedLeague() {}

    /**
     * A register with a Member for each line: its code, its region, since when, and for each convention since when it is in force,
     * as in {@code AA north 1950-03-01 Ropes=1990-01-01 Sails=?1991-01-01}; a question mark stands before what sources do not bear out,
     * and a stroke before another day that a source gives for an accession, as in {@code 1950-03-01/1949-12-31}.
     */
    public static Register of(String... lines) {
        Map<String, Region> regions = new LinkedHashMap<>();
        Map<String, Instrument> conventions = new LinkedHashMap<>();
        List<Economy> economies = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            Economy economy = Economy.builder()
                    .alpha2(words[0])
                    .alpha3(words[0] + "X")
                    .name(english("Land " + words[0]))
                    .provenance(LEAFLET)
                    .build();
            economies.add(economy);
            Stated<PartialDate> accession = accession(words[2]);
            members.add(Member.builder()
                    .economy(economy)
                    .region(Stated.of(regions.computeIfAbsent(words[1], InventedLeague::region), LEAFLET))
                    .accession(accession)
                    .since(accession.value())
                    .build());
            for (String entry : List.of(words).subList(3, words.length)) {
                String[] pair = entry.split("=");
                conventions.computeIfAbsent(pair[0], InventedLeague::convention);
                parties.add(party(pair[0], economy, pair[1]));
            }
        }
        return Register.builder()
                .name(english("Harbour League"))
                .abbreviation(english("HL"))
                .addWorkingLanguage(Locale.ENGLISH)
                .addLanguage(Locale.ENGLISH)
                .coverage(coverage())
                .reference(Reference.builder()
                        .addAllEconomies(economies)
                        .addAllRegions(regions.values())
                        .build())
                .addAllMembers(members)
                .released(LocalDate.of(2021, 2, 1))
                .firstSession(LocalDate.of(1951, 1, 1))
                .internationalCustomsDay(MonthDay.of(1, 26))
                .addAllInstruments(conventions.values())
                .addAllParties(parties)
                .addSource(Source.builder().id("leaflet").title("The League").build())
                .build();
    }

    private static Stated<PartialDate> accession(String written) {
        String[] days = written.replace("?", "").split("/");
        Stated.Builder<PartialDate> accession = Stated.<PartialDate>builder()
                .value(PartialDate.parse(days[0]))
                .provenance(borneOut(!written.startsWith("?")));
        if (days.length > 1) {
            accession.addDisputed(new Disputed<>(PartialDate.parse(days[1]), LEAFLET));
        }
        return accession.build();
    }

    private static Provenance borneOut(boolean isBorneOut) {
        return Provenance.builder()
                .from(LEAFLET)
                .confidence(isBorneOut ? Confidence.HIGH : Confidence.LOW)
                .build();
    }

    private static LocalizedText english(String words) {
        return LocalizedText.english(words);
    }

    private static Region region(String id) {
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        return Region.builder().id(id).name(english(name)).provenance(LEAFLET).build();
    }

    private static Instrument convention(String name) {
        return Instrument.builder()
                .id(name.toLowerCase(Locale.ROOT))
                .name(english(name + " Convention"))
                .kind(InstrumentKind.CONVENTION)
                .inForce(PartialDate.parse("1980-01-01"))
                .partiesListed(LocalDate.of(2020, 6, 1))
                .provenance(LEAFLET)
                .build();
    }

    private static Party party(String convention, Economy economy, String inForce) {
        boolean unclear = inForce.startsWith("?");
        return Party.builder()
                .id(convention.toLowerCase(Locale.ROOT) + "-" + economy.alpha2().toLowerCase(Locale.ROOT))
                .instrument(convention.toLowerCase(Locale.ROOT))
                .economy(economy)
                .status(Party.Status.CONTRACTING_PARTY)
                .inForce(PartialDate.parse(unclear ? inForce.substring(1) : inForce))
                .listed(PartialDate.parse("2020-06-01"))
                .provenance(borneOut(!unclear))
                .build();
    }

    private static Coverage coverage() {
        return Coverage.builder()
                .membershipFrom(LocalDate.of(1950, 3, 1))
                .completeFrom(LocalDate.of(2000, 1, 1))
                .completeUntil(LocalDate.of(2020, 12, 31))
                .compiled(LocalDate.of(2021, 1, 1))
                .beforeMembership(english("before membership"))
                .beforeSpan(english("before the span"))
                .afterSpan(english("after the span"))
                .inTheFuture(english("in the future"))
                .asFound(english("as found"))
                .asFoundLater(english("as found, and found by chance"))
                .notAMember(english("no Member: {0}"))
                .rightsAkin(english("like a Member since {1}: {0}"))
                .build();
    }
}

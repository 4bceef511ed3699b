package org.wcofacts.examples;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/** A section of one's own on the page of a Member: with a date, a source of its own, and a list that is printed and is data. */
public final class OwnSection {

    private OwnSection() {}

    /** A free zone, invented. */
    record Zone(String name, PartialDate opened) {}

    private static final List<Zone> ZONES = List.of(
            new Zone("Nord", PartialDate.of(LocalDate.of(2001, 3, 1))), new Zone("Sud", PartialDate.of(Year.of(2014))));

    /** The page on Kenya with a section on its zones, in words of ours. */
    static FactSheet sheet(Locale locale, Map<String, String> words) {
        SheetLanguage language =
                new SheetLanguage(SheetLanguage.of(locale).labels().with(words), Map.of());
        Register register = WcoData.register();
        Member kenya = register.member("KE").orElseThrow();
        FactSheet page = FactSheets.member(register, kenya, LocalDate.of(2025, 11, 30), language);

        Source gazette =
                Source.builder().id("gazette").title("Gazette, invented").build();
        Provenance cited = Provenance.stated("gazette", "Table 1");
        Wording wording = Wording.continuing(page, language, List.of(gazette));
        Listing<Zone> zones = new Listing<Zone>("zones", wording)
                .text("zone", zone -> Cell.of(zone.name()))
                .code("zone_opened", zone -> wording.cell(zone.opened()))
                .sources(zone -> cited);
        Text first = Text.of(wording.date(ZONES.get(0).opened()));
        Section section = new Section(
                "zones",
                Text.of(wording.label("section.zones")),
                List.of(
                        new Block.Paragraph(wording.phrase("zones.first", first).and(wording.marks(cited))),
                        zones.printed(
                                Text.of(wording.label("zones.caption")),
                                ZONES,
                                zones.shown("zone", 6),
                                zones.shown("zone_opened", 4))));
        return wording.finished(
                FactSheet.builder().from(page).addSections(section).addTables(zones.data(ZONES)));
    }
}

package org.wcofacts.examples;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;

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
        FactSheet page = FactSheets.member(WcoData.register(), "KE", LocalDate.of(2025, 11, 30), language);
        Labels labels = page.labels();

        Source gazette =
                Source.builder().id("gazette").title("Gazette, invented").build();
        SectionDraft zones = SectionDraft.on(page, "zones", labels.get("section.zones"), gazette);
        Text first = Text.of(zones.wording().date(ZONES.get(0).opened()));
        zones.paragraph(zones.wording().phrase("zones.first", first), "gazette")
                .table(
                        "zones",
                        labels.get("zones"),
                        labels.get("zones.description"),
                        ZONES,
                        columns -> columns.text("zone", labels.get("zone"), labels.get("zone.description"), Zone::name)
                                .date("opened", labels.get("opened"), labels.get("opened.description"), Zone::opened)
                                .cited("gazette"));
        return page.with(zones.draft()).last();
    }
}

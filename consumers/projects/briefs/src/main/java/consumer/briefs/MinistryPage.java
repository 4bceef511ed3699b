package consumer.briefs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.sheet.Draft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Terms;

/** The page of a Member as its ministry prints it, with invented offices. */
final class MinistryPage {

    record Office(String name, LocalDate opened, int staff) {}

    private static final List<Office> OFFICES = List.of(
            new Office("Mombasa", LocalDate.of(1978, 7, 1), 412), new Office("Nairobi", LocalDate.of(1995, 7, 1), 655));

    private MinistryPage() {}

    static FactSheet of(Logo arms) {
        FactSheet page = FactSheets.member(WcoData.register(), "KE", LocalDate.of(2025, 11, 30), Locale.ENGLISH);
        Draft offices = SectionDraft.on(page, "offices", "Our largest offices")
                .paragraph("Two offices clear most of our trade.")
                .table(
                        "offices",
                        "Offices",
                        "An office a row.",
                        OFFICES,
                        columns -> columns.text("office", "Office", "Its place.", Office::name)
                                .key()
                                .day("opened", "Opened", "The day of its opening.", Office::opened)
                                .whole("staff", "Staff", "At the end of 2025.", Office::staff)
                                .unit("people"))
                .draft();
        return page.with(offices)
                .after("member")
                .by(Terms.of("Ministry of Trade"))
                .branded(Brand.of("#1B5E20", "#A4281C").logo(arms).organization("Ministry of Trade"));
    }
}

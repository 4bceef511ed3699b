package org.wcofacts.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.make.Join;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.sheet.Draft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Terms;
import org.wcofacts.model.Source;

/** A ministry's brief on its country: our page, with a section, terms and a look of its own. Its figures are invented. */
public final class OwnBrief {

    /** What was sold to a country, as a bureau of statistics names it. */
    record Trade(String partner, double value) {}

    private static final List<Trade> TRADE = List.of(
            new Trade("Uganda", 812.5),
            new Trade("U.S.A.", 640),
            new Trade("Viet Nam", 95.25),
            new Trade("Cote d'Ivoire", 12),
            new Trade("Korea", 8));

    private OwnBrief() {}

    /** The page on Kenya as its ministry prints it. */
    static FactSheet sheet(Logo arms) {
        FactSheet page = FactSheets.member(WcoData.register(), "KE", LocalDate.of(2025, 11, 30), Locale.ENGLISH);
        Source bureau = Source.builder()
                .id("bureau")
                .title("Bureau of Statistics, 2024")
                .build();
        Join<Trade> trade = Join.of(TRADE, Trade::partner, WcoData.reference());
        Draft partners = SectionDraft.on(page, "partners", "Trading partners", bureau)
                .paragraph("Uganda buys most.", "bureau")
                .table(
                        "partners",
                        "Exports, 2024",
                        "One partner a row.",
                        trade.rows(),
                        columns -> columns.text("partner", "Partner", "As the bureau names it.", Join.Row::given)
                                .code("code", "Code", "ISO 3166.", Join.Row::code)
                                .dataOnly()
                                .decimal(
                                        "value",
                                        "Exports",
                                        "What was sold.",
                                        row -> row.values().value())
                                .unit("million dollars")
                                .cited("bureau"))
                .unmatched(trade)
                .draft();
        return page.with(partners)
                .after("member")
                .without("unknown")
                .by(Terms.of("Ministry of Trade").licence("Free to copy with our name"))
                .branded(Brand.of("#1B5E20", "#A4281C").footer("Kenya in brief").logo(arms));
    }
}

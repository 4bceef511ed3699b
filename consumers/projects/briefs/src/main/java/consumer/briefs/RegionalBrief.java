package consumer.briefs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.csv.CsvRow;
import org.wcofacts.export.make.Join;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.sheet.Draft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Terms;
import org.wcofacts.model.Source;
import org.wcofacts.model.register.Register;

/** What a regional office knows of training in its countries, whose names are as its files have them, beside the directory. */
final class RegionalBrief {

    private RegionalBrief() {}

    static FactSheet of(Path file) throws IOException {
        Register register = WcoData.register();
        LocalDate day = LocalDate.of(2025, 11, 30);
        Source office = Source.builder()
                .id("office")
                .title("Files of the regional office, 2025")
                .build();
        FactSheet sheet = FactSheets.membership(register, day, Locale.ENGLISH);
        Join<CsvRow> training = CsvRow.join(CsvRow.read(file), "country", register.reference());
        List<Join.Total> totals = training.totals(register, day, row -> row.number("trained"));
        Draft section = SectionDraft.on(sheet, "training", "Officers trained", office)
                .table(
                        "training",
                        "Officers trained, by region",
                        "A region a row.",
                        totals,
                        columns -> columns.text(
                                        "region", "Region", "Of the organization.", total -> total.name(sheet.labels()))
                                .key()
                                .whole("without", "Not reported", "Members without a number.", Join.Total::withoutValue)
                                .unit("Members")
                                .decimal("sum", "Sum", "Of the reported numbers.", Join.Total::sum)
                                .unit("officers")
                                .decimal("mean", "Mean", "Of the reported numbers.", Join.Total::mean)
                                .unit("officers")
                                .decimal("share", "Share", "Of the sum of all.", Join.Total::share)
                                .unit("%")
                                .cited("office"))
                .chart(
                        "Officers trained, by region",
                        "What the office has on file.",
                        totals.subList(0, totals.size() - 1),
                        total -> total.name(sheet.labels()),
                        total -> total.sum().intValue())
                .unmatched(training)
                .draft();
        FactSheet whole = sheet.with(section).after("growth").by(Terms.of("Regional office"));
        return training.beside(
                whole,
                "directory",
                "alpha2",
                columns -> columns.whole(
                                "trained", "Trained", "Officers trained in 2025.", row -> row.number("trained"))
                        .unit("officers")
                        .decimal("women", "Women", "Their share.", row -> row.number("women"))
                        .unit("%")
                        .date("first_training", "First training", "As far as known.", row -> row.date("since"))
                        .cited("office"));
    }
}

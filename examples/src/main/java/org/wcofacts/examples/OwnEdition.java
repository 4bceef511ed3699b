package org.wcofacts.examples;

import static org.wcofacts.model.LocalizedText.english;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.Statement;
import org.wcofacts.model.edition.StrategicGoal;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;

/** Builds an edition of an invented organization and exports it. */
public final class OwnEdition {

    private static final Source LEAFLET =
            Source.builder().id("leaflet-2031").title("The League at a glance").build();
    private static final Provenance STATED = Provenance.stated(LEAFLET.id(), "page 1");
    private static final Region NORTH = region("north", "Northern Isles");
    private static final Region SOUTH = region("south", "Southern Isles");
    private static final Economy ALPHALAND = Economy.builder()
            .alpha2("XA")
            .alpha3("XAA")
            .name(english("Alphaland"))
            .provenance(STATED)
            .build();

    private OwnEdition() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "fact-sheets" : arguments[0]);
        for (ExportReport report : export(folder)) {
            System.out.println(report.fileName() + " " + report.size());
        }
    }

    static List<ExportReport> export(Path folder) throws IOException {
        FactSheet sheet = FactSheets.inBrief(edition(), Locale.ENGLISH);
        List<ExportReport> reports = new ArrayList<>();
        for (Export export : List.of(Export.pdf(sheet), Export.xlsx(sheet), Export.xml(edition()))) {
            reports.add(export.to(folder.resolve(export.fileName())));
        }
        return reports;
    }

    static Edition edition() {
        return Edition.builder()
                .year(2031)
                .revision(1)
                .released(LocalDate.of(2026, 1, 15))
                .title(english("The Customs League at a glance"))
                .asOf(PartialDate.of(Year.of(2031)))
                .addLanguage(Locale.ENGLISH)
                .publication(LEAFLET)
                .organization(Organization.builder()
                        .name(Stated.of(english("Customs League"), STATED))
                        .abbreviation(Stated.of(english("CL"), STATED))
                        .established(Stated.of(PartialDate.of(Year.of(2029)), STATED))
                        .members(Stated.of(1, STATED))
                        .build())
                .introduction(
                        statement("introduction", "The League joins the customs services of two groups of isles."))
                .addStrategicGoal(StrategicGoal.builder()
                        .id("goal-1")
                        .number(1)
                        .title(english("Clear every parcel within a day"))
                        .provenance(STATED)
                        .build())
                .addRegions(NORTH, SOUTH)
                .addEconomy(ALPHALAND)
                .addNetwork(schools())
                .addSource(LEAFLET)
                .build();
    }

    private static RegionalNetwork schools() {
        return RegionalNetwork.builder()
                .id("school")
                .name(english("Customs Schools"))
                .abbreviation(english("CS"))
                .purpose(statement("school-purpose", "The schools train officers."))
                .hostCount(Stated.of(1, STATED))
                .addHost(Host.builder()
                        .id("school-xa")
                        .economy(ALPHALAND)
                        .region(Stated.of(NORTH, STATED))
                        .provenance(STATED)
                        .build())
                .provenance(STATED)
                .build();
    }

    private static Statement statement(String id, String summary) {
        return Statement.builder()
                .id(id)
                .addSummary(english(summary))
                .provenance(STATED)
                .build();
    }

    private static Region region(String id, String name) {
        return Region.builder().id(id).name(english(name)).provenance(STATED).build();
    }
}

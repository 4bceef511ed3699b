package org.wcofacts.examples;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** Imports go one way, and each engine lives in one room. */
@AnalyzeClasses(
        packages = "org.wcofacts",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OwnClasses.class})
class ArchitectureTest {

    private static final String MODEL = "org.wcofacts.model..";
    private static final String DATA = "org.wcofacts.data..";
    private static final String EXPORT = "org.wcofacts.export..";
    private static final String REPORT = "org.wcofacts.export.report..";

    private static final String VOCABULARY = "org.wcofacts.export.vocabulary..";

    private static final String INSIDE = "org.wcofacts.export.inside..";

    /** The rooms of the exporters that are no formats. */
    private static final String[] SHARED = {
        INSIDE,
        REPORT,
        VOCABULARY,
        "org.wcofacts.export.sheet..",
        "org.wcofacts.export.draw..",
        "org.wcofacts.export.language..",
        "org.wcofacts.export.look..",
        "org.wcofacts.export.make.."
    };

    /** Without the libraries that the jar of the exporters has inside. */
    static final class OwnClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/wcofacts/export/inside/");
        }
    }

    @ArchTest
    static final ArchRule modelNeedsNothingButTheJdk = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(MODEL, "java..", "org.jspecify.annotations", "org.immutables.value");

    @ArchTest
    static final ArchRule dataNeedsTheModelAndFastCsv = classes()
            .that()
            .resideInAPackage(DATA)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DATA, MODEL, "java..", "org.jspecify.annotations", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule exportDoesNotKnowTheDataset = noClasses()
            .that()
            .resideInAPackage(EXPORT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DATA);

    /** Every room of the exporters is a format, unless it is among those that formats share. */
    @ArchTest
    static final ArchRule formatsNeverSeeEachOther = slices().matching("org.wcofacts.export.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED));

    @ArchTest
    static final ArchRule noRoomSeesTheFrontDoor = noClasses()
            .that()
            .resideInAPackage("org.wcofacts.export.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.wcofacts.export");

    @ArchTest
    static final ArchRule theReportKnowsNoOtherRoom = knowsAlone(REPORT);

    @ArchTest
    static final ArchRule theVocabularyKnowsTheModelAndTheReportAlone = knowsAlone(VOCABULARY, REPORT, INSIDE);

    @ArchTest
    static final ArchRule xmlKnowsTheVocabularyAndTheReportAlone =
            knowsAlone("org.wcofacts.export.xml..", VOCABULARY, REPORT, INSIDE);

    @ArchTest
    static final ArchRule jsonKnowsTheVocabularyAndTheReportAlone =
            knowsAlone("org.wcofacts.export.json..", VOCABULARY, REPORT, INSIDE);

    @ArchTest
    static final ArchRule openPdfLivesInOneRoom = onlyIn(List.of("com.lowagie.."), "org.wcofacts.export.pdf..");

    @ArchTest
    static final ArchRule poiLivesInOneRoom = onlyIn(List.of("org.apache.poi.."), "org.wcofacts.export.xlsx..");

    @ArchTest
    static final ArchRule jacksonLivesInFiveRooms = onlyIn(
            List.of("tools.jackson..", INSIDE),
            VOCABULARY,
            "org.wcofacts.export.xml..",
            "org.wcofacts.export.json..",
            "org.wcofacts.export.cite..",
            "org.wcofacts.export.csv..");

    @ArchTest
    static final ArchRule fastCsvLivesInTwoRooms =
            onlyIn(List.of("de.siegmar.fastcsv.."), DATA, "org.wcofacts.export.csv..");

    @ArchTest
    static final ArchRule htmlSeesNoOtherFormat = noClasses()
            .that()
            .resideInAPackage("org.wcofacts.export.html..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.wcofacts.export.csv..",
                    "org.wcofacts.export.pdf..",
                    "org.wcofacts.export.xlsx..",
                    "org.wcofacts.export.xml..",
                    "org.wcofacts.export");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.wcofacts.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule classesOfPdfHaveNoCycles = noCyclesBetweenClasses("org.wcofacts.export.pdf");

    @ArchTest
    static final ArchRule classesOfWorkbooksHaveNoCycles = noCyclesBetweenClasses("org.wcofacts.export.xlsx");

    @ArchTest
    static final ArchRule classesOfPagesHaveNoCycles = noCyclesBetweenClasses("org.wcofacts.export.html");

    /** A class counts with the classes inside it. */
    static ArchRule noCyclesBetweenClasses(String room) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass one) {
                        String name = one.getName().split("\\$", 2)[0];
                        return name.startsWith(room + ".") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "classes of " + room;
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    /** A room of the exporters, and the other rooms of theirs that it may know. */
    private static ArchRule knowsAlone(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage(EXPORT)
                        .and(resideOutsideOfPackage(room))
                        .and(resideOutsideOfPackages(others)));
    }

    private static ArchRule onlyIn(List<String> engine, String... rooms) {
        return noClasses()
                .that()
                .resideInAPackage("org.wcofacts..")
                .and()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(engine.toArray(String[]::new));
    }
}

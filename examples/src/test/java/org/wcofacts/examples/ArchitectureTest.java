package org.wcofacts.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports go one way, and each engine lives in one room. */
@AnalyzeClasses(packages = "org.wcofacts", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String MODEL = "org.wcofacts.model..";
    private static final String DATA = "org.wcofacts.data..";
    private static final String EXPORT = "org.wcofacts.export..";

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

    @ArchTest
    static final ArchRule formatsNeverSeeEachOther = noClasses()
            .that()
            .resideInAPackage("org.wcofacts.export.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.wcofacts.export.xlsx..", "org.wcofacts.export.xml..", "org.wcofacts.export");

    @ArchTest
    static final ArchRule theWorkbookSeesNoOtherFormat = noClasses()
            .that()
            .resideInAPackage("org.wcofacts.export.xlsx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.wcofacts.export.pdf..", "org.wcofacts.export.xml..", "org.wcofacts.export");

    @ArchTest
    static final ArchRule xmlKnowsTheModelAndTheReportAlone = noClasses()
            .that()
            .resideInAPackage("org.wcofacts.export.xml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.wcofacts.export.pdf..",
                    "org.wcofacts.export.xlsx..",
                    "org.wcofacts.export.factsheet..",
                    "org.wcofacts.export");

    @ArchTest
    static final ArchRule theDocumentModelKnowsNoFormat = noClasses()
            .that()
            .resideInAPackage("org.wcofacts.export.factsheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.wcofacts.export.pdf..",
                    "org.wcofacts.export.xlsx..",
                    "org.wcofacts.export.xml..",
                    "org.wcofacts.export");

    @ArchTest
    static final ArchRule openPdfLivesInOneRoom = onlyIn("com.lowagie..", "org.wcofacts.export.pdf..");

    @ArchTest
    static final ArchRule poiLivesInOneRoom = onlyIn("org.apache.poi..", "org.wcofacts.export.xlsx..");

    @ArchTest
    static final ArchRule jacksonLivesInThreeRooms = onlyIn(
            "tools.jackson..", "org.wcofacts.export.xml..", "org.wcofacts.export.cite..", "org.wcofacts.export.csv..");

    @ArchTest
    static final ArchRule fastCsvLivesInTwoRooms = onlyIn("de.siegmar.fastcsv..", DATA, "org.wcofacts.export.csv..");

    @ArchTest
    static final ArchRule csvSeesNoOtherFormat = noClasses()
            .that()
            .resideInAPackage("org.wcofacts.export.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.wcofacts.export.pdf..",
                    "org.wcofacts.export.xlsx..",
                    "org.wcofacts.export.xml..",
                    "org.wcofacts.export");

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

    private static ArchRule onlyIn(String engine, String... rooms) {
        return noClasses()
                .that()
                .resideInAPackage("org.wcofacts..")
                .and()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(engine);
    }
}

package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.wcofacts.export.Export;
import org.wcofacts.export.csv.DataPackageWriter;
import org.wcofacts.export.parchment.Herald;
import org.wcofacts.export.parchment.Ink;
import org.wcofacts.export.parchment.Quill;
import org.wcofacts.export.parchment.Scroll;
import org.wcofacts.export.pdf.PdfRenderer;
import org.wcofacts.export.report.Gossip;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Inked;

/** The rules of the house notice a wrong reference, in a format that no rule names too. */
class ArchitectureRulesFailTest {

    static final Arguments[] WRONG = {
        Arguments.of(ArchitectureTest.formatsNeverSeeEachOther, Scroll.class, DataPackageWriter.class),
        Arguments.of(ArchitectureTest.formatsNeverSeeEachOther, Inked.class, PdfRenderer.class),
        Arguments.of(ArchitectureTest.noRoomSeesTheFrontDoor, Herald.class, Export.class),
        Arguments.of(ArchitectureTest.theReportKnowsNoOtherRoom, Gossip.class, FactSheet.class),
        Arguments.of(ArchitectureTest.noCyclesBetweenClasses("org.wcofacts.export.parchment"), Quill.class, Ink.class)
    };

    @ParameterizedTest
    @FieldSource("WRONG")
    void aWrongReferenceIsNamed(ArchRule rule, Class<?> from, Class<?> to) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(from, to))
                        .getFailureReport()
                        .toString())
                .contains(from.getName())
                .contains(to.getName());
    }
}

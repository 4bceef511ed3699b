package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.RegionalNetwork;

/** An edition that leaves things out has a sheet that is whole without them: no heading over nothing, no figure of nought. */
class EditionWithLittleTest {

    private static final Provenance LEAFLET = Provenance.stated("leaflet", "Page 1");

    /** No goals, no networks, no regions, no Members yet. */
    private static Edition least() {
        return InventedEdition.rich(edition -> edition.organization(Organization.builder()
                        .from(InventedEdition.rich().organization())
                        .members(Stated.of(0, LEAFLET))
                        .build())
                .strategicGoals(List.of())
                .networks(List.of())
                .regions(List.of()));
    }

    private static List<String> ids(FactSheet sheet) {
        return sheet.sections().stream().map(Section::id).toList();
    }

    private static String reading(FactSheet sheet) throws IOException {
        return SheetText.reading(sheet).stream().collect(Collectors.joining("\n"));
    }

    @Test
    void nothingIsSaidUnderAHeadingOfItsOwn() throws IOException {
        FactSheet sheet = FactSheets.inBrief(least(), Locale.ENGLISH);
        assertThat(ids(sheet))
                .containsExactly("fact-file", "introduction", "vision", "mission", "values", "key-activities", "about");
        assertThat(reading(sheet)).doesNotContain("nothing to show");
    }

    @Test
    void onOnePageNothingIsPromisedOfTheFullSheetThatItHasNot() throws IOException {
        FactSheet sheet = FactSheets.onePage(least(), Locale.ENGLISH);
        assertThat(ids(sheet))
                .containsExactly("fact-file", "vision", "mission", "values", "key-activities", "full-sheet");
        assertThat(reading(sheet))
                .contains("The full sheet also has: an introduction")
                .doesNotContain("host");
    }

    /** Nought is no figure to be seen first, but it is a fact. */
    @Test
    void noMembersYetAreAFactAmongOthers() throws IOException {
        assertThat(reading(FactSheets.inBrief(least(), Locale.ENGLISH))).contains("Members, 24 June 2001 = 0[1]");
    }

    @Test
    void aNetworkWithoutHostsIsAFactAmongOthers() throws IOException {
        RegionalNetwork network = RegionalNetwork.builder()
                .id("school")
                .name(InventedEdition.rich().networks().get(0).name())
                .abbreviation(InventedEdition.rich().networks().get(0).abbreviation())
                .provenance(LEAFLET)
                .purpose(InventedEdition.rich().networks().get(0).purpose())
                .hostCount(Stated.of(0, LEAFLET))
                .build();
        Edition edition = InventedEdition.rich(some -> some.networks(List.of(network)));
        assertThat(reading(FactSheets.inBrief(edition, Locale.ENGLISH)))
                .contains("Regional Schools ({RS | = Regional Schools}) = 0[1]");
    }

    @Test
    void whatANewerEditionNoLongerSaysIsRemoved() throws IOException {
        Edition newer = InventedEdition.rich(edition ->
                edition.year(2002).asOf(PartialDate.parse("2002-06-24")).strategicGoals(List.of()));
        FactSheet sheet = FactSheets.changes(InventedEdition.rich(), newer, Locale.ENGLISH);
        assertThat(ids(sheet)).containsExactly("summary", "removed");
        assertThat(reading(sheet)).contains("Removed = 1", "| Fair borders | title Fair borders[1]");
        assertThat(DataRows.of(sheet, "changes"))
                .extracting(row ->
                        row.get("id") + ": " + row.get("change") + ", " + row.get("before") + ", " + row.get("after"))
                .containsExactly("goal-1/title: removed, Fair borders, not applicable");
    }

    @Test
    void changesGoFromTheOlderEditionToTheNewer() {
        Edition edition = InventedEdition.rich();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.changes(edition, edition, Locale.ENGLISH))
                .withMessage("changes: the older edition, of 2001-06-24, must be before the newer, of 2001-06-24");
    }
}

package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.export.testing.InventedLeague;
import org.wcofacts.model.register.Register;

/** What headings find in invented registers, and that they name the topic where the numbers bear no finding out. */
class FindingsTest {

    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    private static List<Section> all(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section), all(section.sections()).stream()))
                .toList();
    }

    private static String heading(FactSheet sheet, String id) {
        return all(sheet.sections()).stream()
                .filter(section -> section.id().equals(id))
                .map(section -> section.heading().words())
                .findFirst()
                .orElse("");
    }

    private static <B extends Block> List<B> blocks(FactSheet sheet, Class<B> kind) {
        return all(sheet.sections()).stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static FactSheet membership(String... lines) {
        return FactSheets.membership(InventedLeague.of(lines), LAST, Locale.ENGLISH);
    }

    @Test
    void theNumberOfMembersRose() {
        assertThat(heading(membership("AA north 1950-03-01", "BB north 1990-01-01"), "growth"))
                .isEqualTo("The number of Members rose from 1 to 2 in 70 years");
        assertThat(heading(membership("AA north 1950-03-01", "BB north 1950-03-01"), "growth"))
                .isEqualTo("Number of Members since the founding Convention came into force");
    }

    @Test
    void theDecadeInWhichMostJoined() {
        assertThat(heading(
                        membership(
                                "AA north 1950-03-01", "BB south 1961-01-01", "CC south 1969-12-31", "DD north 1970"),
                        "members-by-region"))
                .isEqualTo("South: 2 Members joined in 1960–69, the most of any region in any decade");
        assertThat(heading(membership("AA north 1950-03-01", "BB south 1961-01-01"), "members-by-region"))
                .as("two decades with as many")
                .isEqualTo("Members by region and by the decade in which they joined");
    }

    @Test
    void theDecadeHoldsAgainstEveryDateThatIsNotCertain() {
        String topic = "Members by region and by the decade in which they joined";
        String found = "South: 3 Members joined in 1960–69, the most of any region in any decade";
        String south = "BB south 1961-01-01;CC south 1962-01-01;DD south 1969-12-31";
        assertThat(decades(south + ";AA north 1950-03-01;EE south ?1985-01-01"))
                .as("a date that is not certain, two decades away")
                .isEqualTo(found);
        assertThat(decades(south + ";AA north 1950-03-01;EE north ?1965-01-01"))
                .as("one that could make another decade of its region as many as two")
                .isEqualTo(found);
        assertThat(decades(south + ";AA north 1950-03-01;EE north ?1965-01-01;FF north 1955-01-01"))
                .as("one that could make another decade of its region as many as three")
                .isEqualTo(topic);
        assertThat(decades(south + ";AA north 1950-03-01;EE south ?1975-01-01"))
                .as("one that could be in the decade too")
                .isEqualTo(topic);
        assertThat(decades("BB south 1961-01-01;CC south ?1962-01-01;DD south 1969-12-31;AA north 1950-03-01"))
                .as("one in the decade that could be in another")
                .isEqualTo(topic);
        assertThat(decades(
                        "BB south 1961-01-01;CC south 1962-01-01;DD south 1969-12-31/1970-01-01;AA north 1950-03-01"))
                .as("one on whose decade sources differ")
                .isEqualTo(topic);
        assertThat(decades(
                        "BB south 1961-01-01;CC south 1962-01-01;DD south 1969-12-31/1968-01-01;AA north 1950-03-01"))
                .as("one on whose day alone they do")
                .isEqualTo(found);
    }

    private static String decades(String lines) {
        return heading(membership(lines.split(";")), "members-by-region");
    }

    @Test
    void theDecadeIsNotFoundBeforeMembershipIsCompletelyKnown() {
        Register register = InventedLeague.of("AA north 1950-03-01", "BB south 1961-01-01", "CC south 1962-01-01");
        assertThat(heading(
                        FactSheets.membership(register, LocalDate.of(1990, 1, 1), Locale.ENGLISH), "members-by-region"))
                .isEqualTo("Members by region and by the decade in which they joined");
    }

    @Test
    void theConventionInForceForMostAndThatForFewest() {
        assertThat(heading(
                        membership(
                                "AA north 1950-03-01 Ropes=1990-01-01 Sails=1991-01-01",
                                "BB north 1960-01-01 Ropes=1990-01-01"),
                        "conventions-by-day"))
                .isEqualTo("Ropes Convention: in force for 2 of 2 Members; Sails Convention: for 1");
        assertThat(heading(membership("AA north 1950-03-01 Ropes=1990-01-01 Sails=1991-01-01"), "conventions-by-day"))
                .as("both for as many")
                .isEqualTo("Members for which each convention is in force, by day");
        assertThat(heading(membership("AA north 1950-03-01 Ropes=1990-01-01"), "conventions-by-day"))
                .as("only one")
                .isEqualTo("Members for which each convention is in force, by day");
        assertThat(heading(membership("AA north 1950-03-01"), "conventions-by-day"))
                .as("none")
                .isEmpty();
    }

    @Test
    void whatSourcesDoNotBearOutIsNotCounted() {
        FactSheet sheet = membership(
                "AA north 1950-03-01 Ropes=1990-01-01 Sails=1991-01-01", "BB north 1960-01-01 Ropes=?1990-01-01");
        assertThat(heading(sheet, "conventions-by-day"))
                .isEqualTo("Members for which each convention is in force, by day");
        assertThat(blocks(sheet, Block.Note.class))
                .anyMatch(note -> note.text().words().endsWith("sources are unclear are left out: 1."));
    }

    @Test
    void oneRegionHasTheHighestShareInEachConvention() {
        assertThat(heading(
                        membership(
                                "AA north 1950-03-01 Ropes=1990-01-01 Sails=1991-01-01",
                                "BB south 1960-01-01 Ropes=1990-01-01",
                                "CC south 1960-01-01"),
                        "conventions-by-region"))
                .isEqualTo("North has the highest share of Members in each convention");
        assertThat(heading(
                        membership(
                                "AA north 1950-03-01 Ropes=1990-01-01",
                                "BB south 1960-01-01 Ropes=1990-01-01 Sails=1991-01-01"),
                        "conventions-by-region"))
                .as("a tie in one of them")
                .isEqualTo("Members of each region for which a convention is in force");
    }

    @Test
    void theLargestGainBetweenTwoDays() {
        Register register = InventedLeague.of(
                "AA north 1950-03-01 Ropes=2010-01-01 Sails=2011-01-01",
                "BB south 1960-01-01 Ropes=2012-01-01",
                "CC south 2015-01-01",
                "DD south 2016-01-01",
                "EE north 2017-01-01");
        LocalDate from = LocalDate.of(2005, 1, 1);
        FactSheet changes = FactSheets.changes(register, from, LAST, Locale.ENGLISH);
        assertThat(heading(changes, "conventions-by-day"))
                .isEqualTo("Largest gain: Ropes Convention, from 0 to 2 Members");
        assertThat(blocks(changes, Chart.Steps.class).get(0).lines())
                .as("whose line stands out")
                .filteredOn(line -> line.weight() == Weight.SUBJECT)
                .extracting(Chart.Line::name)
                .containsExactly("Ropes Convention");
        assertThat(heading(changes, "joined-on-a-line"))
                .isEqualTo("Members that joined: 3; the most in one region: South, 2");
        FactSheet both = FactSheets.thenAndNow(register, from, LAST, Locale.ENGLISH);
        assertThat(blocks(both, Chart.Gains.class))
                .extracting(gains -> gains.caption().words())
                .containsExactly("Largest gain: South, from 1 to 3 Members");
    }

    @Test
    void noGainIsTheLargestWhereTwoAreEqual() {
        Register register = InventedLeague.of(
                "AA north 1950-03-01", "BB south 1960-01-01", "CC south 2015-01-01", "DD north 2016-01-01");
        LocalDate from = LocalDate.of(2005, 1, 1);
        assertThat(heading(FactSheets.changes(register, from, LAST, Locale.ENGLISH), "joined-on-a-line"))
                .isEqualTo("Members that joined");
        assertThat(blocks(FactSheets.thenAndNow(register, from, LAST, Locale.ENGLISH), Chart.Gains.class))
                .extracting(gains -> gains.caption().words())
                .containsExactly("Members of the regions on both days");
    }

    @Test
    void noGainsWhereNothingChangedOrMembershipIsNotCompletelyKnown() {
        Register register = InventedLeague.of("AA north 1950-03-01", "BB south 1960-01-01");
        assertThat(blocks(
                        FactSheets.thenAndNow(register, LocalDate.of(2005, 1, 1), LAST, Locale.ENGLISH),
                        Chart.Gains.class))
                .isEmpty();
        assertThat(blocks(
                        FactSheets.thenAndNow(register, LocalDate.of(1955, 1, 1), LAST, Locale.ENGLISH),
                        Chart.Gains.class))
                .isEmpty();
    }

    @Test
    void aMemberBesideItsRegion() {
        Register register = InventedLeague.of(
                "AA north 1950-03-01 Ropes=1990-01-01",
                "BB north 1960-01-01 Ropes=?1990-01-01",
                "CC north 2015-01-01",
                "DD south 1955-01-01 Ropes=1990-01-01");
        FactSheet page = FactSheets.member(register, "CC", LAST, Locale.ENGLISH);
        SignTable table = blocks(page, SignTable.class).get(0);
        assertThat(table.caption().words()).isEqualTo("North: 3 Members in order of accession");
        assertThat(table.rows()).extracting(SignTable.Row::lead).containsExactly("1950", "1960", "2015");
        assertThat(table.rows())
                .extracting(row -> row.signs().get(0))
                .containsExactly(Sign.FILLED, Sign.HALF, Sign.RING);
        Chart.Panel panel = blocks(page, Chart.Shares.class).get(0).panels().get(0);
        assertThat(panel.note()).isEqualTo("not in the list of 1 June 2020");
        assertThat(panel.shares())
                .extracting(Chart.Share::label)
                .containsExactly("1 of 3 in the region", "2 of 4 in all");
        assertThat(blocks(page, Chart.Steps.class).get(0).caption().words()).isEqualTo("Land CC is the newest Member");
    }

    /** The lists are of 1 June 2020: what a Member was party to before is not known from them. */
    @Test
    void theHeadingOverConventionsSaysThatNoListHasTheMember() {
        Register register = InventedLeague.of(
                "AA north 1950-03-01 Ropes=1990-01-01 Knots=1991-01-01",
                "BB north 1960-01-01",
                "CC north 1961-01-01 Knots=?1990-01-01",
                "DD south 1955-01-01 Ropes=1990-01-01");
        assertThat(conventions(register, "BB", LAST)).isEqualTo("Not on any list of parties at hand");
        assertThat(conventions(register, "BB", LocalDate.of(2010, 6, 30))).isEqualTo("Parties to the conventions");
        assertThat(conventions(register, "CC", LAST)).isEqualTo("Parties to the conventions");
        assertThat(conventions(register, "DD", LAST)).isEqualTo("In force: Ropes Convention");
        assertThat(conventions(register, "AA", LAST)).isEqualTo("Conventions in force");
    }

    private static String conventions(Register register, String code, LocalDate day) {
        return heading(FactSheets.member(register, code, day, Locale.ENGLISH), "instruments");
    }

    @Test
    void theYearsOfAMemberUnlessSourcesDifferOnThem() {
        Register register = InventedLeague.of(
                "AA north 1950-03-01",
                "BB north 1960-01-01 Ropes=1990-01-01",
                "CC north 1965-01-01/1965-06-30",
                "DD north 1965-01-01/1966-06-30",
                "EE north ?1960-01-01",
                "FF north 1970");
        assertThat(years(register, "BB"))
                .isEqualTo("Land BB: Member since 1960; Ropes Convention\u00A01990 | 1960 6 60");
        assertThat(years(register, "CC")).isEqualTo("Land CC: Member since 1965 | 1965 6 55");
        assertThat(years(register, "DD")).endsWith(" came into force | 1965 6");
        assertThat(years(register, "EE")).endsWith(" came into force | 1960 6");
        assertThat(years(register, "FF")).isEqualTo("Land FF: Member since 1970 | 1970 6 50");
    }

    /** The heading of the curve, and the figures. */
    private static String years(Register register, String code) {
        FactSheet page = FactSheets.member(register, code, LAST, Locale.ENGLISH);
        String figures = blocks(page, Block.Figures.class).get(0).figures().stream()
                .map(figure -> figure.value().words())
                .collect(Collectors.joining(" "));
        return heading(page, "growth") + " | " + figures;
    }

    @Test
    void noRankBeforeMembershipIsCompletelyKnown() {
        Register register = InventedLeague.of("AA north 1950-03-01", "BB north 1960-01-01", "CC north 2015-01-01");
        FactSheet page = FactSheets.member(register, "BB", LAST, Locale.ENGLISH);
        assertThat(blocks(page, Chart.Steps.class).get(0).caption().words()).isEqualTo("Land BB: Member since 1960");
        assertThat(blocks(page, Block.Figures.class).get(0).figures())
                .extracting(
                        figure -> figure.name().words(),
                        figure -> figure.value().words())
                .containsExactly(
                        tuple("Joined", "1960"),
                        tuple("Members in its region", "3"),
                        tuple("Years of membership", "60"));
    }
}

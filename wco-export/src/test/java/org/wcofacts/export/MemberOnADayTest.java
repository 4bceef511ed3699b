package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Citation;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.register.Register;

/** What pages on Members, former Members and the European Union say of days in their history; written by hand. */
class MemberOnADayTest {

    private static final Register REGISTER = WcoData.register();

    private static FactSheet page(String codeOrName, String day, Locale language) {
        return FactSheets.member(REGISTER, codeOrName, LocalDate.parse(day), language);
    }

    private static FactSheet page(String codeOrName, String day) {
        return page(codeOrName, day, Locale.ENGLISH);
    }

    private static String firstLine(FactSheet page) {
        Block first = page.sections().get(0).blocks().get(0);
        if (!(first instanceof Block.Figures figures)) {
            return ((Block.Paragraph) first).text().words();
        }
        Block.Figure figure = figures.figures().get(0);
        return Stream.of(figure.value(), figure.name(), figure.note())
                .map(Text::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" | "));
    }

    /** What is read between the title and the sources. */
    private static String read(FactSheet page) throws IOException {
        List<String> lines = SheetText.reading(page);
        return String.join("\n", lines.subList(0, lines.indexOf("SOURCES")))
                .replaceAll("\\[[0-9, ]+]", "")
                .replaceAll("(?s)^.*timestamp:[^\n]*", "");
    }

    /** Syria joined in 1959 and belonged to the United Arab Republic, as Egypt did, until September 1961; Egypt kept its name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1958-12-31|United Arab Republic|",
                "1960-06-30|United Arab Republic (Egypt)|United Arab Republic (Syrian Arab Republic)",
                "1961-08-31|United Arab Republic (Egypt)|United Arab Republic (Syrian Arab Republic)",
                "1965-01-01|United Arab Republic|Syrian Arab Republic",
            })
    void aNameThatTwoMembersBoreStandsWithTheNamesOfToday(LocalDate day, String egypt, @Nullable String syria)
            throws IOException {
        String page =
                String.join("\n", SheetText.reading(FactSheets.member(WcoData.register(), "KE", day, Locale.ENGLISH)));
        assertThat(page).contains("| 1956 | " + egypt + " |").doesNotContain("a later name");
        assertThat(page.contains("Syrian")).isEqualTo(syria != null);
        if (syria != null) {
            assertThat(page).contains("| 1959 | " + syria + " |");
        }
        assertThat(page.contains("United Arab Republic: the name of several Members on this day"))
                .isEqualTo(egypt.endsWith(")"));
    }

    @Test
    void aNameThatTwoMembersBoreIsInTheLanguageOfTheSheet() throws IOException {
        FactSheet membership = FactSheets.membership(WcoData.register(), LocalDate.parse("1960-06-30"), Locale.FRENCH);
        assertThat(String.join("\n", SheetText.reading(membership)))
                .contains("République arabe unie (Égypte)", "République arabe unie (République arabe syrienne)")
                .doesNotContain("United Arab Republic");
        assertThat(page("SY", "1960-06-30").title()).isEqualTo("United Arab Republic (Syrian Arab Republic)");
        assertThat(page("SY", "1961-10-01").title()).isEqualTo("Syrian Arab Republic");
    }

    @Test
    void kenyaBeforeItJoined() throws IOException {
        FactSheet page = page("KE", "1960-06-30");
        assertThat(page.title()).isEqualTo("Kenya");
        assertThat(page.subtitle()).isEqualTo("Customs Co-operation Council");
        assertThat(firstLine(page))
                .isEqualTo("Not a Member on this day | 30 June 1960 | Later: became a Member on 24 May 1965");
        assertThat(read(page))
                .contains(
                        "\n# Customs Co-operation Council, 30 June 1960",
                        "Members = 26",
                        "Founding Convention in force",
                        "\n# Conventions that had come into force: 4",
                        "CCC Convention (1952); Valuation (1953); ECS carnets (1957); Nomenclature (1959)",
                        "Later: became a Member on 24 May 1965",
                        "No list of the parties is at hand but for the founding Convention",
                        "Members on this day, in order of accession: 26",
                        "| 1952 | Federal Republic of Germany |",
                        "| 1959 | United Arab Republic (Syrian Arab Republic) |")
                .containsOnlyOnce("1965")
                .doesNotContain("Member since =", "Region", "on record since", "Harmonized", "HS Convention", "table:");
        assertThat(page.sources()).as("of the first line").isNotEmpty();
        assertThat(page.tables()).noneMatch(table -> table.id().equals("entities"));
    }

    @Test
    void whoWasNoMemberHadNoRegion() throws IOException {
        String read = read(page("VC", "2024-06-30"));
        assertThat(read)
                .contains(
                        "Not a Member on this day = 30 June 2024 ; Later: became a Member on 17 September 2025",
                        "Members = 186",
                        "Members by region, 30 June 2024",
                        "HS Convention: not known")
                .doesNotContain("in the region", "of the region", "Region =", "in order of accession");
        assertThat(read(page("FR", "1950-06-30")))
                .contains("nobody was a Member")
                .doesNotContain("chart", "in order of accession", "Members =");
    }

    @Test
    void theHeadingOverConventionsSaysWhatHolds() throws IOException {
        assertThat(read(page("KE", "2025-11-30"))).contains("\n# In force: HS Convention and Revised Kyoto Convention");
        assertThat(read(page("VC", "2025-11-30")))
                .contains("\n# Parties to the conventions", "not in the list of 18 August 2025, before it joined")
                .doesNotContain("In force:");
        assertThat(read(page("KE", "2027-06-30")))
                .contains("\n# In force: HS Convention and Revised Kyoto Convention, 26 November 2026");
    }

    @Test
    void theFoundingConventionAloneNeedsNoList() throws IOException {
        assertThat(read(page("KE", "1953-01-31"))).doesNotContain("had come into force");
        assertThat(read(page("KE", "1954-01-31"))).contains("\n# Conventions that had come into force: 2");
        assertThat(read(page("KE", "1951-01-31"))).doesNotContain("had come into force", "\n# Customs Co-operation");
    }

    @Test
    void aShortNameThatTheTitleHasIsNotSaidAgain() throws IOException {
        assertThat(read(page("KE", "2025-11-30", Locale.FRENCH)))
                .contains("panel Convention SH ;", "panel Convention d’Istanbul (Ist.) ;")
                .doesNotContain("(SH)");
    }

    /** Of Yugoslavia it is known until when it belonged and not since when, so the number of 1985 is without it, and that of 1993 is not in doubt. */
    @Test
    void whoIsNotCountedStandsUnderTheNumberOfMembers() throws IOException {
        assertThat(read(FactSheets.membership(REGISTER, LocalDate.of(1985, 6, 30), Locale.ENGLISH)))
                .contains("= Members ; 10⍽Members on 4 November 1952; not known, not counted: Yugoslavia\n");
        assertThat(read(FactSheets.membership(REGISTER, LocalDate.of(1993, 6, 30), Locale.ENGLISH)))
                .contains("= Members ; 10⍽Members on 4 November 1952\n");
    }

    @Test
    void aNameThatTheTitleHasIsNotSaidAgain() throws IOException {
        assertThat(read(page("KE", "2025-11-30")))
                .doesNotContain("In English", "In French", "In the working languages");
        assertThat(read(page("VC", "2025-11-30"))).contains("In French = {Saint-Vincent-et-les-Grenadines | fr}");
        assertThat(read(page("KE", "2025-11-30", Locale.forLanguageTag("ru"))))
                .contains("На⍽рабочих языках = {Kenya | en}\n");
        assertThat(read(page("VC", "2025-11-30", Locale.forLanguageTag("ru"))))
                .contains(
                        "На⍽рабочих языках = {Saint Vincent and the Grenadines | en}; {Saint-Vincent-et-les-Grenadines | fr}");
    }

    @Test
    void successorsNameWhomTheyFollowedOnceThatIsGone() throws IOException {
        assertThat(read(page("CZ", "2025-11-30")))
                .contains("Predecessor = Czechoslovakia ; Member until: 31 December 1992");
        assertThat(read(page("ME", "2025-11-30"))).contains("Predecessor = Yugoslavia ; Member until: 27 April 1992");
        assertThat(read(page("DE", "1990-06-30"))).doesNotContain("Predecessor");
        assertThat(read(page("DE", "1990-10-03"))).contains("Predecessor = German Democratic Republic");
        assertThat(read(page("FR", "2025-11-30"))).doesNotContain("Predecessor");
    }

    @Test
    void whatHasBeenHostedSinceTheSameDayIsSaidTogether() throws IOException {
        assertThat(read(page("KE", "2025-11-30")))
                .containsOnlyOnce("2013")
                .contains("On record as host since 2013: Regional Intelligence Liaison Office (RILO); "
                        + "Regional Office for Capacity Building (ROCB); Regional Training Centre (RTC).");
    }

    /** Kenya hosts all three and its note has spelled them out; Saint Vincent hosts none; in 1990 nobody did. */
    @Test
    void abbreviationsOfNetworksAreSpelledOutOnce() throws IOException {
        String key = "\nnote: RILO: Regional Intelligence Liaison Office; ROCB: Regional Office for Capacity Building;"
                + " RTC: Regional Training Centre.\n";
        assertThat(read(page("VC", "2025-11-30"))).contains(key);
        assertThat(read(page("FR", "2025-11-30"))).contains(" RILO: Regional Intelligence Liaison Office; ");
        assertThat(read(page("KE", "2025-11-30"))).doesNotContain("RTC: Regional", "RILO: Regional");
        assertThat(read(page("KE", "1990-06-30"))).doesNotContain("RTC", "RILO");
    }

    @Test
    void kenyaAsAMemberBeforeItsOfficesWereFirstSeen() throws IOException {
        FactSheet page = page("Kenya", "1990-06-30");
        assertThat(page.subtitle()).isEqualTo("Member of the Customs Co-operation Council");
        assertThat(read(page))
                .contains(
                        "Joined ; 24 May 1965",
                        "HS Convention: in force since 1 July 1989",
                        "No regional office or centre that it hosts is on record.",
                        "The regions are those of a later source.")
                .doesNotContain("Istanbul", "Kyoto Convention:", "2013", "2025", "Not a Member");
    }

    @Test
    void theEuropeanUnionBeforeAndAfterTheDecisionOf2007() throws IOException {
        FactSheet before = page("EU", "1990-06-30");
        assertThat(before.subtitle()).isEqualTo("Customs Co-operation Council");
        assertThat(firstLine(before))
                .isEqualTo(
                        "Not a Member on this day | 30 June 1990 | With rights akin to those of a Member only since 1 July 2007");
        assertThat(read(before))
                .contains("HS Convention: in force since 1 January 1988")
                .containsOnlyOnce("2007");

        FactSheet after = page("European Union", "2010-06-30");
        assertThat(after.subtitle()).isEqualTo("World Customs Organization");
        assertThat(firstLine(after))
                .isEqualTo("Not a Member | With rights akin to those of a Member since 1 July 2007");
        assertThat(read(after))
                .contains(
                        "With rights akin since = 1 July 2007",
                        "Revised Kyoto Convention: in force since 3 February 2006")
                .doesNotContain("Member since =", "Members in order of accession");
    }

    @Test
    void czechoslovakiaAsAMemberAndAfterwards() throws IOException {
        FactSheet member = page("CSHH", "1980-06-30");
        assertThat(member.subtitle()).isEqualTo("Member of the Customs Co-operation Council");
        assertThat(read(member))
                .contains("Joined ; 23 September 1965")
                .doesNotContain("1992", "Successors", "Czech Republic");

        FactSheet gone = page("Czechoslovakia", "2000-06-30");
        assertThat(gone.title()).isEqualTo("Czechoslovakia");
        assertThat(firstLine(gone)).isEqualTo("No longer a Member on this day | Member until 31 December 1992");
        assertThat(read(gone))
                .contains("Member since = 23 September 1965", "Successors = Czech Republic and Slovakia")
                .doesNotContain("Conventions in force", "on record since", "Member until =");
    }

    @Test
    void aFormerMemberBeforeItJoined() {
        assertThat(firstLine(page("CSHH", "1955-06-30")))
                .isEqualTo(
                        "Not a Member on this day | 30 June 1955 | Later: a Member from 23 September 1965 to 31 December 1992");
    }

    @Test
    void theGermanDemocraticRepublicAndGermany() throws IOException {
        assertThat(read(page("DDDE", "1990-06-30")))
                .contains("Joined ; 27 March 1990")
                .doesNotContain("October", "Successors");
        assertThat(firstLine(page("DDDE", "1991-01-01")))
                .isEqualTo("No longer a Member on this day | Member until 2 October 1990");
        assertThat(read(page("DDDE", "1991-01-01"))).contains("Successors = Germany");
        assertThat(page("DE", "1990-06-30").title()).isEqualTo("Federal Republic of Germany");
        assertThat(page("DE", "1991-06-30").title()).isEqualTo("Germany");
    }

    @Test
    void theNetherlandsAntillesAndCuracao() throws IOException {
        assertThat(read(page("ANHH", "2005-06-30")))
                .contains("Joined ; 1 July 2001", "Designation = Separate Customs territory")
                .doesNotContain("2010", "Curaçao");
        assertThat(firstLine(page("CW", "2005-06-30")))
                .isEqualTo("Not a Member on this day | 30 June 2005 | Later: became a Member on 10 October 2010");
        FactSheet gone = page("ANHH", "2015-06-30");
        assertThat(firstLine(gone)).isEqualTo("No longer a Member on this day | Member until 9 October 2010");
        assertThat(read(gone)).contains("Successors = Curaçao");
    }

    @Test
    void ofYugoslaviaItIsNotKnownWhenItBelonged() throws IOException {
        FactSheet before = page("YUCS", "1975-06-30");
        assertThat(firstLine(before)).isEqualTo("Not known | whether it was a Member on this day");
        assertThat(read(before)).contains("Member since = not known").doesNotContain("Successors", "Croatia");
        assertThat(firstLine(page("YUCS", "2000-06-30")))
                .isEqualTo("No longer a Member on this day | Member until 27 April 1992");
        assertThat(REGISTER.isMember("YUCS", LocalDate.of(2016, 6, 30)).value()).isEqualTo(Answer.NO);
        assertThat(read(page("YUCS", "2000-06-30")))
                .contains("Successors = Bosnia and Herzegovina, Croatia, Federal Republic of Yugoslavia, Montenegro,"
                        + " Slovenia and the Former Yugoslav Republic of Macedonia");
    }

    @Test
    void montenegroBeforeItJoined() {
        assertThat(firstLine(page("ME", "2000-06-30")))
                .isEqualTo("Not a Member on this day | 30 June 2000 | Later: became a Member on 24 October 2006");
    }

    @Test
    void namesAreThoseOfTheDay() throws IOException {
        assertThat(page("SZ", "2000-06-30").title()).isEqualTo("Swaziland");
        assertThat(page("SZ", "2000-06-30", Locale.forLanguageTag("es")).title())
                .isEqualTo("Suazilandia");
        assertThat(page("SZ", "2020-06-30").title()).isEqualTo("Eswatini");
        assertThat(page("SZ", "2018-04-10").title()).isEqualTo("Swaziland / Eswatini");
        assertThat(page("TR", "1975-06-30").title()).isEqualTo("Turkey");
        assertThat(page("TR", "2023-06-30").title()).isEqualTo("Türkiye");
        assertThat(read(page("BW", "2000-06-30"))).contains("Swaziland").doesNotContain("Eswatini");
    }

    @Test
    void aNameThatALanguageLacksIsEnglishMarkedAndReported() throws IOException {
        FactSheet page = page("MY", "1960-06-30", Locale.FRENCH);
        assertThat(page.title()).isEqualTo("Malaya (en anglais)");
        assertThat(page.findings()).anyMatch(finding -> finding.toString().contains("Malaya"));
    }

    @Test
    void membershipListsWhoBelongedOnTheDayUnderItsNameThen() throws IOException {
        FactSheet sheet = FactSheets.membership(REGISTER, LocalDate.of(2000, 6, 30), Locale.ENGLISH);
        String read = read(sheet);
        assertThat(read)
                .contains("| Swaziland | SZ | 1981-05-15", "| Czechoslovakia | 23 September 1965 | 31 December 1992 |")
                .doesNotContain("Eswatini", "| European Union", "With rights akin");
        assertThat(DataRows.of(sheet, "directory"))
                .anyMatch(row -> row.get("member").equals("Swaziland")
                        && row.get("alpha2").equals("SZ"));
        assertThat(read(FactSheets.membership(REGISTER, LocalDate.of(2007, 7, 1), Locale.ENGLISH)))
                .contains("With rights akin to those of a Member = European Community");
        assertThat(read(FactSheets.membership(REGISTER, LocalDate.of(1980, 6, 30), Locale.ENGLISH)))
                .contains("| Czechoslovakia | CSHH | 1965-09-23", "Not known whether a Member on this day: Yugoslavia")
                .doesNotContain("Eswatini", "1981", "2025", "Hosts");
    }

    @Test
    void theFirstDayAndTheDayBeforeAreAnsweredInWords() throws IOException {
        FactSheet first = FactSheets.membership(REGISTER, LocalDate.of(1952, 11, 4), Locale.ENGLISH);
        assertThat(read(first)).contains("  - 10 = Members ;", "  - 1952 = Founding Convention in force ;");
        FactSheet before = FactSheets.membership(REGISTER, LocalDate.of(1952, 11, 3), Locale.ENGLISH);
        assertThat(firstLine(before)).startsWith("Membership began on 4 November 1952");
        assertThat(read(before)).doesNotContain("table:", "chart", "Members, 3 November", " 0 ");
        assertThat(firstLine(page("FR", "1950-06-30")))
                .isEqualTo("Not a Member on this day | 30 June 1950 | Later: became a Member on 4 November 1952");
    }

    @Test
    void aDayAfterTheLastCheckedIsAnsweredWithThatDay() throws IOException {
        assertThat(firstLine(page("KE", "2026-06-30"))).contains("30 November 2025");
        FactSheet sheet = FactSheets.membership(REGISTER, LocalDate.of(2026, 6, 30), Locale.ENGLISH);
        assertThat(firstLine(sheet)).contains("30 November 2025");
        assertThat(read(sheet)).contains("187 = Members, 30 November 2025").doesNotContain("Members, 30 June 2026");
    }

    /** Cuba: a Member since 1 July 1988, or by another source since 11 July. */
    @Test
    void anotherDayOfAccessionIsNotToldBeforeThatDay() throws IOException {
        FactSheet between = page("SY", "1959-11-10");
        assertThat(read(between)).contains("Joined ; 3 November 1959").doesNotContain("19 November");
        assertThat(DataRows.of(between, "facts")).noneMatch(row -> row.containsValue("1959-11-19"));
        FactSheet members = FactSheets.membership(REGISTER, LocalDate.of(1959, 11, 10), Locale.ENGLISH);
        assertThat(DataRows.of(members, "directory"))
                .noneMatch(row -> row.get("disputed").contains("1959-11-19"));
        FactSheet after = page("SY", "1959-11-19");
        assertThat(read(after)).contains("Another day given for the accession: 19 November 1959.");
        assertThat(DataRows.of(after, "facts")).anyMatch(row -> row.containsValue("1959-11-19"));
    }

    /** The Central African Republic: a Member since 28 July 1986, or by another source since 8 April 1965. */
    @Test
    void aDayBetweenTwoDatesOfAccessionTellsBoth() throws IOException {
        String read = read(page("CF", "1975-06-30"));
        assertThat(read)
                .contains(
                        "Not a Member on this day = 30 June 1975 ; Later: became a Member on 28 July 1986",
                        "Another day given for the accession: 8 April 1965.");
    }

    @ParameterizedTest
    @CsvSource({
        "EU, 1992-06-30, European Economic Community",
        "EU, 2008-06-30, European Community",
        "EU, 2009-12-01, European Union",
        "MO, 1995-06-30, Macao",
        "MO, 2000-06-30, 'Macao, China'",
    })
    void theNamesOfTheCommunityAndOfMacaoHaveTheirDays(String code, String day, String name) {
        assertThat(page(code, day).title()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"CSHH, 1975-06-30", "CSHH, 2000-06-30", "DDDE, 1990-06-30"})
    void theRegionOfAFormerMemberIsThatOfItsSuccessorsAndSaidToBeLater(String code, String day) throws IOException {
        FactSheet page = page(code, day);
        assertThat(read(page)).contains("The regions are those of a later source.");
        assertThat(REGISTER.seat(code)
                        .orElseThrow()
                        .assignedRegion()
                        .orElseThrow()
                        .provenance())
                .satisfies(region -> assertThat(region.basis()).isEqualTo(Basis.DERIVED))
                .extracting(region ->
                        region.citations().stream().map(Citation::source).toList())
                .asInstanceOf(LIST)
                .doesNotContain("czechoslovak-decree-1966", "verdragenbank");
    }

    @Test
    void whatComesIntoForceLaterIsNotForetold() throws IOException {
        String read = read(page("KE", "2008-06-30"));
        assertThat(read).doesNotContain("not yet in force").contains("not in force");
    }

    @Test
    void aCodeThatIsoDidNotAssignSaysSo() throws IOException {
        assertThat(read(page("XK", "2025-11-30")))
                .contains("Codes in use today = XK · XKX (user-assigned, not by ISO 3166-1)");
        assertThat(read(page("KE", "2025-11-30")))
                .contains("Codes in use today = KE · KEN")
                .doesNotContain("user-assigned");
    }

    @Test
    void aNameOfAFormerMemberOpensItsPage() throws IOException {
        assertThat(read(page("Tchécoslovaquie", "1990-01-01"))).contains("CSHH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page("USSR", "1990-01-01"))
                .withMessageStartingWith(
                        "economy 'USSR': is gone (SUHH, 1991-12-25); after it came Russian Federation (RU)");
    }

    @Test
    void whoIsNoneOfTheseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page("NR", "2000-06-30"))
                .withMessage("member 'Nauru (NR)': must be a Member or former Member of the register,"
                        + " or have rights akin to those of one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page("Kenja", "2000-06-30"))
                .isInstanceOf(NoSuchEconomyException.class)
                .withMessageContaining("Kenya (KE)");
    }
}

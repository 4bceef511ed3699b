package org.wcofacts.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.model.Fact;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;

/** The title of a cited fact says what it is about, of which day, and what it is. */
class TitlesOfFactsTest {

    private static final Register REGISTER = WcoData.register();
    private static final Edition EDITION = WcoData.edition(2013);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "member-ad/name | Name, code AD, 31 December 2013: Andorra",
                "member-ad/accession | Andorra, accession, 31 December 2013: 3 September 1998",
                "member-ad/since | Andorra, beginning of membership, 31 December 2013: 3 September 1998",
                "member-ad/region | Andorra, region, 31 December 2013: Europe",
                "member-bm/designation | Bermuda, designation, 31 December 2013: Separate Customs territory",
                "member-bm/accession-disputed-1 | Bermuda, accession, as another source has it, 31 December 2013: 1 July 1990",
                "akin-eu/since | European Union, beginning of rights akin to those of a Member, 31 December 2013: 1 July 2007",
                "akin-eu/designation | European Union, designation, 31 December 2013: With rights akin to those of a Member",
                "party-hs-ad/in-force | International Convention on the Harmonized Commodity Description and Coding System, Andorra,"
                        + " entry into force, 31 December 2013: 1 August 2006",
                "instrument-ata/name | Instrument, 31 December 2013: Customs Convention on the ATA carnet for the temporary"
                        + " admission of goods",
                "rilo-cm/city | Regional Intelligence Liaison Offices, Cameroon, city, 31 December 2013: Douala",
                "rilo-cl/network | Regional Intelligence Liaison Offices, Chile, network, 31 December 2013: Regional"
                        + " Intelligence Liaison Offices",
                "milestone-arusha/date | The Council adopted the Arusha Declaration on integrity, date, 31 December 2013: July 1993",
                "theme-2009/name | Theme of International Customs Day 2009, 31 December 2013: Customs and the Environment:"
                        + " Protecting our Natural Heritage",
                "kunio-mikuriya-secretary-general/person | Secretary General, 31 December 2013: Kunio Mikuriya",
                "kunio-mikuriya-secretary-general/office | Kunio Mikuriya, office, 31 December 2013: Secretary General"
            })
    void ofTheRegister(String id, String title) {
        LocalDate day = LocalDate.of(2013, 12, 31);
        assertThat(ofTheRegister(id, day, Locale.ENGLISH)).isEqualTo(title);
    }

    /** Swaziland was renamed in 2018. */
    @ParameterizedTest
    @CsvSource({"1990-06-30, Swaziland", "2020-06-30, Eswatini"})
    void aMemberHasItsNameOfTheDay(LocalDate day, String name) {
        assertThat(ofTheRegister("member-sz/accession", day, Locale.ENGLISH)).startsWith(name + ", accession, ");
        assertThat(ofTheRegister("member-sz/name", day, Locale.ENGLISH)).endsWith(": " + name);
    }

    private static String ofTheRegister(String id, LocalDate day, Locale language) {
        return CitedFact.of(REGISTER, day, fact(REGISTER.facts(day), id), WcoData.version(), language)
                .title();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organization/members | Number of Members, 2013: 179",
                "organization/members-footnote | Number of Members, footnote, 2013: The publication speaks of “countries”. Four of"
                        + " the 179 Members are separate Customs territories",
                "organization/name | Name of the organization, 2013: World Customs Organization",
                "organization/headquarters-city | Headquarters, city, 2013: Brussels",
                "organization/headquarters-economy | Headquarters, host, 2013: Belgium",
                "chairperson/person | Chairperson of the Council, 2013: Josephine Feehily",
                "economy-ae/name | Name, code AE, 2013: United Arab Emirates",
                "language-en/standing | English, standing, 2013: Working language",
                "region-asia-pacific/name | Region of the organization, 2013: Asia Pacific",
                "rilo/name | Regional network, 2013: Regional Intelligence Liaison Offices",
                "rtc/hosts-in-americas | Regional Training Centres, number of hosts, Americas, 2013: 2",
                "rilo-cm/economy | Regional Intelligence Liaison Offices, Cameroon, host, 2013: Cameroon",
                "cen/supports | Customs Enforcement Network, network that it supports, 2013: Regional Intelligence Liaison Offices",
                "activity-1/title | Key activity, 2013: Harmonizing procedures and facilitating trade",
                "trade-facilitation-standards/key-activity | International standards to facilitate trade, key activity, 2013:"
                        + " Harmonizing procedures and facilitating trade"
            })
    void ofAnEdition(String id, String title) {
        Fact fact = fact(EDITION.facts(), id);
        assertThat(CitedFact.of(EDITION, fact, WcoData.version(), Locale.ENGLISH)
                        .title())
                .isEqualTo(title);
    }

    private static Fact fact(List<Fact> facts, String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
    }
}

package org.wcofacts.model.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wcofacts.model.edition.Alphaland.LEAFLET;

import java.net.URI;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactLine;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.Subject;

class EditionFactsTest {

    @Test
    void everythingThatAnEditionSaysIsAFactInItsOrder() {
        assertThat(Alphaland.edition().build().facts())
                .extracting(Fact::id)
                .containsExactly(
                        "organization/name",
                        "organization/established",
                        "organization/members",
                        "introduction/summary-1",
                        "goal-1/title",
                        "region-north/name",
                        "region-south/name",
                        "economy-al/name",
                        "economy-be/name",
                        "school/name",
                        "school/abbreviation",
                        "school-purpose/summary-1",
                        "school/hosts",
                        "school/regions-covered",
                        "school/hosts-in-north",
                        "school/hosts-in-south",
                        "school-al/network",
                        "school-al/economy",
                        "school-al/region",
                        "school-be/network",
                        "school-be/economy",
                        "school-be/region");
    }

    @Test
    void allThatAnEditionCanSayIsAFactInItsOrder() {
        Statement queues = Statement.builder()
                .from(Alphaland.statement("queues"))
                .heading(LocalizedText.english("Short queues"))
                .addSummary(LocalizedText.english("Queues are short."))
                .officialWording(LocalizedText.english("Queue up"))
                .build();
        Edition edition = Alphaland.edition()
                .organization(wholeFactFile())
                .vision(Alphaland.statement("vision"))
                .mission(Alphaland.statement("mission"))
                .addValue(CoreValue.builder()
                        .id("value-1")
                        .number(1)
                        .summary(LocalizedText.english("Patience"))
                        .officialWording(LocalizedText.english("Patience above all"))
                        .provenance(LEAFLET)
                        .build())
                .networks(List.of(Alphaland.network()
                        .supportingSystem(SupportingSystem.builder()
                                .id("register-of-schools")
                                .name(LocalizedText.english("Register of Schools"))
                                .abbreviation(LocalizedText.english("RS"))
                                .purpose(LocalizedText.english("Says who teaches what."))
                                .provenance(page(6))
                                .build())
                        .build()))
                .keyActivitiesBackground(Alphaland.statement("background"))
                .addKeyActivity(KeyActivity.builder()
                        .id("activity-1")
                        .number(1)
                        .title(LocalizedText.english("Clearance"))
                        .addTopic(new Topic(queues, page(5)))
                        .provenance(LEAFLET)
                        .build())
                .build();

        assertThat(FactLine.of(edition.facts()))
                .containsExactly(
                        "organization/name = Alphaland Customs League [name, Page 1]",
                        "organization/abbreviation = ACL [Page 1]",
                        "organization/former-name = Customs Club [Page 1]",
                        "organization/established = 1952 [Page 1]",
                        "organization/established-disputed-1 = 1951-12-15 [disputed, Page 2]",
                        "organization/established-disputed-2 = 1953 [disputed, Page 3]",
                        "organization/established-footnote = The year of its first meeting. [footnote, Page 1]",
                        "organization/headquarters-city = Alpha City [Page 1]",
                        "organization/headquarters-economy = code AL [Page 1]",
                        "organization/members = 2 members [Page 1]",
                        "organization/members-footnote = Both. [footnote, Page 4]",
                        "organization/decision-making-body = Assembly [Page 1]",
                        "chair/office = Chairperson [Page 1]",
                        "chair/person = code Ada Example [person, Page 1]",
                        "organization/international-customs-day = --01-26 [Page 1]",
                        "language-pt-br/name = Brazilian Portuguese [name, Page 1]",
                        "language-pt-br/standing = code increasingly-used [Page 1]",
                        "organization/website = https://league.example/ [Page 1]",
                        "introduction/summary-1 = A league of customs services. [Page 1]",
                        "vision/summary-1 = A league of customs services. [Page 1]",
                        "mission/summary-1 = A league of customs services. [Page 1]",
                        "value-1/summary = Patience [Page 1]",
                        "value-1/official-wording = Patience above all [Page 1]",
                        "background/summary-1 = A league of customs services. [Page 1]",
                        "activity-1/title = Clearance [Page 1]",
                        "queues/heading = Short queues [Page 1]",
                        "queues/summary-1 = A league of customs services. [Page 1]",
                        "queues/summary-2 = Queues are short. [Page 1]",
                        "queues/official-wording = Queue up [Page 1]",
                        "queues/key-activity = code activity-1 [Page 5]",
                        "goal-1/title = Fair borders [Page 1]",
                        "region-north/name = Region north [name, Page 1]",
                        "region-south/name = Region south [name, Page 1]",
                        "economy-al/name = Economy ALP [name, Page 1]",
                        "economy-be/name = Economy BET [name, Page 1]",
                        "school/name = Schools [name, Page 1]",
                        "school/abbreviation = SC [Page 1]",
                        "school-purpose/summary-1 = A league of customs services. [Page 1]",
                        "register-of-schools/name = Register of Schools [name, Page 6]",
                        "register-of-schools/abbreviation = RS [Page 6]",
                        "register-of-schools/purpose = Says who teaches what. [Page 6]",
                        "register-of-schools/supports = code school [Page 6]",
                        "school/hosts = 2 hosts [Page 1]",
                        "school/regions-covered = 2 regions [Page 1]",
                        "school/hosts-in-north = 1 hosts [Page 1]",
                        "school/hosts-in-south = 1 hosts [Page 1]",
                        "school-al/network = code school [Page 1]",
                        "school-al/economy = code AL [Page 1]",
                        "school-al/region = code north [Page 1]",
                        "school-be/network = code school [Page 1]",
                        "school-be/economy = code BE [Page 1]",
                        "school-be/region = code south [Page 1]");
    }

    @Test
    void aFactHasTheValueAndTheProvenanceOfItsPlace() {
        assertThat(Alphaland.edition().build().facts())
                .contains(
                        new Fact(
                                Fact.Kind.VALUE,
                                new Subject.Organization(),
                                "established",
                                new FactValue.Date(PartialDate.of(Year.of(1952))),
                                LEAFLET),
                        new Fact(
                                Fact.Kind.VALUE,
                                new Subject.Organization(),
                                "members",
                                new FactValue.Count(2, "members"),
                                LEAFLET),
                        new Fact(
                                Fact.Kind.VALUE,
                                new Subject.Network("school"),
                                "hosts-in-north",
                                new FactValue.Count(1, "hosts"),
                                LEAFLET),
                        new Fact(
                                Fact.Kind.VALUE,
                                new Subject.Entity("school-be", "school", Optional.of("BE")),
                                "region",
                                new FactValue.Code("south"),
                                LEAFLET));
    }

    @Test
    void aFactLeadsToTheEconomyThatItIsAbout() {
        assertThat(Alphaland.edition().build().facts())
                .filteredOn(fact -> fact.about().code().equals(Optional.of("BE")))
                .extracting(Fact::subject)
                .containsExactly("economy-be", "school-be", "school-be", "school-be");
    }

    private static Provenance page(int number) {
        return Provenance.stated("leaflet", "Page " + number);
    }

    private static Organization wholeFactFile() {
        Stated<PartialDate> established = Stated.<PartialDate>builder()
                .value(PartialDate.parse("1952"))
                .provenance(LEAFLET)
                .addDisputed(new Disputed<>(PartialDate.parse("1951-12-15"), page(2)))
                .addDisputed(new Disputed<>(PartialDate.parse("1953"), page(3)))
                .footnote(LocalizedText.english("The year of its first meeting."))
                .build();
        return Alphaland.organization()
                .abbreviation(Stated.of(LocalizedText.english("ACL"), LEAFLET))
                .formerName(Stated.of(LocalizedText.english("Customs Club"), LEAFLET))
                .established(established)
                .members(Stated.<Integer>builder()
                        .value(2)
                        .provenance(LEAFLET)
                        .footnote(LocalizedText.english("Both."))
                        .footnoteProvenance(page(4))
                        .build())
                .headquarters(Stated.of(new Place(LocalizedText.english("Alpha City"), Alphaland.ALPHA), LEAFLET))
                .decisionMakingBody(Stated.of(LocalizedText.english("Assembly"), LEAFLET))
                .addOfficeHolder(OfficeHolder.builder()
                        .id("chair")
                        .office(LocalizedText.english("Chairperson"))
                        .person("Ada Example")
                        .provenance(LEAFLET)
                        .build())
                .internationalCustomsDay(Stated.of(MonthDay.of(1, 26), LEAFLET))
                .addWorkingLanguage(WorkingLanguage.builder()
                        .language(Locale.forLanguageTag("pt-BR"))
                        .name(LocalizedText.english("Brazilian Portuguese"))
                        .standing(WorkingLanguage.Standing.INCREASINGLY_USED)
                        .provenance(LEAFLET)
                        .build())
                .website(Stated.of(URI.create("https://league.example/"), LEAFLET))
                .build();
    }
}

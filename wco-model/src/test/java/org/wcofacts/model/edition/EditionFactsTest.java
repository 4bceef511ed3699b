package org.wcofacts.model.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wcofacts.model.edition.Alphaland.LEAFLET;

import java.net.URI;
import java.time.MonthDay;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
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
    void optionalPartsAreFactsWhereTheyArePresent() {
        Statement queues = Statement.builder()
                .from(Alphaland.statement("queues"))
                .heading(LocalizedText.english("Short queues"))
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
                .keyActivitiesBackground(Alphaland.statement("background"))
                .addKeyActivity(KeyActivity.builder()
                        .id("activity-1")
                        .number(1)
                        .title(LocalizedText.english("Clearance"))
                        .addTopic(new Topic(queues, LEAFLET))
                        .provenance(LEAFLET)
                        .build())
                .build();

        assertThat(edition.facts())
                .extracting(Fact::id)
                .doesNotHaveDuplicates()
                .contains(
                        "organization/abbreviation",
                        "organization/former-name",
                        "organization/established-disputed-1",
                        "organization/established-footnote",
                        "organization/headquarters-city",
                        "organization/headquarters-economy",
                        "organization/decision-making-body",
                        "chair/office",
                        "chair/person",
                        "organization/international-customs-day",
                        "language-pt-br/name",
                        "language-pt-br/standing",
                        "organization/website",
                        "vision/summary-1",
                        "mission/summary-1",
                        "value-1/summary",
                        "value-1/official-wording",
                        "background/summary-1",
                        "activity-1/title",
                        "queues/heading",
                        "queues/summary-1",
                        "queues/official-wording",
                        "queues/key-activity");
        assertThat(edition.facts())
                .extracting(Fact::id, Fact::kind)
                .contains(
                        tuple("organization/name", Fact.Kind.NAME),
                        tuple("organization/established", Fact.Kind.VALUE),
                        tuple("organization/established-disputed-1", Fact.Kind.DISPUTED),
                        tuple("organization/established-footnote", Fact.Kind.FOOTNOTE),
                        tuple("chair/office", Fact.Kind.VALUE),
                        tuple("chair/person", Fact.Kind.PERSON),
                        tuple("language-pt-br/name", Fact.Kind.NAME));
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

    private static Organization wholeFactFile() {
        Stated<PartialDate> established = Stated.<PartialDate>builder()
                .value(PartialDate.parse("1952"))
                .provenance(LEAFLET)
                .addDisputed(new Disputed<>(PartialDate.parse("1951-12-15"), LEAFLET))
                .footnote(LocalizedText.english("The year of its first meeting."))
                .build();
        return Alphaland.organization()
                .abbreviation(Stated.of(LocalizedText.english("ACL"), LEAFLET))
                .formerName(Stated.of(LocalizedText.english("Customs Club"), LEAFLET))
                .established(established)
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

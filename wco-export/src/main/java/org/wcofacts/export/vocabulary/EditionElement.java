package org.wcofacts.export.vocabulary;

import static org.wcofacts.export.vocabulary.Vocabulary.each;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Statement;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** The root: an edition, what it refers to first. */
@JsonRootName(Vocabulary.EDITION)
public record EditionElement(
        @Attribute String version,
        @Attribute int year,
        @Attribute int revision,
        @Attribute String released,
        @Attribute String asOf,
        @Attribute String publication,
        WordsElement title,
        @Nullable WordsElement occasion,

        @JacksonXmlElementWrapper(localName = "languages") @JacksonXmlProperty(localName = "language")
        List<LanguageElement> languages,

        @JacksonXmlElementWrapper(localName = "sources") @JacksonXmlProperty(localName = "source")
        List<SourceElement> sources,

        @JacksonXmlElementWrapper(localName = "regions") @JacksonXmlProperty(localName = "region")
        List<RegionElement> regions,

        @JacksonXmlElementWrapper(localName = "economies") @JacksonXmlProperty(localName = "economy")
        List<EconomyElement> economies,

        OrganizationElement organization,
        StatementElement introduction,
        @Nullable StatementElement vision,
        @Nullable StatementElement mission,

        @JacksonXmlElementWrapper(localName = "values") @JacksonXmlProperty(localName = "value")
        List<CoreValueElement> values,

        @Nullable StatementElement keyActivitiesBackground,

        @JacksonXmlElementWrapper(localName = "key-activities") @JacksonXmlProperty(localName = "key-activity")
        List<KeyActivityElement> keyActivities,

        @JacksonXmlElementWrapper(localName = "strategic-goals") @JacksonXmlProperty(localName = "strategic-goal")
        List<StrategicGoalElement> strategicGoals,

        @JacksonXmlElementWrapper(localName = "networks") @JacksonXmlProperty(localName = "network")
        List<NetworkElement> networks) {

    public static EditionElement of(Edition edition, Writing writing) {
        return new EditionElement(
                Vocabulary.VERSION,
                edition.year(),
                edition.revision(),
                Codes.of(edition.released()),
                edition.asOf().toString(),
                edition.publication().id(),
                writing.words(edition.title(), "title"),
                writing.words(edition.occasion(), "occasion"),
                LanguageElement.of(edition.languages()),
                each(edition.sources(), source -> SourceElement.of(source, writing)),
                each(edition.regions(), region -> RegionElement.of(region, writing)),
                each(edition.economies(), economy -> EconomyElement.of(economy, writing)),
                OrganizationElement.of(edition.organization(), writing),
                StatementElement.of(edition.introduction(), writing),
                statement(edition.vision(), writing),
                statement(edition.mission(), writing),
                each(edition.values(), value -> CoreValueElement.of(value, writing)),
                statement(edition.keyActivitiesBackground(), writing),
                each(edition.keyActivities(), activity -> KeyActivityElement.of(activity, writing)),
                each(edition.strategicGoals(), goal -> StrategicGoalElement.of(goal, writing)),
                each(edition.networks(), network -> NetworkElement.of(network, writing)));
    }

    /**
     * What the file says.
     *
     * @throws IllegalArgumentException if it breaks a rule of the model
     */
    public Edition toModel() {
        Reading reading = new Reading();
        List<Source> listed = each(sources, SourceElement::toModel);
        return Edition.builder()
                .year(year)
                .revision(revision)
                .released(Reading.at("released", () -> Codes.localDate(released)))
                .asOf(Reading.at("as-of", () -> Codes.date(asOf)))
                .publication(publication(listed))
                .title(reading.words(title, "title"))
                .occasion(Optional.ofNullable(occasion).map(words -> reading.words(words, "occasion")))
                .languages(LanguageElement.toModel(languages))
                .sources(listed)
                .regions(each(regions, region -> reading.list(region.toModel(reading))))
                .economies(each(economies, economy -> reading.list(economy.toModel(reading))))
                .organization(organization.toModel(reading))
                .introduction(introduction.toModel(reading))
                .vision(statement(vision, reading))
                .mission(statement(mission, reading))
                .values(each(values, value -> value.toModel(reading)))
                .keyActivitiesBackground(statement(keyActivitiesBackground, reading))
                .keyActivities(each(keyActivities, activity -> activity.toModel(reading)))
                .strategicGoals(each(strategicGoals, goal -> goal.toModel(reading)))
                .networks(each(networks, network -> network.toModel(reading)))
                .build();
    }

    private Source publication(List<Source> listed) {
        return listed.stream()
                .filter(source -> source.id().equals(publication))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "publication " + Rules.quoted(publication) + ": must be listed under 'sources'"));
    }

    private static @Nullable StatementElement statement(Optional<Statement> statement, Writing writing) {
        return statement.map(present -> StatementElement.of(present, writing)).orElse(null);
    }

    private static Optional<Statement> statement(@Nullable StatementElement statement, Reading reading) {
        return Optional.ofNullable(statement).map(present -> present.toModel(reading));
    }
}

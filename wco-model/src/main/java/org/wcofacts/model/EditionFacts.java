package org.wcofacts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lists everything that an edition says, in the edition's order. */
final class EditionFacts {

    private static final String ORGANIZATION = "organization";

    private final List<Fact> facts = new ArrayList<>();

    private EditionFacts() {}

    static List<Fact> of(Edition edition) {
        EditionFacts list = new EditionFacts();
        list.organization(edition.organization());
        list.statement(edition.introduction());
        edition.vision().ifPresent(list::statement);
        edition.mission().ifPresent(list::statement);
        edition.values().forEach(list::value);
        edition.keyActivitiesBackground().ifPresent(list::statement);
        edition.keyActivities().forEach(list::keyActivity);
        edition.strategicGoals().forEach(goal -> list.words(goal.id(), "title", goal.title(), goal.provenance()));
        edition.regions().forEach(region -> list.words("region-" + region.id(), "name", region.name(), region.provenance()));
        edition.economies().forEach(list::economy);
        edition.networks().forEach(list::network);
        return List.copyOf(list.facts);
    }

    private void organization(Organization organization) {
        add(ORGANIZATION, "name", organization.name(), FactValue.Words::new);
        organization.abbreviation().ifPresent(name -> add(ORGANIZATION, "abbreviation", name, FactValue.Words::new));
        organization.formerName().ifPresent(name -> add(ORGANIZATION, "former-name", name, FactValue.Words::new));
        add(ORGANIZATION, "established", organization.established(), FactValue.Date::new);
        organization.headquarters().ifPresent(this::headquarters);
        add(ORGANIZATION, "members", organization.members(), number -> new FactValue.Count(number, "members"));
        organization
                .decisionMakingBody()
                .ifPresent(body -> add(ORGANIZATION, "decision-making-body", body, FactValue.Words::new));
        organization.officeHolders().forEach(this::officeHolder);
        organization
                .internationalCustomsDay()
                .ifPresent(day -> add(ORGANIZATION, "international-customs-day", day, FactValue.Day::new));
        organization.workingLanguages().forEach(this::workingLanguage);
        organization.website().ifPresent(address -> add(ORGANIZATION, "website", address, FactValue.Address::new));
    }

    private void headquarters(Stated<Place> headquarters) {
        add(ORGANIZATION, "headquarters-city", headquarters, place -> new FactValue.Words(place.city()));
        add(
                ORGANIZATION,
                "headquarters-economy",
                headquarters,
                place -> new FactValue.Code(place.economy().alpha2()));
    }

    private void officeHolder(OfficeHolder holder) {
        words(holder.id(), "office", holder.office(), holder.provenance());
        code(holder.id(), "person", holder.person(), holder.provenance());
    }

    private void workingLanguage(WorkingLanguage language) {
        String subject = "language-" + language.language().toLanguageTag().toLowerCase(Locale.ROOT);
        words(subject, "name", language.name(), language.provenance());
        code(subject, "standing", code(language.standing()), language.provenance());
    }

    private void statement(Statement statement) {
        statement.heading().ifPresent(heading -> words(statement.id(), "heading", heading, statement.provenance()));
        for (int i = 0; i < statement.summary().size(); i++) {
            words(statement.id(), "summary-" + (i + 1), statement.summary().get(i), statement.provenance());
        }
        statement
                .officialWording()
                .ifPresent(wording -> words(statement.id(), "official-wording", wording, statement.provenance()));
    }

    private void value(CoreValue value) {
        words(value.id(), "summary", value.summary(), value.provenance());
        value.officialWording()
                .ifPresent(wording -> words(value.id(), "official-wording", wording, value.provenance()));
    }

    private void keyActivity(KeyActivity activity) {
        words(activity.id(), "title", activity.title(), activity.provenance());
        for (Topic topic : activity.topics()) {
            statement(topic.statement());
            code(topic.id(), "key-activity", activity.id(), topic.placement());
        }
    }

    private void economy(Economy economy) {
        String subject = "economy-" + economy.alpha2().toLowerCase(Locale.ROOT);
        words(subject, "name", economy.name(), economy.provenance());
        code(subject, "alpha-3", economy.alpha3(), economy.provenance());
        code(subject, "kind", code(economy.kind()), economy.provenance());
    }

    private void network(RegionalNetwork network) {
        words(network.id(), "name", network.name(), network.provenance());
        words(network.id(), "abbreviation", network.abbreviation(), network.provenance());
        statement(network.purpose());
        network.supportingSystem().ifPresent(system -> {
            words(system.id(), "name", system.name(), system.provenance());
            words(system.id(), "abbreviation", system.abbreviation(), system.provenance());
            words(system.id(), "purpose", system.purpose(), system.provenance());
            code(system.id(), "supports", network.id(), system.provenance());
        });
        hostCount(network.id(), "hosts", network.hostCount());
        network.regionsCovered()
                .ifPresent(count ->
                        add(network.id(), "regions-covered", count, number -> new FactValue.Count(number, "regions")));
        network.hostCountByRegion()
                .forEach(count ->
                        hostCount(network.id(), "hosts-in-" + count.region().id(), count.hosts()));
        for (Host host : network.hosts()) {
            code(host.id(), "network", network.id(), host.provenance());
            code(host.id(), "economy", host.economy().alpha2(), host.provenance());
            add(host.id(), "region", host.region(), region -> new FactValue.Code(region.id()));
        }
    }

    private void hostCount(String subject, String property, Stated<Integer> count) {
        add(subject, property, count, number -> new FactValue.Count(number, "hosts"));
    }

    private <T> void add(String subject, String property, Stated<T> stated, Function<T, FactValue> value) {
        facts.add(new Fact(subject, property, value.apply(stated.value()), stated.provenance()));
        for (int i = 0; i < stated.disputed().size(); i++) {
            Disputed<T> other = stated.disputed().get(i);
            facts.add(new Fact(
                    subject, property + "-disputed-" + (i + 1), value.apply(other.value()), other.provenance()));
        }
        stated.footnote().ifPresent(note -> words(subject, property + "-footnote", note, stated.provenance()));
    }

    private void words(String subject, String property, LocalizedText text, Provenance provenance) {
        facts.add(new Fact(subject, property, new FactValue.Words(text), provenance));
    }

    private void code(String subject, String property, String code, Provenance provenance) {
        facts.add(new Fact(subject, property, new FactValue.Code(code), provenance));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

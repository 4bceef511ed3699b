package org.wcofacts.model.edition;

import java.net.URI;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Fact.Kind;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;

/** Lists everything that an edition says, in the edition's order. Runs when an edition is built, so in plain loops. */
final class EditionFacts {

    private static final String ORGANIZATION = "organization";

    private final List<Fact> facts = new ArrayList<>();

    private EditionFacts() {}

    static List<Fact> of(Edition edition) {
        EditionFacts list = new EditionFacts();
        list.organization(edition.organization());
        list.statements(edition);
        list.keyActivities(edition);
        for (StrategicGoal goal : edition.strategicGoals()) {
            list.words(goal.id(), "title", goal.title(), goal.provenance());
        }
        for (Region region : edition.regions()) {
            list.name("region-" + region.id(), region.name(), region.provenance());
        }
        for (Economy economy : edition.economies()) {
            String subject = "economy-" + economy.alpha2().toLowerCase(Locale.ROOT);
            list.name(subject, economy.name(), economy.provenance());
        }
        for (RegionalNetwork network : edition.networks()) {
            list.network(network);
        }
        return List.copyOf(list.facts);
    }

    private void organization(Organization organization) {
        count(Kind.NAME, ORGANIZATION, "name", organization.name(), "");
        stated(ORGANIZATION, "abbreviation", organization.abbreviation());
        stated(ORGANIZATION, "former-name", organization.formerName());
        stated(ORGANIZATION, "established", organization.established());
        stated(ORGANIZATION, "headquarters", organization.headquarters());
        count(ORGANIZATION, "members", organization.members(), "members");
        stated(ORGANIZATION, "decision-making-body", organization.decisionMakingBody());
        for (OfficeHolder holder : organization.officeHolders()) {
            words(holder.id(), "office", holder.office(), holder.provenance());
            add(Kind.PERSON, holder.id(), "person", new FactValue.Code(holder.person()), holder.provenance());
        }
        stated(ORGANIZATION, "international-customs-day", organization.internationalCustomsDay());
        for (WorkingLanguage language : organization.workingLanguages()) {
            String subject = "language-" + language.language().toLanguageTag().toLowerCase(Locale.ROOT);
            name(subject, language.name(), language.provenance());
            code(subject, "standing", FactValue.Code.of(language.standing()).code(), language.provenance());
        }
        stated(ORGANIZATION, "website", organization.website());
    }

    private void statements(Edition edition) {
        statement(edition.introduction());
        if (edition.vision().isPresent()) {
            statement(edition.vision().get());
        }
        if (edition.mission().isPresent()) {
            statement(edition.mission().get());
        }
        for (CoreValue value : edition.values()) {
            words(value.id(), "summary", value.summary(), value.provenance());
            words(value.id(), "official-wording", value.officialWording(), value.provenance());
        }
    }

    private void statement(Statement statement) {
        words(statement.id(), "heading", statement.heading(), statement.provenance());
        for (int i = 0; i < statement.summary().size(); i++) {
            words(statement.id(), "summary-" + (i + 1), statement.summary().get(i), statement.provenance());
        }
        words(statement.id(), "official-wording", statement.officialWording(), statement.provenance());
    }

    private void keyActivities(Edition edition) {
        if (edition.keyActivitiesBackground().isPresent()) {
            statement(edition.keyActivitiesBackground().get());
        }
        for (KeyActivity activity : edition.keyActivities()) {
            words(activity.id(), "title", activity.title(), activity.provenance());
            for (Topic topic : activity.topics()) {
                statement(topic.statement());
                code(topic.id(), "key-activity", activity.id(), topic.placement());
            }
        }
    }

    private void network(RegionalNetwork network) {
        name(network.id(), network.name(), network.provenance());
        words(network.id(), "abbreviation", network.abbreviation(), network.provenance());
        statement(network.purpose());
        if (network.supportingSystem().isPresent()) {
            SupportingSystem system = network.supportingSystem().get();
            name(system.id(), system.name(), system.provenance());
            words(system.id(), "abbreviation", system.abbreviation(), system.provenance());
            words(system.id(), "purpose", system.purpose(), system.provenance());
            code(system.id(), "supports", network.id(), system.provenance());
        }
        count(network.id(), "hosts", network.hostCount(), "hosts");
        if (network.regionsCovered().isPresent()) {
            count(network.id(), "regions-covered", network.regionsCovered().get(), "regions");
        }
        for (RegionCount count : network.hostCountByRegion()) {
            count(network.id(), "hosts-in-" + count.region().id(), count.hosts(), "hosts");
        }
        for (Host host : network.hosts()) {
            code(host.id(), "network", network.id(), host.provenance());
            code(host.id(), "economy", host.economy().alpha2(), host.provenance());
            stated(host.id(), "region", host.region());
        }
    }

    private void stated(String subject, String property, Optional<? extends Stated<?>> stated) {
        if (stated.isPresent()) {
            stated(subject, property, stated.get());
        }
    }

    private void stated(String subject, String property, Stated<?> stated) {
        count(subject, property, stated, "");
    }

    private void count(String subject, String property, Stated<?> stated, String unit) {
        count(Kind.VALUE, subject, property, stated, unit);
    }

    private void count(Kind kind, String subject, String property, Stated<?> stated, String unit) {
        value(kind, subject, property, stated.value(), unit, stated.provenance());
        for (int i = 0; i < stated.disputed().size(); i++) {
            Disputed<?> other = stated.disputed().get(i);
            value(Kind.DISPUTED, subject, property + "-disputed-" + (i + 1), other.value(), unit, other.provenance());
        }
        if (stated.footnote().isPresent()) {
            FactValue words = new FactValue.Words(stated.footnote().get());
            add(
                    Kind.FOOTNOTE,
                    subject,
                    property + "-footnote",
                    words,
                    stated.footnoteProvenance().orElse(stated.provenance()));
        }
    }

    private void value(Kind kind, String subject, String property, Object value, String unit, Provenance provenance) {
        if (value instanceof Place place) {
            add(kind, subject, property + "-city", new FactValue.Words(place.city()), provenance);
            add(
                    kind,
                    subject,
                    property + "-economy",
                    new FactValue.Code(place.economy().alpha2()),
                    provenance);
        } else {
            add(kind, subject, property, value(value, unit), provenance);
        }
    }

    private static FactValue value(Object value, String unit) {
        if (value instanceof LocalizedText text) {
            return new FactValue.Words(text);
        }
        if (value instanceof Integer number) {
            return new FactValue.Count(number, unit);
        }
        if (value instanceof PartialDate date) {
            return new FactValue.Date(date);
        }
        if (value instanceof MonthDay day) {
            return new FactValue.Day(day);
        }
        if (value instanceof URI address) {
            return new FactValue.Address(address);
        }
        if (value instanceof Region region) {
            return new FactValue.Code(region.id());
        }
        throw new IllegalStateException("no kind of fact for " + value.getClass());
    }

    private void words(String subject, String property, Optional<LocalizedText> text, Provenance provenance) {
        if (text.isPresent()) {
            words(subject, property, text.get(), provenance);
        }
    }

    private void words(String subject, String property, LocalizedText text, Provenance provenance) {
        add(Kind.VALUE, subject, property, new FactValue.Words(text), provenance);
    }

    private void code(String subject, String property, String code, Provenance provenance) {
        add(Kind.VALUE, subject, property, new FactValue.Code(code), provenance);
    }

    private void name(String subject, LocalizedText name, Provenance provenance) {
        add(Kind.NAME, subject, "name", new FactValue.Words(name), provenance);
    }

    private void add(Kind kind, String subject, String property, FactValue value, Provenance provenance) {
        facts.add(new Fact(kind, subject, property, value, provenance));
    }
}

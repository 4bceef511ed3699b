package org.wcofacts.model.edition;

import java.net.URI;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Fact.Kind;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.Subject;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;

/** Lists everything that an edition says, in the edition's order. Runs when an edition is built, so in plain loops. */
final class EditionFacts {

    private static final Subject ORGANIZATION = new Subject.Organization();

    private final List<Fact> facts = new ArrayList<>();

    private EditionFacts() {}

    static List<Fact> of(Edition edition) {
        EditionFacts list = new EditionFacts();
        list.organization(edition.organization());
        list.statements(edition);
        list.keyActivities(edition);
        for (StrategicGoal goal : edition.strategicGoals()) {
            list.words(new Subject.Passage(goal.id()), "title", goal.title(), goal.provenance());
        }
        for (Region region : edition.regions()) {
            list.name(new Subject.Region(region.id()), region.name(), region.provenance());
        }
        for (Economy economy : edition.economies()) {
            Subject subject = new Subject.Economy(economy.alpha2());
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
            Subject subject = new Subject.OfficeHolder(holder.id());
            words(subject, "office", holder.office(), holder.provenance());
            add(Kind.PERSON, subject, "person", new FactValue.Code(holder.person()), holder.provenance());
        }
        stated(ORGANIZATION, "international-customs-day", organization.internationalCustomsDay());
        for (WorkingLanguage language : organization.workingLanguages()) {
            Subject subject = new Subject.Language(language.language());
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
            Subject subject = new Subject.Passage(value.id());
            words(subject, "summary", value.summary(), value.provenance());
            words(subject, "official-wording", value.officialWording(), value.provenance());
        }
    }

    private void statement(Statement statement) {
        Subject subject = new Subject.Passage(statement.id());
        words(subject, "heading", statement.heading(), statement.provenance());
        for (int i = 0; i < statement.summary().size(); i++) {
            words(subject, "summary-" + (i + 1), statement.summary().get(i), statement.provenance());
        }
        words(subject, "official-wording", statement.officialWording(), statement.provenance());
    }

    private void keyActivities(Edition edition) {
        if (edition.keyActivitiesBackground().isPresent()) {
            statement(edition.keyActivitiesBackground().get());
        }
        for (KeyActivity activity : edition.keyActivities()) {
            words(new Subject.Passage(activity.id()), "title", activity.title(), activity.provenance());
            for (Topic topic : activity.topics()) {
                statement(topic.statement());
                code(new Subject.Passage(topic.id()), "key-activity", activity.id(), topic.placement());
            }
        }
    }

    private void network(RegionalNetwork network) {
        Subject subject = new Subject.Network(network.id());
        name(subject, network.name(), network.provenance());
        words(subject, "abbreviation", network.abbreviation(), network.provenance());
        statement(network.purpose());
        if (network.supportingSystem().isPresent()) {
            SupportingSystem system = network.supportingSystem().get();
            Subject supporting = new Subject.SupportingSystem(system.id());
            name(supporting, system.name(), system.provenance());
            words(supporting, "abbreviation", system.abbreviation(), system.provenance());
            words(supporting, "purpose", system.purpose(), system.provenance());
            code(supporting, "supports", network.id(), system.provenance());
        }
        count(subject, "hosts", network.hostCount(), "hosts");
        if (network.regionsCovered().isPresent()) {
            count(subject, "regions-covered", network.regionsCovered().get(), "regions");
        }
        for (RegionCount count : network.hostCountByRegion()) {
            count(subject, "hosts-in-" + count.region().id(), count.hosts(), "hosts");
        }
        for (Host host : network.hosts()) {
            Subject entity = new Subject.Entity(
                    host.id(), network.id(), Optional.of(host.economy().alpha2()));
            code(entity, "network", network.id(), host.provenance());
            code(entity, "economy", host.economy().alpha2(), host.provenance());
            stated(entity, "region", host.region());
        }
    }

    private void stated(Subject subject, String property, Optional<? extends Stated<?>> stated) {
        if (stated.isPresent()) {
            stated(subject, property, stated.get());
        }
    }

    private void stated(Subject subject, String property, Stated<?> stated) {
        count(subject, property, stated, "");
    }

    private void count(Subject subject, String property, Stated<?> stated, String unit) {
        count(Kind.VALUE, subject, property, stated, unit);
    }

    private void count(Kind kind, Subject subject, String property, Stated<?> stated, String unit) {
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

    private void value(Kind kind, Subject subject, String property, Object value, String unit, Provenance provenance) {
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

    private void words(Subject subject, String property, Optional<LocalizedText> text, Provenance provenance) {
        if (text.isPresent()) {
            words(subject, property, text.get(), provenance);
        }
    }

    private void words(Subject subject, String property, LocalizedText text, Provenance provenance) {
        add(Kind.VALUE, subject, property, new FactValue.Words(text), provenance);
    }

    private void code(Subject subject, String property, String code, Provenance provenance) {
        add(Kind.VALUE, subject, property, new FactValue.Code(code), provenance);
    }

    private void name(Subject subject, LocalizedText name, Provenance provenance) {
        add(Kind.NAME, subject, "name", new FactValue.Words(name), provenance);
    }

    private void add(Kind kind, Subject subject, String property, FactValue value, Provenance provenance) {
        facts.add(new Fact(kind, subject, property, value, provenance));
    }
}

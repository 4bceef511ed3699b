package org.wcofacts.export.make;

import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Subject;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;

/** The titles of facts of an edition. */
final class EditionFactTitle extends FactTitle {

    private final Edition edition;

    EditionFactTitle(Edition edition, Wording wording) {
        super(wording);
        this.edition = edition;
    }

    @Override
    Optional<String> name(Subject subject) {
        if (subject instanceof Subject.Passage passage) {
            return Optional.of(passage(passage.id()));
        }
        if (subject instanceof Subject.Entity entity) {
            return Optional.of(listed(
                    named(entity.network()).map(this::words).orElse(entity.network()),
                    entity.code().flatMap(this::named).map(this::words).orElse("")));
        }
        return edition.facts().stream()
                .filter(fact -> fact.subject().equals(subject.id()))
                .filter(fact -> fact.kind() == Fact.Kind.NAME || fact.property().equals("office"))
                .filter(fact -> !(subject instanceof Subject.Organization))
                .map(fact -> fact.value().accept(new FactWords(wording())).words())
                .findFirst();
    }

    /** What a passage is, never its number: the publication numbers few of them. */
    private String passage(String id) {
        if (has(edition.values(), id)) {
            return wording().label("cite.passage.value");
        }
        if (has(edition.keyActivities(), id)) {
            return wording().label("cite.passage.key-activity");
        }
        if (has(edition.strategicGoals(), id)) {
            return wording().label("cite.passage.goal");
        }
        if (edition.keyActivitiesBackground()
                .filter(background -> background.id().equals(id))
                .isPresent()) {
            return wording().label("section.key-activities");
        }
        return wording().labels().find("section." + id).or(() -> purpose(id)).orElseGet(() -> heading(id));
    }

    private static boolean has(Iterable<? extends Identified> items, String id) {
        for (Identified item : items) {
            if (item.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> purpose(String id) {
        return edition.networks().stream()
                .filter(network -> network.purpose().id().equals(id))
                .findFirst()
                .map(network -> listed(words(network.name()), wording().property("purpose")));
    }

    private String heading(String id) {
        return edition.facts().stream()
                .filter(fact -> fact.subject().equals(id) && fact.property().equals("heading"))
                .map(Fact::value)
                .filter(FactValue.Words.class::isInstance)
                .map(heading -> words(((FactValue.Words) heading).text()))
                .findFirst()
                .orElseGet(() -> wording().label("cite.passage.other"));
    }

    @Override
    Optional<LocalizedText> named(String code) {
        return Stream.of(
                        edition.economies().stream()
                                .filter(economy -> economy.alpha2().equals(code))
                                .map(Economy::name),
                        edition.regions().stream()
                                .filter(region -> region.id().equals(code))
                                .map(Region::name),
                        edition.networks().stream()
                                .filter(network -> network.id().equals(code))
                                .map(RegionalNetwork::name),
                        edition.keyActivities().stream()
                                .filter(activity -> activity.id().equals(code))
                                .map(activity -> activity.title()))
                .flatMap(names -> names)
                .findFirst();
    }

    @Override
    String office(Fact fact) {
        return name(fact.about()).orElse(fact.subject());
    }
}

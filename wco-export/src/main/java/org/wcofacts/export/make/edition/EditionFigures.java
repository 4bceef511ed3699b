package org.wcofacts.export.make.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Organization;
import org.wcofacts.model.edition.RegionalNetwork;

/** The figures of an edition that are to be seen first, each beside what it can be compared with. */
final class EditionFigures {

    private final Edition edition;
    private final Wording wording;

    EditionFigures(Edition edition, Wording wording) {
        this.edition = edition;
        this.wording = wording;
    }

    List<Block> blocks() {
        Organization organization = edition.organization();
        FirstFigures figures = new FirstFigures();
        figures.add(
                organization.members().value(),
                label("column.members").and(wording.marks(organization.members().provenance())),
                Text.of(""));
        figures.add(
                Text.of(Integer.toString(organization.established().value().year())),
                label("established"),
                organization
                        .formerName()
                        .map(name -> wording.phrase(
                                "figure.former-name", wording.text(name.value(), "organization, former name")))
                        .orElse(Text.of(""))
                        .and(wording.marks(foundation())));
        largest().ifPresent(network -> addHosts(figures, network));
        organization
                .internationalCustomsDay()
                .ifPresent(date -> figures.add(
                        Text.of(wording.day(date.value())),
                        label("international-customs-day").and(wording.marks(date.provenance())),
                        Text.of("")));
        return figures.blocks();
    }

    /** What the year and the former name rest on. */
    private List<Provenance> foundation() {
        List<Provenance> foundation = new ArrayList<>();
        foundation.add(edition.organization().established().provenance());
        edition.organization().formerName().ifPresent(name -> foundation.add(name.provenance()));
        return foundation;
    }

    /** The properties that stand among the figures and need not be said once more. */
    Set<String> properties() {
        Set<String> properties = new HashSet<>(Set.of("established"));
        Organization organization = edition.organization();
        if (organization.members().value() > 0) {
            properties.add("members");
        }
        if (organization.formerName().isPresent()) {
            properties.add("former-name");
        }
        if (largest().isPresent()) {
            properties.add("networks");
        }
        if (organization.internationalCustomsDay().isPresent()) {
            properties.add("international-customs-day");
        }
        return properties;
    }

    /** The network with most hosts, which the edition counts itself; absent if none has one. */
    private Optional<RegionalNetwork> largest() {
        return edition.networks().stream()
                .filter(network -> network.hostCount().value() > 0)
                .reduce((some, next) ->
                        next.hostCount().value() > some.hostCount().value() ? next : some);
    }

    private void addHosts(FirstFigures figures, RegionalNetwork largest) {
        Text marks = wording.marks(edition.networks().stream()
                .map(network -> network.hostCount().provenance())
                .toList());
        Optional<Text> others = edition.networks().stream()
                .filter(network -> !network.equals(largest))
                .map(this::number)
                .reduce((some, next) -> wording.phrase("list.more", some, next));
        Text name = wording.named(largest);
        figures.add(
                largest.hostCount().value(),
                others.isPresent() ? name : name.and(marks),
                others.map(numbers -> numbers.and(marks)).orElse(Text.of("")));
    }

    private Text number(RegionalNetwork network) {
        return wording.phrase(
                "pair",
                wording.text(network.name(), network.id() + ", name"),
                Text.of(Integer.toString(network.hostCount().value())));
    }

    private Text label(String key) {
        return Text.of(wording.label(key));
    }
}

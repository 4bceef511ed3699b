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
                label("column.members"),
                wording.marks(organization.members().provenance()));
        figures.add(
                Text.of(Integer.toString(organization.established().value().year())),
                label("established"),
                organization
                        .formerName()
                        .map(name -> wording.phrase(
                                "figure.former-name", wording.text(name.value(), "organization, former name")))
                        .orElse(Text.of(""))
                        .and(wording.marks(foundation())));
        figures.add(hosts(), label("figure.bodies").and(Text.of(isSum() ? AboutTheSheet.DERIVED : "")), byNetwork());
        organization
                .internationalCustomsDay()
                .ifPresent(date -> figures.add(
                        Text.of(wording.day(date.value())),
                        label("international-customs-day"),
                        wording.marks(date.provenance())));
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
        if (hosts() > 0) {
            properties.add("networks");
        }
        if (organization.internationalCustomsDay().isPresent()) {
            properties.add("international-customs-day");
        }
        return properties;
    }

    /** Whether the number of hosts is one that the edition does not state itself. */
    boolean isSum() {
        return edition.networks().stream()
                        .filter(network -> network.hostCount().value() > 0)
                        .count()
                > 1;
    }

    private int hosts() {
        return edition.networks().stream()
                .mapToInt(network -> network.hostCount().value())
                .sum();
    }

    /** The numbers that the edition states, whose sum stands above them. */
    private Text byNetwork() {
        Optional<Text> numbers = edition.networks().stream()
                .map(this::number)
                .reduce((some, next) -> wording.phrase("list.more", some, next));
        return numbers.orElse(Text.of(""))
                .and(wording.marks(edition.networks().stream()
                        .map(network -> network.hostCount().provenance())
                        .toList()));
    }

    /** The number with what the network is for, where a label says it, or else with its abbreviation. */
    private Text number(RegionalNetwork network) {
        Text what = wording.labels()
                .find("network." + network.id() + ".topic")
                .map(Text::of)
                .orElseGet(() -> wording.abbreviation(network.abbreviation(), network.name(), network.id()));
        return Text.of(network.hostCount().value() + " ").and(what);
    }

    private Text label(String key) {
        return Text.of(wording.label(key));
    }
}

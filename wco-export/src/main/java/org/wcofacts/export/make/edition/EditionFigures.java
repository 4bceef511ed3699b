package org.wcofacts.export.make.edition;

import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;
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
                        .and(wording.marks(organization.established().provenance())));
        figures.add(hosts(), label("figure.bodies"), byNetwork());
        organization
                .internationalCustomsDay()
                .ifPresent(date -> figures.add(
                        Text.of(wording.day(date.value())),
                        label("international-customs-day"),
                        wording.marks(date.provenance())));
        return figures.blocks();
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

    private Text number(RegionalNetwork network) {
        return Text.of(network.hostCount().value() + " ").and(wording.text(network.abbreviation(), network.id()));
    }

    private Text label(String key) {
        return Text.of(wording.label(key));
    }
}

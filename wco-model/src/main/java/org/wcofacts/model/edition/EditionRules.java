package org.wcofacts.model.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Identified;
import org.wcofacts.model.Numbered;
import org.wcofacts.model.Source;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.value.Rules;

/** The rules that hold across the parts of an edition. */
final class EditionRules {

    private final Edition edition;
    private final String place;

    private EditionRules(Edition edition) {
        this.edition = edition;
        this.place = "edition " + edition.year();
    }

    static void check(Edition edition) {
        EditionRules rules = new EditionRules(edition);
        rules.identity();
        rules.lists();
        rules.listedNames();
        rules.facts();
    }

    private void identity() {
        Rules.require(edition.revision() >= 1, place + ", revision " + edition.revision() + ": must be 1 or more");
        Rules.require(
                !edition.languages().isEmpty() && edition.languages().get(0).equals(Locale.ENGLISH),
                place + ", languages " + edition.languages() + ": English must come first");
        Rules.require(
                new HashSet<>(edition.languages()).size() == edition.languages().size(),
                place + ", languages " + edition.languages() + ": each must be listed once");
        Rules.require(
                edition.source(edition.publication().id()).equals(Optional.of(edition.publication())),
                place + ", publication " + Rules.quoted(edition.publication().id())
                        + ": must be one of the edition's sources");
    }

    private void lists() {
        Rules.uniqueIds(place + ", sources", edition.sources(), Identified::id);
        Rules.uniqueIds(place + ", regions", edition.regions(), Identified::id);
        Rules.uniqueIds(place + ", networks", edition.networks(), Identified::id);
        Set<String> codes = new HashSet<>();
        for (Economy economy : edition.economies()) {
            Rules.require(
                    codes.add(economy.alpha2()),
                    place + ", economies, code " + Rules.quoted(economy.alpha2()) + ": must be unique");
        }
        numberedWithoutGap(place + ", values", edition.values());
        numberedWithoutGap(place + ", key activities", edition.keyActivities());
        numberedWithoutGap(place + ", strategic goals", edition.strategicGoals());
    }

    private void listedNames() {
        if (edition.organization().headquarters().isPresent()) {
            Stated<Place> headquarters = edition.organization().headquarters().get();
            listed("headquarters", headquarters.value().economy());
            for (Disputed<Place> other : headquarters.disputed()) {
                listed("headquarters", other.value().economy());
            }
        }
        for (RegionalNetwork network : edition.networks()) {
            for (Host host : network.hosts()) {
                listed("host " + Rules.quoted(host.id()), host.economy());
                listed("host " + Rules.quoted(host.id()), host.region().value());
                for (Disputed<Region> other : host.region().disputed()) {
                    listed("host " + Rules.quoted(host.id()), other.value());
                }
            }
            for (RegionCount count : network.hostCountByRegion()) {
                listed("count by region of network " + Rules.quoted(network.id()), count.region());
            }
        }
    }

    private void listed(String where, Economy economy) {
        if (!edition.economy(economy.alpha2()).equals(Optional.of(economy))) {
            throw new IllegalArgumentException(place + ", " + where + ", economy " + Rules.quoted(economy.alpha2())
                    + ": must be listed by the edition");
        }
    }

    private void listed(String where, Region region) {
        if (!edition.region(region.id()).equals(Optional.of(region))) {
            throw new IllegalArgumentException(
                    place + ", " + where + ", region " + Rules.quoted(region.id()) + ": must be listed by the edition");
        }
    }

    private void facts() {
        Set<String> sources = new HashSet<>();
        for (Source source : edition.sources()) {
            sources.add(source.id());
        }
        Set<String> ids = new HashSet<>();
        for (Fact fact : edition.facts()) {
            if (!ids.add(fact.id())) {
                throw new IllegalArgumentException(
                        place + ", fact " + Rules.quoted(fact.id()) + ": the id must be unique");
            }
            cited(fact, sources, fact.provenance().citations());
        }
    }

    private void cited(Fact fact, Set<String> sources, List<Citation> citations) {
        for (Citation citation : citations) {
            if (!sources.contains(citation.source())) {
                throw new IllegalArgumentException(place + ", fact " + Rules.quoted(fact.id()) + ", source "
                        + Rules.quoted(citation.source()) + ": must be a source of the edition");
            }
        }
    }

    private static void numberedWithoutGap(String place, List<? extends Numbered> items) {
        for (int i = 0; i < items.size(); i++) {
            Numbered item = items.get(i);
            Rules.require(
                    item.number() == i + 1,
                    place + ", " + Rules.quoted(item.id()) + ", number " + item.number() + ": must be " + (i + 1)
                            + "; numbers run from 1 without a gap");
        }
    }
}

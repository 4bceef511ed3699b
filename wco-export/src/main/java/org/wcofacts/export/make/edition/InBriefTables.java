package org.wcofacts.export.make.edition;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.AllFactsTable;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.edition.CoreValue;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.KeyActivity;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.StrategicGoal;

/** The data tables of the sheet that tells all of an edition. */
public final class InBriefTables {

    private record Entity(RegionalNetwork network, Host host) {}

    private final Edition edition;
    private final Wording wording;

    public InBriefTables(Edition edition, Wording wording) {
        this.edition = edition;
        this.wording = wording;
    }

    public List<DataTable> tables() {
        return List.of(
                new FactFileTable(edition, wording).table(),
                new Listing<CoreValue>("values", wording)
                        .number("number", value -> Cell.of(value.number()))
                        .text("value", value -> Cell.of(wording.text(value.summary(), value.id())))
                        .sources(CoreValue::provenance)
                        .data(edition.values()),
                new Listing<KeyActivity>("key_activities", wording)
                        .number("number", activity -> Cell.of(activity.number()))
                        .text("title", activity -> Cell.of(wording.text(activity.title(), activity.id())))
                        .text("topic", this::topics)
                        .sources(KeyActivity::provenance)
                        .data(edition.keyActivities()),
                new Listing<StrategicGoal>("strategic_goals", wording)
                        .number("number", goal -> Cell.of(goal.number()))
                        .text("title", goal -> Cell.of(wording.text(goal.title(), goal.id())))
                        .sources(StrategicGoal::provenance)
                        .data(edition.strategicGoals()),
                regionalEntities(),
                new AllFactsTable(wording).of(edition.facts()));
    }

    private Cell topics(KeyActivity activity) {
        List<Text> titles = activity.topics().stream()
                .map(topic -> wording.text(topic.title(), topic.id()))
                .toList();
        return titles.isEmpty() ? wording.absent(Absence.NOT_SET_OUT) : wording.items(titles);
    }

    private DataTable regionalEntities() {
        List<Entity> entities = new ArrayList<>();
        for (RegionalNetwork network : edition.networks()) {
            network.hosts().forEach(host -> entities.add(new Entity(network, host)));
        }
        return new Listing<Entity>("regional_entities", wording)
                .code(
                        "network",
                        each -> Cell.of(wording.text(
                                each.network().abbreviation(), each.network().id())))
                .text(
                        "network_name",
                        each -> Cell.of(wording.text(
                                each.network().name(), each.network().id())))
                .text(
                        "host",
                        each -> Cell.of(wording.text(
                                wording.name(each.host().economy()),
                                each.host().economy().alpha2())))
                .code("alpha2", each -> Cell.of(each.host().economy().alpha2()))
                .code("alpha3", each -> Cell.of(each.host().economy().alpha3()))
                .text(
                        "region",
                        each -> Cell.of(wording.text(
                                each.host().region().value().name(), each.host().id())))
                .text(
                        "region_basis",
                        each -> Cell.of(
                                wording.basis(each.host().region().provenance().basis())))
                .code(
                        "region_source",
                        each -> Cell.of(wording.sourceIds(each.host().region().provenance())))
                .text("region_explanation", each -> explanation(each.host()))
                .count("count", "hosts", each -> Cell.of(1))
                .sources(each -> each.host().provenance())
                .data(entities);
    }

    private Cell explanation(Host host) {
        return host.region()
                .provenance()
                .explanation()
                .map(words -> Cell.of(wording.text(words, host.id())))
                .orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }
}

package org.wcofacts.export.make.edition;

import java.io.IOException;
import java.util.List;
import org.wcofacts.export.make.AllFactsTable;
import org.wcofacts.export.make.RecordedRows;
import org.wcofacts.export.make.TableColumns;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.edition.CoreValue;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.KeyActivity;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.StrategicGoal;
import org.wcofacts.model.edition.Topic;

/** The data tables of the sheet that tells all of an edition. */
public final class InBriefTables {

    private final Edition edition;
    private final Wording wording;
    private final TableColumns columns;

    public InBriefTables(Edition edition, Wording wording) {
        this.edition = edition;
        this.wording = wording;
        this.columns = new TableColumns(wording);
    }

    public List<DataTable> tables() {
        return List.of(
                new FactFileTable(edition, wording, columns).table(),
                values(),
                keyActivities(),
                strategicGoals(),
                regionalEntities(),
                new AllFactsTable(edition.facts(), wording, columns).table());
    }

    private DataTable values() {
        return columns.table("values")
                .addColumns(columns.number(), columns.text("value"))
                .addAllColumns(columns.provenance())
                .rows(RecordedRows.of(sink -> {
                    for (CoreValue value : edition.values()) {
                        sink.number(value.number()).text(wording.words(value.summary(), value.id()));
                        provenance(sink, value.provenance());
                    }
                }))
                .build();
    }

    private DataTable keyActivities() {
        return columns.table("key_activities")
                .addColumns(columns.number(), columns.text("title"), columns.text("topic"))
                .addAllColumns(columns.provenance())
                .rows(RecordedRows.of(sink -> {
                    for (KeyActivity activity : edition.keyActivities()) {
                        sink.number(activity.number()).text(wording.words(activity.title(), activity.id()));
                        topics(sink, activity);
                        provenance(sink, activity.provenance());
                    }
                }))
                .build();
    }

    private void topics(RowSink sink, KeyActivity activity) throws IOException {
        List<String> titles = activity.topics().stream()
                .map((Topic topic) -> wording.words(topic.title(), topic.id()))
                .toList();
        if (titles.isEmpty()) {
            sink.missing(wording.label("not-set-out"));
        } else {
            sink.text(titles.stream()
                    .reduce((some, next) -> wording.label("list.more", some, next))
                    .orElseThrow());
        }
    }

    private DataTable strategicGoals() {
        return columns.table("strategic_goals")
                .addColumns(columns.number(), columns.text("title"))
                .addAllColumns(columns.provenance())
                .rows(RecordedRows.of(sink -> {
                    for (StrategicGoal goal : edition.strategicGoals()) {
                        sink.number(goal.number()).text(wording.words(goal.title(), goal.id()));
                        provenance(sink, goal.provenance());
                    }
                }))
                .build();
    }

    private DataTable regionalEntities() {
        return columns.table("regional_entities")
                .addColumns(
                        columns.code("network"),
                        columns.text("network_name"),
                        columns.text("host"),
                        columns.code("alpha2"),
                        columns.code("alpha3"),
                        columns.text("region"),
                        columns.text("region_basis"),
                        columns.code("region_source"),
                        columns.text("region_explanation"),
                        columns.count("count", "hosts"))
                .addAllColumns(columns.provenance())
                .rows(RecordedRows.of(sink -> {
                    for (RegionalNetwork network : edition.networks()) {
                        for (Host host : network.hosts()) {
                            host(sink, network, host);
                        }
                    }
                }))
                .build();
    }

    private void host(RowSink sink, RegionalNetwork network, Host host) throws IOException {
        sink.text(wording.words(network.abbreviation(), network.id()))
                .text(wording.words(network.name(), network.id()))
                .text(wording.words(wording.name(host.economy()), host.economy().alpha2()))
                .text(host.economy().alpha2())
                .text(host.economy().alpha3())
                .text(wording.words(host.region().value().name(), host.id()))
                .text(wording.basis(host.region().provenance().basis()))
                .text(wording.sourceIds(host.region().provenance()));
        explanation(sink, host.region().provenance(), host.id());
        sink.number(1);
        provenance(sink, host.provenance());
    }

    private void explanation(RowSink sink, Provenance provenance, String place) throws IOException {
        if (provenance.explanation().isPresent()) {
            sink.text(wording.words(provenance.explanation().get(), place));
        } else {
            sink.missing(wording.label("not-applicable"));
        }
    }

    private void provenance(RowSink sink, Provenance provenance) throws IOException {
        columns.provenance(sink, provenance);
        sink.endRow();
    }
}

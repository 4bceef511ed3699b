package org.wcofacts.export.make.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.make.AllFactsTable;
import org.wcofacts.export.make.RecordedRows;
import org.wcofacts.export.make.TableColumns;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.model.Fact;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Application;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** The data tables of the page on one Member. */
final class MemberBriefTables {

    private final Register register;
    private final Member member;
    private final LocalDate day;
    private final Wording wording;
    private final TableColumns columns;

    MemberBriefTables(Register register, Member member, LocalDate day, Wording wording) {
        this.register = register;
        this.member = member;
        this.day = day;
        this.wording = wording;
        this.columns = new TableColumns(wording);
    }

    List<DataTable> tables() {
        return List.of(instruments(), entities(), new AllFactsTable(facts(), wording, columns).table());
    }

    private DataTable instruments() {
        return columns.table("instruments")
                .addColumns(
                        columns.code("instrument_id"),
                        columns.text("instrument"),
                        columns.text("application"),
                        columns.date("in_force_since"),
                        columns.date("act_date"),
                        columns.text("act"),
                        columns.date("list"))
                .addAllColumns(columns.provenance())
                .rows(RecordedRows.of(sink -> {
                    for (Application application :
                            register.applications(member.code(), day).value()) {
                        row(sink, application);
                    }
                }))
                .build();
    }

    private void row(RowSink sink, Application application) throws IOException {
        Optional<Party> party = party(application);
        String none = wording.label("not-applicable");
        sink.text(application.instrument().id())
                .text(wording.words(
                        application.instrument().name(),
                        "instrument '" + application.instrument().id() + "'"))
                .text(wording.label("application." + kind(application)));
        columns.date(sink, party.flatMap(Party::inForce), none);
        columns.date(sink, party.flatMap(Party::actDate), none);
        sink.text(party.flatMap(Party::act)
                .map(act -> wording.label("act." + code(act)))
                .orElse(none));
        columns.date(sink, application.instrument().partiesListed().map(PartialDate::of), none);
        if (party.isPresent()) {
            columns.provenance(sink, party.get().provenance());
        } else {
            columns.noProvenance(sink);
        }
        sink.endRow();
    }

    private static Optional<Party> party(Application application) {
        if (application instanceof Application.InForce inForce) {
            return Optional.of(inForce.party());
        }
        return application instanceof Application.InForceLater later ? Optional.of(later.party()) : Optional.empty();
    }

    private static String kind(Application application) {
        if (application instanceof Application.NotCovered) {
            return "not-covered";
        }
        if (application instanceof Application.NotListed) {
            return "not-listed";
        }
        return application instanceof Application.InForceLater ? "in-force-later" : "in-force";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private DataTable entities() {
        return columns.table("entities")
                .addColumns(
                        columns.code("network"),
                        columns.text("network_name"),
                        columns.text("city"),
                        columns.partialDate("seen"),
                        columns.partialDate("gone"))
                .addAllColumns(columns.provenance())
                .rows(RecordedRows.of(sink -> {
                    for (RegionalEntity entity : register.entitiesHostedBy(member.code())) {
                        row(sink, entity);
                    }
                }))
                .build();
    }

    private void row(RowSink sink, RegionalEntity entity) throws IOException {
        String unknown = wording.label("not-known");
        sink.text(wording.words(entity.network().abbreviation(), entity.id()))
                .text(wording.words(entity.network().name(), entity.id()))
                .text(entity.city()
                        .map(city -> wording.words(city.value(), entity.id()))
                        .orElse(unknown));
        columns.partialDate(sink, entity.seen(), unknown);
        columns.partialDate(sink, entity.gone(), unknown);
        columns.provenance(sink, entity.provenance());
        sink.endRow();
    }

    /** What the register says of this Member and of what it hosts. */
    List<Fact> facts() {
        String own = "member-" + member.code().toLowerCase(Locale.ROOT);
        List<String> hosted = register.entitiesHostedBy(member.code()).stream()
                .map(RegionalEntity::id)
                .toList();
        String party = "-" + member.code().toLowerCase(Locale.ROOT);
        return register.facts(day).stream()
                .filter(fact -> fact.subject().equals(own)
                        || hosted.contains(fact.subject())
                        || (fact.subject().startsWith("party-")
                                && fact.subject().endsWith(party)))
                .toList();
    }
}

package org.wcofacts.export.factsheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wcofacts.model.Application;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.FormerMember;
import org.wcofacts.model.Instrument;
import org.wcofacts.model.Member;
import org.wcofacts.model.MemberCount;
import org.wcofacts.model.Membership;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Region;
import org.wcofacts.model.Register;

/** The data tables of the sheet on membership. */
final class MembershipTables {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final TableColumns columns;

    MembershipTables(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.columns = new TableColumns(wording);
    }

    List<DataTable> tables() {
        return List.of(
                directory(), growth(), byRegion(), new AllFactsTable(register.facts(day), wording, columns).table());
    }

    private DataTable directory() {
        List<Instrument> listed = register.instruments().stream()
                .filter(instrument -> instrument.partiesListed().isPresent())
                .toList();
        List<DataColumn> inForce = new ArrayList<>();
        for (Instrument instrument : listed) {
            String title = wording.words(instrument.title(), "instrument '" + instrument.id() + "'");
            String listedOn =
                    wording.date(PartialDate.of(instrument.partiesListed().orElseThrow()));
            inForce.add(DataColumn.builder()
                    .id("in_force_" + instrument.id().replace('-', '_'))
                    .header(wording.label("column.in_force", title))
                    .type(DataColumn.Type.DATE)
                    .description(wording.label("column.in_force.description", listedOn))
                    .origin(wording.label("origin.cited"))
                    .build());
        }
        return columns.table("directory")
                .addColumns(
                        columns.text("member"),
                        columns.code("alpha2"),
                        columns.code("alpha3"),
                        columns.text("designation"),
                        columns.text("region"),
                        columns.date("since"),
                        columns.date("accession"),
                        columns.text("disputed"))
                .addAllColumns(inForce)
                .addColumns(columns.text("hosts_of"), columns.count("count", "members"))
                .addAllColumns(columns.provenance())
                .rows(RecordedRows.of(sink -> {
                    for (Membership seat : register.members(day).value()) {
                        row(sink, seat, listed);
                    }
                }))
                .build();
    }

    private void row(RowSink sink, Membership seat, List<Instrument> listed) throws IOException {
        String alpha3 = seat instanceof Member member ? member.economy().alpha3() : wording.label("not-applicable");
        sink.text(wording.words(seat.name(), "Member " + seat.code()))
                .text(seat.code())
                .text(alpha3);
        sink.text(new RegisterWords(register, wording).designation(seat));
        sink.text(seat.assignedRegion()
                .map(region -> wording.words(region.value().name(), "region"))
                .orElseGet(() -> wording.label("not-known")));
        if (seat instanceof Member member) {
            columns.date(sink, Optional.of(member.since()), "");
            columns.date(sink, Optional.of(member.accession().value()), "");
            sink.text(disputed(member));
        } else if (seat instanceof FormerMember former) {
            columns.date(sink, former.since(), wording.label("not-known"));
            columns.date(sink, former.since(), wording.label("not-known"));
            sink.text(wording.label("none"));
        }
        for (Instrument instrument : listed) {
            inForce(sink, register.application(instrument, seat.code(), day));
        }
        sink.text(hosts(seat.code())).number(1);
        columns.provenance(sink, seat.provenance());
        sink.endRow();
    }

    private String disputed(Member member) {
        String others = member.accession().disputed().stream()
                .map(other -> other.value() + " (" + wording.sourceIds(other.provenance()) + ")")
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? wording.label("none") : others;
    }

    private void inForce(RowSink sink, Application application) throws IOException {
        if (application instanceof Application.InForce inForce
                && inForce.party().provenance().confidence() != Confidence.LOW) {
            columns.date(sink, inForce.party().inForce(), "");
        } else if (application instanceof Application.InForce) {
            sink.missing(wording.label("application.unsure"));
        } else {
            sink.missing(wording.label("application.not-listed.short"));
        }
    }

    private String hosts(String code) {
        String hosts = register.entities(day).value().stream()
                .filter(entity ->
                        entity.host().filter(host -> host.alpha2().equals(code)).isPresent())
                .map(entity -> wording.words(
                        entity.network().abbreviation(), entity.network().id()))
                .collect(Collectors.joining("; "));
        return hosts.isEmpty() ? wording.label("none") : hosts;
    }

    private DataTable growth() {
        return columns.table("growth")
                .addColumns(columns.date("day"), columns.count("members", "members"), columns.text("completeness"))
                .rows(RecordedRows.of(sink -> {
                    for (MemberCount count : register.memberCounts()) {
                        if (!count.day().isAfter(day)) {
                            columns.date(sink, Optional.of(PartialDate.of(count.day())), "");
                            sink.number(count.members())
                                    .text(wording.label("completeness."
                                            + count.completeness().name().toLowerCase(Locale.ROOT)));
                            sink.endRow();
                        }
                    }
                }))
                .build();
    }

    private DataTable byRegion() {
        return columns.table("members_by_region")
                .addColumns(columns.text("region"), columns.count("members", "members"))
                .rows(RecordedRows.of(sink -> {
                    for (Region region : register.reference().regions()) {
                        sink.text(wording.words(region.name(), "region '" + region.id() + "'"))
                                .number(register.members(day, region).value().size());
                        sink.endRow();
                    }
                }))
                .build();
    }
}

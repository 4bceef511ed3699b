package org.wcofacts.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists everything that a register says as of a day. */
final class RegisterFacts {

    private final Register register;
    private final LocalDate day;
    private final List<Fact> facts = new ArrayList<>();

    private RegisterFacts(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    static List<Fact> of(Register register, LocalDate day) {
        RegisterFacts list = new RegisterFacts(register, day);
        list.members();
        list.officeHolders();
        list.entities();
        list.instruments();
        list.parties();
        return List.copyOf(list.facts);
    }

    private void members() {
        for (Membership seat : register.members(day).value()) {
            String subject = "member-" + seat.code().toLowerCase(Locale.ROOT);
            words(subject, "name", seat.name(), seat.provenance());
            seat.assignedRegion()
                    .ifPresent(region -> code(subject, "region", region.value().id(), region.provenance()));
            seat.designation()
                    .ifPresent(designation -> code(
                            subject,
                            "designation",
                            FactValue.Code.of(designation.value()).code(),
                            designation.provenance()));
            if (seat instanceof Member member) {
                date(subject, "since", member.since(), member.provenance());
                accession(subject, member);
            }
        }
    }

    private void accession(String subject, Member member) {
        date(subject, "accession", member.accession().value(), member.provenance());
        int number = 1;
        for (Disputed<PartialDate> other : member.accession().disputed()) {
            date(subject, "accession-disputed-" + number++, other.value(), other.provenance());
        }
    }

    private void officeHolders() {
        for (Tenure tenure : register.tenures()) {
            if (tenure.isHeldOn(day) == Answer.YES) {
                code(tenure.id(), "office", tenure.office().id(), tenure.provenance());
                code(tenure.id(), "person", tenure.person(), tenure.provenance());
            }
        }
    }

    private void entities() {
        Map<String, Integer> hosts = new HashMap<>();
        for (RegionalEntity entity : register.entities(day).value()) {
            hosts.merge(entity.network().id(), 1, Integer::sum);
            code(entity.id(), "network", entity.network().id(), entity.provenance());
            entity.host().ifPresent(host -> code(entity.id(), "economy", host.alpha2(), entity.provenance()));
            code(
                    entity.id(),
                    "region",
                    entity.region().value().id(),
                    entity.region().provenance());
            entity.city().ifPresent(city -> words(entity.id(), "city", city.value(), city.provenance()));
        }
    }

    private void instruments() {
        for (Instrument instrument : register.instruments()) {
            if (instrument.isInForceOn(day) == Answer.YES) {
                String subject = "instrument-" + instrument.id();
                words(subject, "name", instrument.name(), instrument.provenance());
                instrument.inForce().ifPresent(from -> date(subject, "in-force", from, instrument.provenance()));
            }
        }
    }

    private void parties() {
        for (Party party : register.parties()) {
            if (party.inForce().isPresent() && party.inForce().get().isAfter(day) == Answer.NO) {
                date("party-" + party.id(), "in-force", party.inForce().get(), party.provenance());
            }
        }
    }

    private void words(String subject, String property, LocalizedText text, Provenance provenance) {
        facts.add(new Fact(subject, property, new FactValue.Words(text), provenance));
    }

    private void code(String subject, String property, String code, Provenance provenance) {
        facts.add(new Fact(subject, property, new FactValue.Code(code), provenance));
    }

    private void date(String subject, String property, PartialDate date, Provenance provenance) {
        facts.add(new Fact(subject, property, new FactValue.Date(date), provenance));
    }
}

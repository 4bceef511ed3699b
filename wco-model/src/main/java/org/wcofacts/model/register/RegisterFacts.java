package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Fact.Kind;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;

/** Lists what was so on a day, by a register. */
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
            name(subject, seat.name(), seat.provenance());
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
            FactValue value = new FactValue.Date(other.value());
            add(Kind.DISPUTED, subject, "accession-disputed-" + number++, value, other.provenance());
        }
    }

    private void officeHolders() {
        for (Tenure tenure : register.tenures()) {
            if (tenure.isHeldOn(day) == Answer.YES) {
                code(tenure.id(), "office", tenure.office().id(), tenure.provenance());
                add(Kind.PERSON, tenure.id(), "person", new FactValue.Code(tenure.person()), tenure.provenance());
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
                name(subject, instrument.name(), instrument.provenance());
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
        add(Kind.VALUE, subject, property, new FactValue.Words(text), provenance);
    }

    private void code(String subject, String property, String code, Provenance provenance) {
        add(Kind.VALUE, subject, property, new FactValue.Code(code), provenance);
    }

    private void date(String subject, String property, PartialDate date, Provenance provenance) {
        add(Kind.VALUE, subject, property, new FactValue.Date(date), provenance);
    }

    private void name(String subject, LocalizedText name, Provenance provenance) {
        add(Kind.NAME, subject, "name", new FactValue.Words(name), provenance);
    }

    private void add(Kind kind, String subject, String property, FactValue value, Provenance provenance) {
        facts.add(new Fact(kind, subject, property, value, provenance));
    }
}

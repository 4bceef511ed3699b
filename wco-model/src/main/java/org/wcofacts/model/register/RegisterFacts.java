package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Fact.Kind;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Subject;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.NameOnDay;

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
        register.members(day).value().forEach(list::member);
        register.withRightsAkin(day).value().forEach(list::withRightsAkin);
        register.tenures().forEach(list::officeHolder);
        register.entities(day).value().forEach(list::entity);
        register.instruments().forEach(list::instrument);
        register.parties().forEach(list::party);
        register.milestones().forEach(list::milestone);
        register.themes().forEach(list::theme);
        return List.copyOf(list.facts);
    }

    static List<Fact> of(Register register, String code, LocalDate day) {
        RegisterFacts list = new RegisterFacts(register, day);
        only(register.members(day).value(), seat -> seat.code().equals(code)).forEach(list::member);
        only(register.withRightsAkin(day).value(), seat -> seat.code().equals(code))
                .forEach(list::withRightsAkin);
        only(
                        register.entities(day).value(),
                        entity -> code.equals(entity.host().map(Economy::alpha2).orElse("")))
                .forEach(list::entity);
        only(register.parties(), party -> party.economy().alpha2().equals(code)).forEach(list::party);
        return List.copyOf(list.facts);
    }

    private static <T> List<T> only(List<T> items, Predicate<T> which) {
        return items.stream().filter(which).toList();
    }

    private void member(Membership seat) {
        if (seat instanceof Member member) {
            Subject subject = new Subject.Member(member.code());
            seat(subject, member);
            accession(subject, member);
        } else {
            seat(new Subject.FormerMember(seat.code()), seat);
        }
    }

    private void withRightsAkin(Member seat) {
        seat(new Subject.RightsAkin(seat.code()), seat);
    }

    private void seat(Subject subject, Membership seat) {
        names(subject, seat);
        seat.assignedRegion()
                .ifPresent(region -> code(subject, "region", region.value().id(), region.provenance()));
        seat.designation()
                .ifPresent(designation -> code(
                        subject,
                        "designation",
                        FactValue.Code.of(designation.value()).code(),
                        designation.provenance()));
        seat.heldSince().ifPresent(since -> date(subject, "since", since, sinceWhen(seat, since)));
    }

    /** Who acceded before the founding Convention was in force is a Member since that day, which follows from two sources. */
    private static Provenance sinceWhen(Membership seat, PartialDate since) {
        boolean stated =
                !(seat instanceof Member member) || member.accession().value().equals(since);
        if (stated || seat.provenance().basis() != Basis.STATED) {
            return seat.provenance();
        }
        Confidence most = seat.provenance().confidence();
        return Provenance.builder()
                .from(seat.provenance())
                .basis(Basis.DERIVED)
                .confidence(most == Confidence.HIGH ? Confidence.MEDIUM : most)
                .build();
    }

    /** The name on the day; the later one as well if it is not known which of two it was. */
    private void names(Subject subject, Membership seat) {
        String property = "name";
        for (NameOnDay name : register.namesOn(seat, day)) {
            add(Kind.NAME, subject, property, new FactValue.Words(name.name()), name.provenance());
            property = "name-later";
        }
    }

    private void accession(Subject subject, Member member) {
        date(subject, "accession", member.accession().value(), member.provenance());
        int number = 1;
        for (Disputed<PartialDate> other : member.accession().disputed()) {
            if (other.value().isAfter(day) == Answer.NO) {
                FactValue value = new FactValue.Date(other.value());
                add(Kind.DISPUTED, subject, "accession-disputed-" + number, value, other.provenance());
            }
            number++;
        }
    }

    private void officeHolder(Tenure tenure) {
        if (tenure.isHeldOn(day) == Answer.YES) {
            Subject subject = new Subject.OfficeHolder(tenure.id());
            code(subject, "office", tenure.office().id(), tenure.provenance());
            add(Kind.PERSON, subject, "person", new FactValue.Code(tenure.person()), tenure.provenance());
        }
    }

    private void entity(RegionalEntity entity) {
        Subject subject = new Subject.Entity(
                entity.id(), entity.network().id(), entity.host().map(Economy::alpha2));
        code(subject, "network", entity.network().id(), entity.provenance());
        entity.host().ifPresent(host -> code(subject, "economy", host.alpha2(), entity.provenance()));
        code(subject, "region", entity.region().value().id(), entity.region().provenance());
        entity.city().ifPresent(city -> words(subject, "city", city.value(), city.provenance()));
    }

    private void instrument(Instrument instrument) {
        if (instrument.isInForceOn(day) == Answer.YES) {
            Subject subject = new Subject.Instrument(instrument.id());
            name(subject, instrument.name(), instrument.provenance());
            instrument.inForce().ifPresent(from -> date(subject, "in-force", from, instrument.provenance()));
        }
    }

    private void party(Party party) {
        party.inForce()
                .filter(from -> from.isAfter(day) == Answer.NO)
                .ifPresent(from -> date(subject(party), "in-force", from, party.provenance()));
    }

    private static Subject subject(Party party) {
        return new Subject.Party(party.id(), party.instrument(), party.economy().alpha2());
    }

    private void milestone(Milestone milestone) {
        if (milestone.date().isAfter(day) == Answer.NO) {
            Subject subject = new Subject.Milestone(milestone.id());
            name(subject, milestone.event(), milestone.provenance());
            date(subject, "date", milestone.date(), milestone.provenance());
        }
    }

    /** A theme is known from its International Customs Day on. */
    private void theme(CustomsDayTheme theme) {
        if (!register.internationalCustomsDay().atYear(theme.year()).isAfter(day)) {
            name(new Subject.Theme(theme.year()), theme.theme(), theme.provenance());
        }
    }

    private void words(Subject subject, String property, LocalizedText text, Provenance provenance) {
        add(Kind.VALUE, subject, property, new FactValue.Words(text), provenance);
    }

    private void code(Subject subject, String property, String code, Provenance provenance) {
        add(Kind.VALUE, subject, property, new FactValue.Code(code), provenance);
    }

    private void date(Subject subject, String property, PartialDate date, Provenance provenance) {
        add(Kind.VALUE, subject, property, new FactValue.Date(date), provenance);
    }

    private void name(Subject subject, LocalizedText name, Provenance provenance) {
        add(Kind.NAME, subject, "name", new FactValue.Words(name), provenance);
    }

    private void add(Kind kind, Subject subject, String property, FactValue value, Provenance provenance) {
        facts.add(new Fact(kind, subject, property, value, provenance));
    }
}

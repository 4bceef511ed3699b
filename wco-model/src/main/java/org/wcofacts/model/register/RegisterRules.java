package org.wcofacts.model.register;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Identified;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.value.Rules;

/** The rules that hold across the parts of a register. */
final class RegisterRules {

    private static final String REGISTER = "register, ";

    private final Register register;
    private final Set<String> sources = new HashSet<>();

    private RegisterRules(Register register) {
        this.register = register;
        register.sources().forEach(source -> sources.add(source.id()));
        register.reference().sources().forEach(source -> sources.add(source.id()));
    }

    static void check(Register register) {
        RegisterRules rules = new RegisterRules(register);
        rules.ids();
        rules.members();
        rules.economies();
        rules.names();
        rules.organization();
        rules.citations();
    }

    private void ids() {
        Rules.uniqueIds("register, sources", register.sources(), Identified::id);
        Rules.uniqueIds("register, former Members", register.formerMembers(), Identified::id);
        Rules.uniqueIds("register, offices", register.offices(), Identified::id);
        Rules.uniqueIds("register, tenures", register.tenures(), Identified::id);
        Rules.uniqueIds("register, networks", register.networks(), Identified::id);
        Rules.uniqueIds("register, regional entities", register.entities(), Identified::id);
        Rules.uniqueIds("register, instruments", register.instruments(), Identified::id);
        Rules.uniqueIds("register, parties", register.parties(), Identified::id);
        Rules.uniqueIds("register, milestones", register.milestones(), Identified::id);
    }

    private void members() {
        Set<String> codes = new HashSet<>();
        PartialDate first = PartialDate.of(register.coverage().membershipFrom());
        for (Member member : register.members()) {
            Rules.require(codes.add(member.code()), REGISTER + "Member " + member.code() + ": the code must be unique");
            PartialDate accession = member.accession().value();
            PartialDate since = Collections.max(List.of(first, accession));
            Rules.require(
                    member.since().equals(since),
                    REGISTER + "Member " + member.code() + ", since " + member.since() + ": must be " + since
                            + ", the later of its accession and " + first);
        }
        for (FormerMember former : register.formerMembers()) {
            Rules.require(
                    codes.add(former.code()), REGISTER + "former Member " + former.code() + ": codes must be unique");
            Rules.require(
                    former.since().isEmpty() || former.since().get().compareTo(first) >= 0,
                    REGISTER + "former Member " + former.code() + ": its membership must not begin before " + first);
        }
    }

    /** Whoever is asked for is looked up in the reference. */
    private void economies() {
        register.members().forEach(member -> listed("Member", member.economy()));
        register.withRightsAkin().forEach(member -> listed("with rights akin", member.economy()));
        register.parties().forEach(party -> listed("party " + Rules.quoted(party.id()), party.economy()));
        register.entities()
                .forEach(entity -> entity.host()
                        .ifPresent(host -> listed("regional entity " + Rules.quoted(entity.id()) + ", host", host)));
    }

    private void listed(String place, Economy economy) {
        Rules.require(
                register.reference().economy(economy.alpha2()).isPresent(),
                REGISTER + place + ", economy " + economy.alpha2() + ": it must be listed in the reference");
    }

    private void names() {
        Set<String> instruments = new HashSet<>();
        for (Instrument instrument : register.instruments()) {
            instruments.add(instrument.id());
        }
        for (Party party : register.parties()) {
            Rules.require(
                    instruments.contains(party.instrument()),
                    REGISTER + "party " + Rules.quoted(party.id()) + ", instrument " + Rules.quoted(party.instrument())
                            + ": must be listed by the register");
        }
        for (RegionalEntity entity : register.entities()) {
            Rules.require(
                    entity.movedTo().isEmpty()
                            || Rules.find(
                                            register.entities(),
                                            Identified::id,
                                            entity.movedTo().get())
                                    .isPresent(),
                    REGISTER + "regional entity " + Rules.quoted(entity.id())
                            + ": what it moved to must be listed by the register");
        }
    }

    private void organization() {
        register.headquarters().ifPresent(seat -> listed("headquarters", seat.economy()));
        Set<OrganizationFact.Kind> kinds = EnumSet.noneOf(OrganizationFact.Kind.class);
        for (OrganizationFact fact : register.organizationFacts()) {
            Rules.require(
                    kinds.add(fact.kind()),
                    REGISTER + "fact of the organization, " + fact.kind() + ": must be given once");
        }
    }

    private void citations() {
        for (Member member : register.members()) {
            cited("Member " + member.code(), member);
            cited("Member " + member.code() + ", region", member.region());
            all(
                    "Member " + member.code() + ", disputed accession",
                    member.accession().disputed());
            designation(member);
        }
        for (Member member : register.withRightsAkin()) {
            cited("with rights akin, " + member.code(), member);
            cited("with rights akin, " + member.code() + ", region", member.region());
            designation(member);
        }
        all("former Members", register.formerMembers());
        register.formerMembers().forEach(this::designation);
        for (Tenure tenure : register.tenures()) {
            cited("tenure " + Rules.quoted(tenure.id()), tenure);
            all("tenure " + Rules.quoted(tenure.id()) + ", days", tenure.days());
        }
        for (RegionalEntity entity : register.entities()) {
            cited("regional entity " + Rules.quoted(entity.id()), entity);
            cited("regional entity " + Rules.quoted(entity.id()) + ", region", entity.region());
            entity.city().ifPresent(city -> cited("regional entity " + Rules.quoted(entity.id()) + ", city", city));
        }
        all("instruments", register.instruments());
        all("parties", register.parties());
        all("milestones", register.milestones());
        all("themes", register.themes());
        all("facts of the organization", register.organizationFacts());
        Reference reference = register.reference();
        all("reference, regions", reference.regions());
        all("reference, economies", reference.economies());
        all("reference, former names", reference.formerNames());
        all("reference, former economies", reference.formerEconomies());
        all("reference, other codes", reference.otherCodes());
    }

    private void designation(Membership seat) {
        boolean akin = seat.designation()
                .filter(stated -> stated.value() == Designation.RIGHTS_AKIN)
                .isPresent();
        Rules.require(
                akin == register.withRightsAkin().contains(seat),
                REGISTER + seat.code()
                        + ": who has rights akin to those of a Member must be designated so, and nobody else");
        seat.designation().ifPresent(stated -> cited("Member " + seat.code() + ", designation", stated));
    }

    private void all(String place, List<? extends Sourced> items) {
        for (Sourced item : items) {
            cited(place, item);
        }
    }

    private void cited(String place, Sourced item) {
        for (Citation citation : item.provenance().citations()) {
            if (!sources.contains(citation.source())) {
                throw new IllegalArgumentException(REGISTER + place + ", source " + Rules.quoted(citation.source())
                        + ": must be a source of the register");
            }
        }
    }
}

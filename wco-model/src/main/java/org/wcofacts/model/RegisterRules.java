package org.wcofacts.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that hold across the parts of a register. */
final class RegisterRules {

    private static final String REGISTER = "register, ";

    private final Register register;
    private final Set<String> sources = new HashSet<>();

    private RegisterRules(Register register) {
        this.register = register;
        for (Source source : register.sources()) {
            sources.add(source.id());
        }
    }

    static void check(Register register) {
        RegisterRules rules = new RegisterRules(register);
        rules.ids();
        rules.members();
        rules.names();
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
            Rules.require(codes.add(member.code()), REGISTER + "Member " + member.code() + ": codes are unique");
            PartialDate accession = member.accession().value();
            PartialDate since = accession.compareTo(first) < 0 ? first : accession;
            Rules.require(
                    member.since().equals(since),
                    REGISTER + "Member " + member.code() + ", since " + member.since()
                            + ": membership begins with the accession, " + accession + ", and not before " + first);
        }
    }

    private void names() {
        Set<String> instruments = new HashSet<>();
        for (Instrument instrument : register.instruments()) {
            instruments.add(instrument.id());
        }
        for (Party party : register.parties()) {
            Rules.require(
                    instruments.contains(party.instrument()),
                    REGISTER + "party '" + party.id() + "', instrument '" + party.instrument() + "': it is listed");
        }
        for (RegionalEntity entity : register.entities()) {
            Rules.require(
                    entity.movedTo().isEmpty()
                            || Rules.find(
                                            register.entities(),
                                            Identified::id,
                                            entity.movedTo().get())
                                    .isPresent(),
                    REGISTER + "regional entity '" + entity.id() + "': what it moved to is listed");
        }
    }

    private void citations() {
        for (Member member : register.members()) {
            cited("Member " + member.code(), member);
            cited("Member " + member.code() + ", region", member.region());
            all(
                    "Member " + member.code() + ", disputed accession",
                    member.accession().disputed());
        }
        for (Member member : register.akin()) {
            cited("akin " + member.code(), member);
            cited("akin " + member.code() + ", region", member.region());
        }
        all("former Members", register.formerMembers());
        for (Tenure tenure : register.tenures()) {
            cited("tenure '" + tenure.id() + "'", tenure);
            all("tenure '" + tenure.id() + "', days", tenure.days());
        }
        for (RegionalEntity entity : register.entities()) {
            cited("regional entity '" + entity.id() + "'", entity);
            cited("regional entity '" + entity.id() + "', region", entity.region());
            entity.city().ifPresent(city -> cited("regional entity '" + entity.id() + "', city", city));
        }
        all("instruments", register.instruments());
        all("parties", register.parties());
        all("milestones", register.milestones());
        all("themes", register.themes());
    }

    private void all(String place, List<? extends Sourced> items) {
        for (Sourced item : items) {
            cited(place, item);
        }
    }

    private void cited(String place, Sourced item) {
        for (Citation citation : item.provenance().citations()) {
            if (!sources.contains(citation.source())) {
                throw new IllegalArgumentException(REGISTER + place + ", source '" + citation.source()
                        + "': every citation points to a source of the register");
            }
        }
    }
}

package org.wcofacts.export.vocabulary;

import static org.wcofacts.export.vocabulary.Vocabulary.each;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.register.Headquarters;
import org.wcofacts.model.register.Network;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.Register;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** The root: the register, what it refers to first. */
@JsonRootName(Vocabulary.REGISTER)
public record RegisterElement(
        @Attribute String version,
        @Attribute String released,
        @Attribute String firstSession,
        @Attribute String internationalCustomsDay,
        WordsElement name,
        WordsElement abbreviation,
        @Nullable WordsElement treatyName,
        @Nullable PlaceElement headquarters,

        @JacksonXmlElementWrapper(localName = "languages") @JacksonXmlProperty(localName = "language")
        List<LanguageElement> languages,

        @JacksonXmlElementWrapper(localName = "working-languages") @JacksonXmlProperty(localName = "working-language")
        List<LanguageElement> workingLanguages,

        CoverageElement coverage,

        @JacksonXmlElementWrapper(localName = "sources") @JacksonXmlProperty(localName = "source")
        List<SourceElement> sources,

        ReferenceElement reference,

        @JacksonXmlElementWrapper(localName = "organization-facts") @JacksonXmlProperty(localName = "organization-fact")
        List<OrganizationFactElement> organizationFacts,

        @JacksonXmlElementWrapper(localName = "members") @JacksonXmlProperty(localName = "member")
        List<MemberElement> members,

        @JacksonXmlElementWrapper(localName = "with-rights-akin") @JacksonXmlProperty(localName = "holder")
        List<MemberElement> withRightsAkin,

        @JacksonXmlElementWrapper(localName = "former-members") @JacksonXmlProperty(localName = "former-member")
        List<FormerMemberElement> formerMembers,

        @JacksonXmlElementWrapper(localName = "offices") @JacksonXmlProperty(localName = "office")
        List<OfficeElement> offices,

        @JacksonXmlElementWrapper(localName = "tenures") @JacksonXmlProperty(localName = "tenure")
        List<TenureElement> tenures,

        @JacksonXmlElementWrapper(localName = "networks") @JacksonXmlProperty(localName = "network")
        List<RegionalNetworkElement> networks,

        @JacksonXmlElementWrapper(localName = "entities") @JacksonXmlProperty(localName = "entity")
        List<EntityElement> entities,

        @JacksonXmlElementWrapper(localName = "instruments") @JacksonXmlProperty(localName = "instrument")
        List<InstrumentElement> instruments,

        @JacksonXmlElementWrapper(localName = "parties") @JacksonXmlProperty(localName = "party")
        List<PartyElement> parties,

        @JacksonXmlElementWrapper(localName = "milestones") @JacksonXmlProperty(localName = "milestone")
        List<MilestoneElement> milestones,

        @JacksonXmlElementWrapper(localName = "themes") @JacksonXmlProperty(localName = "theme")
        List<ThemeElement> themes) {

    public static RegisterElement of(Register register, Writing writing) {
        Reference reference = register.reference();
        return new RegisterElement(
                Vocabulary.VERSION,
                Codes.of(register.released()),
                Codes.of(register.firstSession()),
                register.internationalCustomsDay().toString(),
                writing.words(register.name(), "name"),
                writing.words(register.abbreviation(), "abbreviation"),
                writing.words(register.treatyName(), "treaty name"),
                register.headquarters()
                        .map(seat -> headquarters(seat, reference, writing))
                        .orElse(null),
                LanguageElement.of(register.languages()),
                LanguageElement.of(register.workingLanguages()),
                CoverageElement.of(register.coverage(), writing),
                each(register.sources(), source -> SourceElement.of(source, writing)),
                ReferenceElement.of(reference, writing),
                each(register.organizationFacts(), fact -> OrganizationFactElement.of(fact, writing)),
                each(register.members(), member -> MemberElement.of(member, reference, writing)),
                each(register.withRightsAkin(), member -> MemberElement.of(member, reference, writing)),
                each(register.formerMembers(), former -> FormerMemberElement.of(former, reference, writing)),
                each(register.offices(), office -> OfficeElement.of(office, writing)),
                each(register.tenures(), tenure -> TenureElement.of(tenure, register.offices(), writing)),
                each(register.networks(), network -> RegionalNetworkElement.of(network, writing)),
                each(register.entities(), entity -> EntityElement.of(entity, register, writing)),
                each(register.instruments(), instrument -> InstrumentElement.of(instrument, writing)),
                each(register.parties(), party -> PartyElement.of(party, reference, writing)),
                each(register.milestones(), milestone -> MilestoneElement.of(milestone, writing)),
                each(register.themes(), theme -> ThemeElement.of(theme, writing)));
    }

    private static PlaceElement headquarters(Headquarters seat, Reference reference, Writing writing) {
        String at = "headquarters";
        return new PlaceElement(
                Writing.listed(reference.economies(), seat.economy(), Economy::alpha2, at),
                writing.words(seat.city(), at + ", city"));
    }

    /**
     * What the file says.
     *
     * @throws IllegalArgumentException if it breaks a rule of the model
     */
    public Register toModel() {
        Reading reading = new Reading();
        Register.Builder register = Register.builder().reference(reference.toModel(reading));
        organization(register, reading);
        happened(register, reading);
        return register.build();
    }

    private void organization(Register.Builder register, Reading reading) {
        register.released(Reading.at("released", () -> Codes.localDate(released)))
                .firstSession(Reading.at("first session", () -> Codes.localDate(firstSession)))
                .internationalCustomsDay(Reading.at("Customs day", () -> Codes.day(internationalCustomsDay)))
                .name(reading.words(name, "name"))
                .abbreviation(reading.words(abbreviation, "abbreviation"))
                .treatyName(Optional.ofNullable(treatyName).map(words -> reading.words(words, "treaty name")))
                .headquarters(Optional.ofNullable(headquarters)
                        .map(seat -> new Headquarters(
                                reading.words(seat.city(), "headquarters"), reading.economy(seat.economy()))))
                .languages(LanguageElement.toModel(languages))
                .workingLanguages(LanguageElement.toModel(workingLanguages))
                .coverage(coverage.toModel(reading))
                .sources(each(sources, SourceElement::toModel))
                .organizationFacts(each(organizationFacts, fact -> fact.toModel(reading)));
    }

    private void happened(Register.Builder register, Reading reading) {
        List<Office> listedOffices = each(offices, office -> office.toModel(reading));
        List<Network> listedNetworks = each(networks, network -> network.toModel(reading));
        register.members(each(members, member -> member.toModel(reading)))
                .withRightsAkin(each(withRightsAkin, (MemberElement member) -> member.toModel(reading)))
                .formerMembers(each(formerMembers, former -> former.toModel(reading)))
                .offices(listedOffices)
                .tenures(each(tenures, tenure -> tenure.toModel(reading, listedOffices)))
                .networks(listedNetworks)
                .entities(each(entities, entity -> entity.toModel(reading, listedNetworks)))
                .instruments(each(instruments, instrument -> instrument.toModel(reading)))
                .parties(each(parties, party -> party.toModel(reading)))
                .milestones(each(milestones, milestone -> milestone.toModel(reading)))
                .themes(each(themes, theme -> theme.toModel(reading)));
    }
}

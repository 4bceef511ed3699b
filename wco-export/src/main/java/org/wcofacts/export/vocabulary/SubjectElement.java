package org.wcofacts.export.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.Subject;

/** What a fact is about: its kind, and the ids and codes that belong to this kind. */
record SubjectElement(
        @Attribute String kind,
        @Attribute @Nullable String id,
        @Attribute @Nullable String code,
        @Attribute @Nullable String instrument,
        @Attribute @Nullable String network,
        @Attribute @Nullable String language,
        @Attribute @Nullable Integer year) {

    private static SubjectElement identified(String kind, String id) {
        return new SubjectElement(kind, id, null, null, null, null, null);
    }

    private static SubjectElement coded(String kind, String code) {
        return new SubjectElement(kind, null, code, null, null, null, null);
    }

    static SubjectElement of(Subject subject) {
        if (subject instanceof Subject.Member member) {
            return coded("member", member.economy());
        }
        if (subject instanceof Subject.FormerMember former) {
            return coded("former-member", former.former());
        }
        if (subject instanceof Subject.RightsAkin akin) {
            return coded("rights-akin", akin.economy());
        }
        if (subject instanceof Subject.Economy economy) {
            return coded("economy", economy.economy());
        }
        if (subject instanceof Subject.Party party) {
            return new SubjectElement("party", party.party(), party.economy(), party.instrument(), null, null, null);
        }
        if (subject instanceof Subject.Entity entity) {
            return new SubjectElement(
                    "entity", entity.id(), entity.code().orElse(null), null, entity.network(), null, null);
        }
        return ofItself(subject);
    }

    /** Of what belongs to no economy. */
    private static SubjectElement ofItself(Subject subject) {
        if (subject instanceof Subject.Organization) {
            return new SubjectElement("organization", null, null, null, null, null, null);
        }
        if (subject instanceof Subject.Theme theme) {
            return new SubjectElement("theme", null, null, null, null, null, theme.year());
        }
        if (subject instanceof Subject.Language language) {
            return new SubjectElement("language", null, null, null, null, Codes.of(language.language()), null);
        }
        if (subject instanceof Subject.Instrument instrument) {
            return identified("instrument", instrument.instrument());
        }
        if (subject instanceof Subject.Milestone milestone) {
            return identified("milestone", milestone.milestone());
        }
        if (subject instanceof Subject.Region region) {
            return identified("region", region.region());
        }
        if (subject instanceof Subject.OfficeHolder || subject instanceof Subject.Passage) {
            return identified(subject instanceof Subject.Passage ? "passage" : "office-holder", subject.id());
        }
        return identified(subject instanceof Subject.Network ? "network" : "supporting-system", subject.id());
    }

    Subject toModel() {
        return switch (kind) {
            case "organization" -> new Subject.Organization();
            case "member" -> new Subject.Member(given("code", code));
            case "former-member" -> new Subject.FormerMember(given("code", code));
            case "rights-akin" -> new Subject.RightsAkin(given("code", code));
            case "economy" -> new Subject.Economy(given("code", code));
            case "party" -> new Subject.Party(given("id", id), given("instrument", instrument), given("code", code));
            case "entity" -> new Subject.Entity(given("id", id), given("network", network), Optional.ofNullable(code));
            case "theme" -> new Subject.Theme(given("year", year));
            case "language" -> new Subject.Language(Codes.language(given("language", language)));
            case "instrument" -> new Subject.Instrument(given("id", id));
            case "milestone" -> new Subject.Milestone(given("id", id));
            case "region" -> new Subject.Region(given("id", id));
            case "passage" -> new Subject.Passage(given("id", id));
            case "office-holder" -> new Subject.OfficeHolder(given("id", id));
            case "network" -> new Subject.Network(given("id", id));
            case "supporting-system" -> new Subject.SupportingSystem(given("id", id));
            default -> throw new IllegalArgumentException(Rules.quoted(kind) + ": must be a kind of subject");
        };
    }

    private <T> T given(String name, @Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException(
                    "subject of kind " + Rules.quoted(kind) + ", " + Rules.quoted(name) + ": must be given");
        }
        return part;
    }
}

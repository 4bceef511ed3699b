package org.wcofacts.model;

import java.util.Locale;
import java.util.Optional;
import org.wcofacts.model.value.Rules;

/**
 * What a fact is about; the kinds are closed. Each has the id under which its facts are listed, and whatever leads from it to
 * the thing itself: the code of an economy, the id of an instrument.
 *
 * <pre>{@code
 * for (Fact fact : WcoData.register().facts(LocalDate.of(2025, 11, 30))) {
 *     if (fact.about() instanceof Subject.Party party && party.instrument().equals("hs")) {
 *         System.out.println(party.economy());
 *     }
 * }
 * }</pre>
 */
public sealed interface Subject {

    /** The id, unique among the subjects of an edition or a register: {@code "organization"}, {@code "member-ke"}. */
    String id();

    /** The alpha-2 code of the economy that it is, or to which it belongs; four letters for a former Member. Absent if there is none. */
    default Optional<String> code() {
        return Optional.empty();
    }

    private static String id(String kind, String rest) {
        return kind + "-" + rest.toLowerCase(Locale.ROOT);
    }

    /** The organization itself. */
    record Organization() implements Subject {
        @Override
        public String id() {
            return "organization";
        }
    }

    /** A Member, by its alpha-2 code. */
    record Member(String economy) implements Subject {
        public Member {
            Rules.given("subject, economy", economy);
        }

        @Override
        public String id() {
            return Subject.id("member", economy);
        }

        @Override
        public Optional<String> code() {
            return Optional.of(economy);
        }
    }

    /** A former Member, by its code of four letters. */
    record FormerMember(String former) implements Subject {
        public FormerMember {
            Rules.given("subject, former Member", former);
        }

        @Override
        public String id() {
            return Subject.id("member", former);
        }

        @Override
        public Optional<String> code() {
            return Optional.of(former);
        }
    }

    /** Who has rights akin to those of a Member, by its alpha-2 code. */
    record RightsAkin(String economy) implements Subject {
        public RightsAkin {
            Rules.given("subject, economy", economy);
        }

        @Override
        public String id() {
            return Subject.id("akin", economy);
        }

        @Override
        public Optional<String> code() {
            return Optional.of(economy);
        }
    }

    /** An economy as an edition names it, by its alpha-2 code. */
    record Economy(String economy) implements Subject {
        public Economy {
            Rules.given("subject, economy", economy);
        }

        @Override
        public String id() {
            return Subject.id("economy", economy);
        }

        @Override
        public Optional<String> code() {
            return Optional.of(economy);
        }
    }

    /**
     * An economy that is bound by an instrument.
     *
     * @param party the id of the party
     * @param instrument the id of the instrument
     * @param economy the alpha-2 code of the economy
     */
    record Party(String party, String instrument, String economy) implements Subject {
        public Party {
            Rules.given("subject, party", party);
            Rules.given("subject, instrument", instrument);
            Rules.given("subject, economy", economy);
        }

        @Override
        public String id() {
            return "party-" + party;
        }

        @Override
        public Optional<String> code() {
            return Optional.of(economy);
        }
    }

    /**
     * A regional entity.
     *
     * @param id its id
     * @param network the id of the network to which it belongs
     * @param code the alpha-2 code of its host; absent if not known
     */
    record Entity(String id, String network, Optional<String> code) implements Subject {
        public Entity {
            Rules.given("subject, entity", id);
            Rules.given("subject, network", network);
            Rules.given("subject, host", code);
        }
    }

    /** Somebody in an office, by the id of the tenure. */
    record OfficeHolder(String id) implements Subject {
        public OfficeHolder {
            Rules.given("subject, office holder", id);
        }
    }

    /** An instrument, by its own id. */
    record Instrument(String instrument) implements Subject {
        public Instrument {
            Rules.given("subject, instrument", instrument);
        }

        @Override
        public String id() {
            return "instrument-" + instrument;
        }
    }

    /** Something that happened, by the id of the milestone. */
    record Milestone(String milestone) implements Subject {
        public Milestone {
            Rules.given("subject, milestone", milestone);
        }

        @Override
        public String id() {
            return "milestone-" + milestone;
        }
    }

    /** The theme of International Customs Day in a year. */
    record Theme(int year) implements Subject {
        @Override
        public String id() {
            return "theme-" + year;
        }
    }

    /** One of the organization's regions, by its own id. */
    record Region(String region) implements Subject {
        public Region {
            Rules.given("subject, region", region);
        }

        @Override
        public String id() {
            return "region-" + region;
        }
    }

    /** A network of regional entities. */
    record Network(String id) implements Subject {
        public Network {
            Rules.given("subject, network", id);
        }
    }

    /** A system on which a network runs. */
    record SupportingSystem(String id) implements Subject {
        public SupportingSystem {
            Rules.given("subject, system", id);
        }
    }

    /** A language in which the organization works. */
    record Language(Locale language) implements Subject {
        public Language {
            Rules.given("subject, language", language);
        }

        @Override
        public String id() {
            return Subject.id("language", language.toLanguageTag());
        }
    }

    /** What a publication says of itself or the organization: its introduction, a vision, a value, a key activity, a goal. */
    record Passage(String id) implements Subject {
        public Passage {
            Rules.given("subject, passage", id);
        }
    }
}

package org.wcofacts.model.register;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Difference;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Identified;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.reference.NameOnDay;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

/**
 * What happened when: who belonged to the organization, who led it, who hosts its regional entities, which instruments
 * are in force. It answers as of a day, and says of each answer whether it is complete.
 *
 * <p>Wherever an economy is asked for, it is given as to {@link Reference#find}: by a code of two or three letters or by a
 * name, in any spelling. A former Member is given by its code of four letters or its name. What is neither is refused with
 * a {@link NoSuchEconomyException}, which says what is known of it and names the nearest; null with an
 * {@link IllegalArgumentException}.
 *
 * <pre>{@code
 * Register register = WcoData.register();
 * AsOf<Integer> members = register.memberCount(LocalDate.of(1999, 6, 30));
 * System.out.println(members.value() + ", " + members.completeness());
 * members.reason().ifPresent(why -> System.out.println(why.english()));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. Indexes are built at the first question.
 */
@Value.Immutable
@ValueStyle
public abstract class Register {

    Register() {}

    /** The name of the organization. */
    public abstract LocalizedText name();

    /** The abbreviation of its name. */
    public abstract LocalizedText abbreviation();

    /** Its name in the founding Convention; absent if that is the name. */
    public abstract Optional<LocalizedText> treatyName();

    /** Where it has its seat; absent if no source at hand states it. */
    public abstract Optional<Headquarters> headquarters();

    /** Since when things can be said of the organization itself; at most one of each kind. */
    public abstract List<OrganizationFact> organizationFacts();

    /** The languages in which the organization works. */
    public abstract List<Locale> workingLanguages();

    /** The span for which membership is completely known. */
    public abstract Coverage coverage();

    /** The day on which this state of the register was released; files that are made of it bear this date. */
    public abstract LocalDate released();

    /** The languages in which its texts are given in full, English first. */
    public abstract List<Locale> languages();

    /** The economies that it names. */
    public abstract Reference reference();

    /** By alpha-2 code. */
    public abstract List<Member> members();

    /** Economies with rights akin to those of a Member, by alpha-2 code; they are in no count. */
    public abstract List<Member> withRightsAkin();

    /** By id. */
    public abstract List<FormerMember> formerMembers();

    /** The day on which the Council first met. */
    public abstract LocalDate firstSession();

    /** The day of the year on which International Customs Day is held. */
    public abstract MonthDay internationalCustomsDay();

    /** In the order in which they are told. */
    public abstract List<Office> offices();

    /** By id. */
    public abstract List<Tenure> tenures();

    /** By id. */
    public abstract List<Network> networks();

    /** By id. */
    public abstract List<RegionalEntity> entities();

    /** By id. */
    public abstract List<Instrument> instruments();

    /** By id. */
    public abstract List<Party> parties();

    /** By id. */
    public abstract List<Milestone> milestones();

    /** By year. */
    public abstract List<CustomsDayTheme> themes();

    /** Everything that a fact of this register cites. */
    public abstract List<Source> sources();

    @Value.Lazy
    RegisterIndex index() {
        return new RegisterIndex(this);
    }

    @Value.Lazy
    List<Event> allEvents() {
        return RegisterEvents.of(this);
    }

    /** What can be said of the organization itself on a day; absent if no source at hand says it of this day or before. */
    public Optional<OrganizationFact> known(OrganizationFact.Kind kind, LocalDate day) {
        Rules.given("kind", kind);
        Rules.given("day", day);
        return organizationFacts().stream()
                .filter(fact -> fact.kind() == kind && fact.isKnownOn(day))
                .findFirst();
    }

    /** What the organization was called on a day: by the name in the founding Convention until it had another. */
    public LocalizedText name(LocalDate day) {
        return known(OrganizationFact.Kind.WORKING_NAME, day).isPresent()
                ? name()
                : treatyName().orElse(name());
    }

    /** The Member that an economy is; absent if it is none, or one no more. */
    public Optional<Member> member(String codeOrName) {
        return seat(codeOrName).filter(Member.class::isInstance).map(Member.class::cast);
    }

    /** The seat that an economy holds or, for a former Member, held; absent if it holds none. */
    public Optional<Membership> seat(String codeOrName) {
        return index().seat(index().code(codeOrName));
    }

    /**
     * Who surely held a seat on a day, former Members among them, by code. After the span, who held one on its last day.
     */
    public AsOf<List<Membership>> members(LocalDate day) {
        return coverage().answer(day, index().held(day));
    }

    /** Who held a seat on a day in a region. */
    public AsOf<List<Membership>> members(LocalDate day, Region region) {
        Rules.given("region", region);
        return members(day)
                .map(all -> all.stream()
                        .filter(seat -> seat.assignedRegion()
                                .filter(assigned -> assigned.value().id().equals(region.id()))
                                .isPresent())
                        .toList());
    }

    /** Which Members with a designation held a seat on a day. */
    public AsOf<List<Membership>> members(LocalDate day, Designation designation) {
        Rules.given("designation", designation);
        return members(day)
                .map(all -> all.stream()
                        .filter(seat -> seat.designation()
                                .filter(stated -> stated.value() == designation)
                                .isPresent())
                        .toList());
    }

    /** Who surely had rights akin to those of a Member on a day, by code; they are in no count. */
    public AsOf<List<Member>> withRightsAkin(LocalDate day) {
        LocalDate known = coverage().lastKnown(day);
        return coverage()
                .answer(
                        day,
                        withRightsAkin().stream()
                                .filter(member -> member.isHeldOn(known) == Answer.YES)
                                .toList());
    }

    /** The Members that followed a former one, by code. */
    public List<Member> successors(FormerMember former) {
        Rules.given("former Member", former);
        return members().stream()
                .filter(member -> former.successors().contains(member.code()))
                .toList();
    }

    /** How many held a seat on a day. */
    public AsOf<Integer> memberCount(LocalDate day) {
        return members(day).map(List::size);
    }

    /**
     * Whether an economy, or a former Member, held a seat on a day. After the span the answer is unknown; before it, a no may
     * only mean that the accession is not known. A no is explained: the economy is not among the Members, or has rights akin to those of one.
     */
    public AsOf<Answer> isMember(String codeOrName, LocalDate day) {
        Rules.given("day", day);
        String code = index().code(codeOrName);
        if (day.isAfter(coverage().completeUntil())) {
            return coverage().answer(day, Answer.UNKNOWN);
        }
        Answer held = day.isBefore(coverage().membershipFrom())
                ? Answer.NO
                : index().seat(code).map(seat -> seat.isHeldOn(day)).orElse(Answer.NO);
        AsOf<Answer> answer = coverage().answer(day, held);
        return held == Answer.NO ? answer.explained(index().whyNot(code, day)) : answer;
    }

    /** The days on which the number of Members changed, in ascending order, to the end of the span. */
    public List<MemberCount> memberCounts() {
        return index().counts();
    }

    /**
     * Who became a Member between two days, both included, by the beginning of membership and then by code. The answer is
     * as complete as the less known of the two days.
     *
     * @throws IllegalArgumentException if the first day is after the last
     */
    public AsOf<List<Member>> accessions(LocalDate from, LocalDate until) {
        Rules.given("first day", from);
        Rules.given("last day", until);
        Rules.require(
                !from.isAfter(until),
                "accessions: the first day, " + from + ", must not be after the last day, " + until);
        List<Member> found = new ArrayList<>();
        for (Member member : members()) {
            if (member.since().isBefore(from) == Answer.NO && member.since().isAfter(until) == Answer.NO) {
                found.add(member);
            }
        }
        found.sort(Comparator.comparing(Member::since).thenComparing(Member::code));
        LocalDate lessKnown = coverage().on(from) == Completeness.INCOMPLETE ? from : until;
        AsOf<List<Member>> answer = coverage().answer(lessKnown, List.copyOf(found));
        return new AsOf<>(until, answer.value(), answer.completeness(), answer.reason());
    }

    /**
     * What happened after one day and until another, by date: between the answers for the two days lie these events and no others.
     * Of what happened in a month or year, or at some time of a span, those are listed that surely had happened by the last
     * day and not surely by the first. What sources only name for the first or last time is among them as an {@link
     * Event.Observation}, which is no change.
     *
     * <pre>{@code
     * Register register = WcoData.register();
     * for (Event event : register.events(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31))) {
     *     if (event instanceof Event.Joined joined) {
     *         System.out.println(joined.seat().name().english() + " joined on " + joined.seat().heldSince().orElseThrow());
     *     }
     * }
     * }</pre>
     *
     * @param from the day after which; nothing of this day itself is listed
     * @param until the last day
     * @throws IllegalArgumentException if the first day is after the last
     */
    public List<Event> events(LocalDate from, LocalDate until) {
        Rules.given("first day", from);
        Rules.given("last day", until);
        Rules.require(
                !from.isAfter(until), "events: the first day, " + from + ", must not be after the last day, " + until);
        return allEvents().stream()
                .filter(event ->
                        event.counted().isAfter(from) && !event.counted().isAfter(until))
                .toList();
    }

    /** Who held a seat when the Council first met. */
    public AsOf<List<Membership>> foundingMembers() {
        return members(firstSession());
    }

    /**
     * Who is on record for an office around a day.
     *
     * @throws IllegalArgumentException if there is no such office
     */
    public AsOf<OnRecord> onRecord(String office, LocalDate day) {
        Rules.given("day", day);
        Office found = Rules.find(offices(), Identified::id, office)
                .orElseThrow(() -> new IllegalArgumentException("office " + Rules.quoted(office) + ": must be one of "
                        + offices().stream().map(Office::id).toList()));
        return coverage().asFound(day, OfficeSearch.around(this, found, day));
    }

    /**
     * The regional entities on record on a day, by id: named by a source of that day or before, not known to be gone, and not followed
     * by another place that is on record.
     */
    public AsOf<List<RegionalEntity>> entities(LocalDate day) {
        Rules.given("day", day);
        return coverage()
                .asFound(
                        day,
                        entities().stream()
                                .filter(entity -> entity.isOnRecord(day) == Answer.YES && !hasMoved(entity, day))
                                .toList());
    }

    private boolean hasMoved(RegionalEntity entity, LocalDate day) {
        return entity.movedTo()
                .flatMap(to -> Rules.find(entities(), RegionalEntity::id, to))
                .filter(to -> to.isOnRecord(day) == Answer.YES)
                .isPresent();
    }

    /** Every regional entity that an economy hosts or has hosted, by id. */
    public List<RegionalEntity> entitiesHostedBy(String codeOrName) {
        return index().hostedBy(index().code(codeOrName));
    }

    /** The instrument with an id; absent if there is none. */
    public Optional<Instrument> instrument(String id) {
        return Rules.find(instruments(), Identified::id, id);
    }

    /** The conventions that have entered into force by a day, by id; whether each is still applied is not followed. */
    public AsOf<List<Instrument>> instrumentsInForce(LocalDate day) {
        Rules.given("day", day);
        return coverage()
                .asFound(
                        day,
                        instruments().stream()
                                .filter(instrument -> instrument.isInForceOn(day) == Answer.YES)
                                .toList());
    }

    /** What is known of each convention in force on a day for an economy, by the id of the convention. */
    public AsOf<List<Application>> applications(String codeOrName, LocalDate day) {
        Rules.given("day", day);
        String code = index().code(codeOrName);
        List<Application> applications = new ArrayList<>();
        for (Instrument instrument : instruments()) {
            if (instrument.isInForceOn(day) == Answer.YES) {
                applications.add(application(instrument, code, day));
            }
        }
        return coverage().asFound(day, List.copyOf(applications));
    }

    /** What is known of an instrument for an economy as of a day. */
    public Application application(Instrument instrument, String codeOrName, LocalDate day) {
        Rules.given("instrument", instrument);
        Rules.given("day", day);
        String code = index().code(codeOrName);
        if (instrument.partiesListed().isEmpty()) {
            return new Application.NotCovered(instrument);
        }
        Optional<Party> party = index().party(instrument.id(), code);
        Optional<PartialDate> inForce = party.flatMap(Party::inForce);
        if (party.isEmpty() || inForce.isEmpty()) {
            return new Application.NotListed(
                    instrument, instrument.partiesListed().get());
        }
        return inForce.get().isAfter(day) == Answer.NO
                ? new Application.InForce(instrument, party.get())
                : new Application.InForceLater(instrument, party.get());
    }

    /** The next International Customs Day after a day: for days before it was first held, the first. */
    public CustomsDay nextInternationalCustomsDay(LocalDate day) {
        Rules.given("day", day);
        LocalDate after = organizationFacts().stream()
                .filter(fact -> fact.kind() == OrganizationFact.Kind.CUSTOMS_DAY)
                .map(fact -> fact.since().earliest().minusDays(1))
                .filter(day::isBefore)
                .findFirst()
                .orElse(day);
        LocalDate inSameYear = internationalCustomsDay().atYear(after.getYear());
        LocalDate next = inSameYear.isAfter(after)
                ? inSameYear
                : internationalCustomsDay().atYear(after.getYear() + 1);
        return new CustomsDay(
                next,
                themes().stream()
                        .filter(theme -> theme.year() == next.getYear())
                        .findFirst());
    }

    /** The source with an id, of the register or, for a name, of its reference; absent if there is none. */
    public Optional<Source> source(String id) {
        return Rules.find(sources(), Identified::id, id)
                .or(() -> Rules.find(reference().sources(), Identified::id, id));
    }

    /**
     * What a seat was called on a day; in a month or year in which its name changed on a day that is not known, both names, in the
     * order of time.
     */
    public List<LocalizedText> names(Membership seat, LocalDate day) {
        return namesOn(seat, day).stream().map(NameOnDay::name).toList();
    }

    /** The {@linkplain #names names} of a seat on a day, each with its source. */
    public List<NameOnDay> namesOn(Membership seat, LocalDate day) {
        Rules.given("seat", seat);
        Rules.given("day", day);
        return seat instanceof Member member
                ? reference().namesOn(member.economy(), day)
                : List.of(new NameOnDay(seat.name(), seat.provenance()));
    }

    /**
     * What was so on a day, one fact at a time, each with its source: Members, those with rights akin, who surely was in office,
     * regional entities, instruments in force and their parties, milestones until then, and the themes of International Customs
     * Days until then; in this order, then by id. Former Members are among the Members as long as they were. Names are those
     * of the day and cite their own sources, which are those of the reference.
     */
    public List<Fact> facts(LocalDate day) {
        return RegisterFacts.of(this, day);
    }

    /** Those of the {@linkplain #facts(LocalDate) facts} of a day that are about one economy: its seat, what it hosts, its conventions. */
    public List<Fact> facts(String codeOrName, LocalDate day) {
        return RegisterFacts.of(this, index().code(codeOrName), day);
    }

    /**
     * What differs between the {@linkplain #facts(LocalDate) facts} of two days, as values; {@link #events} tells what happened
     * meanwhile.
     *
     * @throws IllegalArgumentException if the first day is after the last
     */
    public Changes changes(LocalDate from, LocalDate until) {
        Difference difference = Difference.between(facts(from), facts(until));
        return new Changes(
                from, until, difference, cited(difference.changes().stream().flatMap(Changes::facts)));
    }

    /** The sources that facts of this register cite, by id. */
    public List<Source> cited(List<Fact> facts) {
        Rules.given("facts", facts);
        return cited(facts.stream());
    }

    private List<Source> cited(Stream<Fact> facts) {
        return facts.flatMap(fact -> fact.provenance().citations().stream())
                .map(Citation::source)
                .distinct()
                .sorted()
                .flatMap(id -> source(id).stream())
                .toList();
    }

    /** Returns a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the content of a register. {@code name}, {@code abbreviation}, {@code coverage}, {@code released}, {@code reference},
     * {@code firstSession} and {@code internationalCustomsDay} must be given. Building checks
     * the rules that hold across its parts.
     */
    public static final class Builder extends ImmutableRegister.Builder {
        Builder() {}

        /**
         * Builds the register.
         *
         * @throws IllegalArgumentException if a part is missing or a rule is broken: ids and codes are unique, every
         *     citation points to a source, and what a row names is listed
         */
        @Override
        public Register build() {
            Register register = super.build();
            RegisterRules.check(register);
            return register;
        }
    }
}

package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerEconomy;
import org.wcofacts.model.reference.Meaning;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.reference.Reference;

/** What the questions to a register look up. */
final class RegisterIndex {

    private final Register register;
    private final Map<String, Membership> byCode = new HashMap<>();
    private final Map<String, Map<String, Party>> parties = new HashMap<>();
    private final Map<String, List<RegionalEntity>> hosted = new HashMap<>();
    private final List<Membership> seats = new ArrayList<>();
    private final Reference names;
    private final List<MemberCount> counts;
    private final Map<String, LocalizedText> notMembers = new ConcurrentHashMap<>();
    private final Map<String, LocalizedText> akin = new ConcurrentHashMap<>();

    RegisterIndex(Register register) {
        this.register = register;
        for (Party party : register.parties()) {
            parties.computeIfAbsent(party.instrument(), instrument -> new HashMap<>())
                    .merge(party.economy().alpha2(), party, RegisterIndex::stronger);
        }
        for (RegionalEntity entity : register.entities()) {
            entity.host()
                    .ifPresent(host -> hosted.computeIfAbsent(host.alpha2(), code -> new ArrayList<>())
                            .add(entity));
        }
        seats.addAll(register.members());
        seats.addAll(register.formerMembers());
        seats.sort(Comparator.comparing(Membership::code));
        seats.forEach(seat -> byCode.put(seat.code(), seat));
        names = names(register);
        counts = count();
    }

    private static Party stronger(Party one, Party other) {
        return one.status().compareTo(other.status()) <= 0 ? one : other;
    }

    /**
     * The code of an economy, or else of a former Member.
     *
     * @throws NoSuchEconomyException if neither has this code or name
     */
    String code(String codeOrName) {
        if (names.meaning(codeOrName) instanceof Meaning.Gone gone
                && byCode.containsKey(gone.economy().code())) {
            return gone.economy().code();
        }
        return names.find(codeOrName).alpha2();
    }

    /** The reference, and the former Members that it does not know. */
    private static Reference names(Register register) {
        Reference reference = register.reference();
        List<FormerEconomy> former = register.formerMembers().stream()
                .filter(member -> reference.formerEconomy(member.code()).isEmpty())
                .map(member -> former(member, reference))
                .toList();
        return former.isEmpty()
                ? reference
                : Reference.builder()
                        .from(reference)
                        .addAllFormerEconomies(former)
                        .build();
    }

    private static FormerEconomy former(FormerMember member, Reference reference) {
        return new FormerEconomy(
                member.code(),
                member.name(),
                Optional.empty(),
                member.until(),
                member.successors().stream()
                        .flatMap(code -> reference.economy(code).stream())
                        .toList(),
                member.provenance());
    }

    Optional<Membership> seat(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Party> party(String instrument, String code) {
        return Optional.ofNullable(parties.getOrDefault(instrument, Map.of()).get(code));
    }

    List<RegionalEntity> hostedBy(String code) {
        return List.copyOf(hosted.getOrDefault(code, List.of()));
    }

    /** Why who has a code held no seat on a day. */
    LocalizedText whyNot(String code, LocalDate day) {
        Coverage words = register.coverage();
        for (Member member : register.withRightsAkin()) {
            if (member.code().equals(code) && member.isHeldOn(day) == Answer.YES) {
                String since = member.since().toString();
                return akin.computeIfAbsent(code, same -> words.rightsAkin().naming(member.name(), since));
            }
        }
        return notMembers.computeIfAbsent(code, same -> words.notAMember().naming(name(code), ""));
    }

    private LocalizedText name(String code) {
        return seat(code)
                .map(Membership::name)
                .or(() -> register.reference().economy(code).map(Economy::name))
                .orElseThrow();
    }

    List<MemberCount> counts() {
        return counts;
    }

    List<Membership> held(LocalDate day) {
        LocalDate known = register.coverage().lastKnown(day);
        List<Membership> held = new ArrayList<>();
        for (Membership seat : seats) {
            if (seat.isHeldOn(known) == Answer.YES) {
                held.add(seat);
            }
        }
        return List.copyOf(held);
    }

    private List<MemberCount> count() {
        List<MemberCount> changes = new ArrayList<>();
        int before = -1;
        for (LocalDate day : daysOfChange()) {
            int members = held(day).size();
            if (members != before && !day.isAfter(register.coverage().completeUntil())) {
                changes.add(new MemberCount(day, members, register.coverage().on(day)));
            }
            before = members;
        }
        return List.copyOf(changes);
    }

    private Set<LocalDate> daysOfChange() {
        Set<LocalDate> days = new TreeSet<>();
        for (Member member : register.members()) {
            days.add(member.since().latest());
        }
        for (FormerMember former : register.formerMembers()) {
            former.since().ifPresent(from -> days.add(from.latest()));
            former.until().ifPresent(until -> days.add(until.earliest().plusDays(1)));
        }
        return days;
    }
}

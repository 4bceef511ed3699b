package org.wcofacts.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the questions to a register look up. */
final class RegisterIndex {

    private final Register register;
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Map<String, Party>> parties = new HashMap<>();
    private final Map<String, List<RegionalEntity>> hosted = new HashMap<>();
    private final List<Membership> seats = new ArrayList<>();
    private final List<MemberCount> counts;

    RegisterIndex(Register register) {
        this.register = register;
        for (Member member : register.members()) {
            members.put(member.code(), member);
        }
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
        counts = count();
    }

    private static Party stronger(Party one, Party other) {
        return one.status().compareTo(other.status()) <= 0 ? one : other;
    }

    Optional<Member> member(String alpha2) {
        return Optional.ofNullable(members.get(alpha2));
    }

    Optional<Party> party(String instrument, String alpha2) {
        return Optional.ofNullable(parties.getOrDefault(instrument, Map.of()).get(alpha2));
    }

    List<RegionalEntity> hostedBy(String alpha2) {
        return List.copyOf(hosted.getOrDefault(alpha2, List.of()));
    }

    List<MemberCount> counts() {
        return counts;
    }

    List<Membership> held(LocalDate day) {
        Rules.given("day", day);
        LocalDate last = register.coverage().completeUntil();
        LocalDate known = day.isAfter(last) ? last : day;
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

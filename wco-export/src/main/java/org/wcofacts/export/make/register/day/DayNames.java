package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerEconomy;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * What seats and economies were called on the day of a sheet. Where it is not known on which day a name changed, both names stand;
 * a name that the maker of the sheet chose goes before those of the day. A name that two Members bore on the day stands with that of
 * today behind it.
 */
public final class DayNames {

    private static final Text EITHER = Text.of(" / ");

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final IdentityHashMap<Economy, Text> called = new IdentityHashMap<>();
    private final Set<Economy> members = Collections.newSetFromMap(new IdentityHashMap<>());

    public DayNames(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
    }

    public Text of(Membership seat) {
        return seat instanceof Member member
                ? of(member.economy())
                : wording.text(seat.name(), "former Member " + seat.code());
    }

    public Text of(Economy economy) {
        return called.computeIfAbsent(economy, this::named);
    }

    private Text named(Economy economy) {
        List<LocalizedText> ofTheDay = ofTheDay(economy);
        List<LocalizedText> names = wording.names(economy, ofTheDay);
        Text named = in(names, economy);
        return names.equals(ofTheDay) && isShared(economy)
                ? wording.phrase("name.shared", named, in(List.of(economy.name()), economy))
                : named;
    }

    private Text in(List<LocalizedText> names, Economy economy) {
        return either(names.stream()
                .map(name -> called(name, "economy " + economy.alpha2()))
                .toList());
    }

    /** Its names on the day, or that of a state of which it was part where another Member bore that name. */
    private List<LocalizedText> ofTheDay(Economy economy) {
        List<LocalizedText> names = register.reference().names(economy, day);
        return isOfToday(names, economy) ? nameOfItsState(economy).map(List::of).orElse(names) : names;
    }

    private static boolean isOfToday(List<LocalizedText> names, Economy economy) {
        return names.equals(List.of(economy.name()));
    }

    private Optional<LocalizedText> nameOfItsState(Economy economy) {
        return register.reference().formerEconomies().stream()
                .filter(former -> former.successors().contains(economy) && existed(former))
                .filter(former -> members().contains(economy))
                .flatMap(former -> former.successors().stream()
                        .filter(other -> !other.equals(economy) && members().contains(other))
                        .flatMap(other -> register.reference().names(other, day).stream())
                        .filter(name -> name.english().equals(former.name().english())))
                .findFirst();
    }

    /** Whether there surely was such a state on the day. */
    public boolean existed(FormerEconomy former) {
        return former.from().filter(from -> from.isAfter(day) == Answer.NO).isPresent()
                && former.until()
                        .filter(until -> until.isBefore(day) == Answer.NO)
                        .filter(until -> until.isAfter(day) != Answer.UNKNOWN)
                        .isPresent();
    }

    /** The name that a Member bore on the day as another did; absent for a name of its own. */
    public Optional<Text> shared(Membership seat) {
        return seat instanceof Member member && isShared(member.economy())
                ? Optional.of(in(ofTheDay(member.economy()), member.economy()))
                : Optional.empty();
    }

    private boolean isShared(Economy economy) {
        List<LocalizedText> names = ofTheDay(economy);
        return !isOfToday(names, economy)
                && members().contains(economy)
                && members().stream()
                        .anyMatch(other ->
                                !other.equals(economy) && ofTheDay(other).equals(names));
    }

    private Set<Economy> members() {
        if (members.isEmpty()) {
            for (Membership seat : register.members(day).value()) {
                if (seat instanceof Member member) {
                    members.add(member.economy());
                }
            }
        }
        return members;
    }

    /** A name in the language of the sheet, or else the English one, said to be English. */
    public Text called(LocalizedText name, String place) {
        Text called = wording.text(name, place);
        return name.in(wording.language()).isPresent() ? called : wording.phrase("name.in-english", called);
    }

    /** The English name, said to be English unless the sheet is. */
    public Text english(LocalizedText name) {
        Text english = wording.foreign(name.english(), Optional.of(Locale.ENGLISH));
        return wording.language().getLanguage().equals("en") ? english : wording.phrase("name.in-english", english);
    }

    /** The names in the languages in which the organization works, by language in its order. */
    public Map<Locale, Text> inWorkingLanguages(Membership seat) {
        Map<Locale, Text> all = new LinkedHashMap<>();
        for (Locale language : register.workingLanguages()) {
            List<Text> names = new ArrayList<>();
            for (LocalizedText name : ofTheDay(seat)) {
                name.in(language).ifPresent(words -> names.add(wording.foreign(words, Optional.of(language))));
            }
            all.put(
                    language,
                    names.isEmpty()
                            ? Text.of(wording.label(
                                    "name.unknown",
                                    wording.labels()
                                            .find("today.language." + language)
                                            .orElse(language.toLanguageTag())))
                            : either(names));
        }
        return all;
    }

    private List<LocalizedText> ofTheDay(Membership seat) {
        return seat instanceof Member member ? ofTheDay(member.economy()) : register.names(seat, day);
    }

    private static Text either(List<Text> names) {
        return names.stream().reduce((one, other) -> one.and(EITHER).and(other)).orElse(Text.of(""));
    }

    /** Seats in the order of their names on the day. */
    public <T extends Membership> List<T> ordered(List<T> seats) {
        return wording.byName(seats, seat -> of(seat).words());
    }

    /** The names of seats in their order, or that there are none. */
    public Text list(List<? extends Membership> seats) {
        return seats.isEmpty()
                ? Text.of(wording.why(Absence.NONE))
                : wording.list(ordered(seats).stream().map(this::of).toList());
    }

    /** Names in the order of the language. */
    public List<Text> of(List<Membership> seats) {
        return ordered(seats).stream().map(this::of).toList();
    }

    /** The marks of all sources of some items, each once. */
    public Text marks(List<? extends Sourced> items) {
        return wording.marks(items.stream().map(Sourced::provenance).toList());
    }
}

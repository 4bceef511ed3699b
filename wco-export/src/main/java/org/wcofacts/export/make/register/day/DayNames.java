package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * What seats and economies were called on the day of a sheet. Where it is not known on which day a name changed, both names stand;
 * a name that the maker of the sheet chose goes before those of the day.
 */
public final class DayNames {

    private static final Text EITHER = Text.of(" / ");

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final IdentityHashMap<Economy, Text> called = new IdentityHashMap<>();

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
        return either(wording.names(economy, register.reference().names(economy, day)).stream()
                .map(name -> called(name, "economy " + economy.alpha2()))
                .toList());
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
            for (LocalizedText name : register.names(seat, day)) {
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

package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/** What Members and hosts were called on a day, and the marks of what is told together. */
final class DayNames {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;

    DayNames(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
    }

    /** The name chosen by the maker of the sheet, or else that of the day; both where it is not known which of two it was. */
    Text of(Membership seat) {
        return seat instanceof Member member ? of(member.economy()) : words(seat.name(), seat.code());
    }

    Text of(Economy economy) {
        LocalizedText shown = wording.name(economy);
        if (!shown.equals(economy.name())) {
            return words(shown, economy.alpha2());
        }
        return register.reference().names(economy, day).stream()
                .map(name -> words(name, economy.alpha2()))
                .reduce((earlier, later) -> earlier.and(Text.of(" / ")).and(later))
                .orElseThrow();
    }

    /** In the order of the language. */
    List<Text> of(List<Membership> seats) {
        return wording.byName(seats.stream().map(this::of).toList(), Text::words);
    }

    /** The marks of all sources of some items, each once. */
    Text marks(List<? extends Sourced> items) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Sourced item : items) {
            wording.marks(item.provenance()).spans().forEach(span -> numbers.addAll(span.citations()));
        }
        return Text.of(Span.builder()
                .words("")
                .addAllCitations(new ArrayList<>(numbers))
                .build());
    }

    private Text words(LocalizedText name, String code) {
        return wording.text(name, "Member " + code);
    }
}

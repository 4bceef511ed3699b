package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.OrganizationFact.Kind;
import org.wcofacts.model.register.Register;

/** The figures that a reader of the brief of a day is to see first, each beside what it can be compared with. */
public final class DayFigures {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final DayConventions conventions;

    public DayFigures(Register register, LocalDate day, Wording wording, DayConventions conventions) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.conventions = conventions;
    }

    public List<Block> blocks() {
        FirstFigures figures = new FirstFigures();
        LocalDate first = register.coverage().membershipFrom();
        figures.add(
                register.memberCount(day).value(),
                Text.of(new RegisterWords(register, wording).members(day)),
                day.isAfter(first)
                        ? Text.of(wording.label(
                                "figure.then",
                                register.memberCount(first).value(),
                                wording.date(PartialDate.of(first))))
                        : Text.of(""));
        since(Kind.CONVENTION)
                .ifPresent(fact -> figures.add(
                        year(fact),
                        label("figure.founded"),
                        since(Kind.FIRST_SESSION)
                                .map(session -> Text.of(wording.label("figure.session", wording.date(session.since()))))
                                .orElse(Text.of(""))
                                .and(wording.marks(fact.provenance()))));
        conventions.addMostParties(figures);
        return figures.blocks();
    }

    private Optional<OrganizationFact> since(Kind kind) {
        return register.known(kind, day);
    }

    private Text label(String key) {
        return Text.of(wording.label(key));
    }

    private static Text year(OrganizationFact fact) {
        return Text.of(Integer.toString(fact.since().year()));
    }
}

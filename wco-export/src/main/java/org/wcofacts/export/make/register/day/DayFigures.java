package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.OrganizationFact.Kind;
import org.wcofacts.model.register.Register;

/** The figures that a reader of the brief of a day is to see first, each beside what it can be compared with. */
public final class DayFigures {

    private static final int DECADE = 10;

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
        figures.add(
                register.memberCount(day).value(),
                Text.of(new RegisterWords(register, wording).members(day)),
                Stream.of(decadeBefore(), atFirst())
                        .flatMap(Optional::stream)
                        .reduce((some, next) -> wording.phrase("list.more", some, next))
                        .orElse(Text.of("")));
        since(Kind.CONVENTION)
                .ifPresent(fact -> figures.add(
                        year(fact),
                        Text.of(wording.label("figure.founded")),
                        beginning().and(wording.fewMarks(List.of(fact.provenance())))));
        conventions.addInForce(figures);
        return figures.blocks();
    }

    /** How many there were on the first day, where it is over. */
    private Optional<Text> atFirst() {
        LocalDate first = register.coverage().membershipFrom();
        return first.isBefore(day)
                ? Optional.of(new RegisterWords(register, wording).membersOn(members(first), first))
                : Optional.empty();
    }

    /** How many there were ten years before, where that is completely known. */
    private Optional<Text> decadeBefore() {
        LocalDate before = register.coverage().lastKnown(day).minusYears(DECADE);
        return register.coverage().on(before) == Completeness.COMPLETE
                ? Optional.of(Text.of(wording.label("figure.decade-before", members(before))))
                : Optional.empty();
    }

    private int members(LocalDate on) {
        return register.memberCount(on).value();
    }

    /** Under which name it began, where that is another than today's, or else when it first met. */
    private Text beginning() {
        Optional<Text> name = since(Kind.WORKING_NAME)
                .flatMap(renamed -> register.treatyName())
                .map(treaty -> wording.phrase("figure.name-then", wording.text(treaty, "organization, treaty name")));
        Optional<Text> session = since(Kind.FIRST_SESSION)
                .map(met -> Text.of(wording.label("figure.session", wording.date(met.since()))));
        return name.or(() -> session).orElse(Text.of(""));
    }

    private Optional<OrganizationFact> since(Kind kind) {
        return register.known(kind, day);
    }

    private static Text year(OrganizationFact fact) {
        return Text.of(Integer.toString(fact.since().year()));
    }
}

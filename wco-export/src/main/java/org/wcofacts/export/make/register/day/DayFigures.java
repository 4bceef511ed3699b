package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.OrganizationFact.Kind;
import org.wcofacts.model.register.Register;

/** The figures that a reader of the brief of a day is to see first, each beside what it can be compared with. */
public final class DayFigures {

    private static final int YEARS = 10;

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
                before().stream()
                        .map(this::members)
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

    /** With what the number of Members can be compared: the first day, and ten years before where it is completely known. */
    private List<LocalDate> before() {
        LocalDate decade = register.coverage().lastKnown(day).minusYears(YEARS);
        return Stream.of(register.coverage().membershipFrom(), decade)
                .filter(before -> before.isBefore(day))
                .filter(before -> !before.equals(decade) || register.coverage().on(decade) == Completeness.COMPLETE)
                .distinct()
                .toList();
    }

    private Text members(LocalDate before) {
        return Text.of(wording.label(
                "figure.on-day", register.memberCount(before).value(), wording.date(PartialDate.of(before))));
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

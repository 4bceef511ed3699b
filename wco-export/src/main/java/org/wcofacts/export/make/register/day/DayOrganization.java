package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.CustomsDayTheme;
import org.wcofacts.model.register.Headquarters;
import org.wcofacts.model.register.OrganizationFact;
import org.wcofacts.model.register.OrganizationFact.Kind;
import org.wcofacts.model.register.Register;

/** What is known on a day of the organization itself: its name, beginning, seat, working languages and Customs Day. */
public final class DayOrganization {

    private final Register register;
    private final LocalDate day;
    private final Wording wording;
    private final DayNames names;

    public DayOrganization(Register register, LocalDate day, Wording wording) {
        this.register = register;
        this.day = day;
        this.wording = wording;
        this.names = new DayNames(register, day, wording);
    }

    /** The name of the day; that of the founding Convention beside another one. */
    public DayFact name() {
        LocalizedText called = register.name(day);
        Text name = wording.text(called, "organization, name");
        Optional<OrganizationFact> working = register.known(Kind.WORKING_NAME, day);
        if (called.equals(register.name())) {
            name = name.and(Text.of(" ("))
                    .and(wording.text(register.abbreviation(), "organization, abbreviation"))
                    .and(Text.of(")"));
        }
        return new DayFact(
                "name",
                Text.of(wording.label("name")),
                name.and(working.map(fact -> wording.marks(fact.provenance())).orElse(Text.of(""))),
                PartialDate.of(day),
                working.flatMap(fact -> register.treatyName())
                        .map(treaty -> wording.phrase(
                                "today.treaty-name", wording.text(treaty, "organization, treaty name"))));
    }

    /** Since when its founding Convention has been in force, and when its Council first met. */
    public List<DayFact> beginnings() {
        List<DayFact> facts = new ArrayList<>();
        register.known(Kind.CONVENTION, day).ifPresent(fact -> facts.add(began("founded", "today.founded", fact)));
        register.known(Kind.FIRST_SESSION, day)
                .ifPresent(fact -> facts.add(began("first-session", "today.first-session", fact)));
        return facts;
    }

    public Optional<DayFact> headquarters() {
        return register.known(Kind.HEADQUARTERS, day)
                .flatMap(fact -> register.headquarters().map(seat -> stated(fact, seat(seat))));
    }

    public Optional<DayFact> workingLanguages() {
        return register.known(Kind.WORKING_LANGUAGES, day)
                .filter(fact -> !register.workingLanguages().isEmpty())
                .map(fact -> stated(fact, languages()));
    }

    /** International Customs Day, with the last theme. */
    public Optional<DayFact> customsDay() {
        return register.known(Kind.CUSTOMS_DAY, day).map(this::customsDay);
    }

    /** What no source of the day or before states. */
    public List<Text> unknown() {
        List<Text> unknown = new ArrayList<>();
        for (Kind kind : List.of(Kind.HEADQUARTERS, Kind.WORKING_LANGUAGES)) {
            if (register.known(kind, day).isEmpty()) {
                unknown.add(Text.of(wording.label(label(kind))));
            }
        }
        return unknown;
    }

    private DayFact began(String id, String label, OrganizationFact fact) {
        return new DayFact(
                id,
                Text.of(wording.label(label)),
                wording.cited(wording.date(fact.since()), fact.provenance()),
                fact.since(),
                Optional.empty());
    }

    private DayFact stated(OrganizationFact fact, Text value) {
        return new DayFact(
                label(fact.kind()),
                Text.of(wording.label(label(fact.kind()))),
                value.and(wording.fewMarks(List.of(fact.provenance()))),
                fact.since(),
                Optional.of(Text.of(
                        fact.kind() == Kind.HEADQUARTERS
                                ? wording.label("today.seat.since", wording.date(fact.since()))
                                : wording.label("today.stated", wording.date(fact.since())))));
    }

    private static String label(Kind kind) {
        return kind == Kind.HEADQUARTERS ? "headquarters" : "working-languages";
    }

    private Text seat(Headquarters seat) {
        return wording.text(seat.city(), "headquarters")
                .and(Text.of(wording.label("list.separator") + " "))
                .and(names.of(seat.economy()));
    }

    private Text languages() {
        List<Text> languages = register.workingLanguages().stream()
                .map(language -> language.toLanguageTag())
                .map(tag ->
                        Text.of(wording.labels().find("today.language." + tag).orElse(tag)))
                .toList();
        return wording.list(languages);
    }

    private DayFact customsDay(OrganizationFact fact) {
        MonthDay date = register.internationalCustomsDay();
        return new DayFact(
                "international-customs-day",
                Text.of(wording.label("international-customs-day")),
                Text.of(wording.day(date)).and(wording.fewMarks(List.of(fact.provenance()))),
                fact.since(),
                Optional.of(theme(fact)));
    }

    /** The theme of the last Customs Day until then, or that it is not known where an earlier one is. */
    private Text theme(OrganizationFact fact) {
        int year = day.isBefore(register.internationalCustomsDay().atYear(day.getYear()))
                ? day.getYear() - 1
                : day.getYear();
        Text since = Text.of(wording.label("today.customs-day.since", wording.date(fact.since())));
        Optional<CustomsDayTheme> last =
                register.themes().stream().filter(theme -> theme.year() <= year).reduce((earlier, later) -> later);
        return last.map(theme -> wording.phrase(
                        "list.more",
                        since,
                        theme.year() == year
                                ? wording.phrase(
                                                "today.theme",
                                                Text.of(Integer.toString(year)),
                                                wording.phrase(
                                                        "quoted", wording.text(theme.theme(), "theme of " + year)))
                                        .and(wording.marks(theme.provenance()))
                                : Text.of(wording.label("today.theme.unknown", year))))
                .orElse(since);
    }
}

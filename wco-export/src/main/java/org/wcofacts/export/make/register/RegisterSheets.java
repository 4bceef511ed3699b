package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.make.FactNotes;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetNote;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Fact;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.Coverage;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/** Makes the sheets that a register makes possible. */
public final class RegisterSheets {

    private static final int PAGES_OF_A_DAY = 3;
    private static final int PAGES_BESIDE_THE_DIRECTORY = 3;
    private static final int MEMBERS_ON_A_PAGE = 34;

    /** So many Members as there were in the first year, by name beside all else. */
    private static final int MEMBERS_ON_THE_ONLY_PAGE = 20;

    private final Register register;
    private final Wording wording;
    private final String organization;

    /** Of the days that a sheet is about, each listed once. */
    private final Map<LocalDate, List<Fact>> facts = new HashMap<>();

    public RegisterSheets(Register register, SheetLanguage language) {
        this(register, language, sources(Rules.given("register", register)));
    }

    private RegisterSheets(Register register, SheetLanguage language, List<Source> sources) {
        this.register = Rules.given("register", register);
        this.wording = Wording.citing(language, register.reference()::find, sources);
        this.organization = wording.words(register.name(), "organization, name");
    }

    public static RegisterSheets of(Register register, Edition edition, SheetLanguage language) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Rules.given("register", register);
        Rules.given("edition", edition).sources().forEach(source -> sources.put(source.id(), source));
        sources(register).forEach(source -> sources.put(source.id(), source));
        return new RegisterSheets(register, language, new ArrayList<>(sources.values()));
    }

    /** All that is known of the organization on a day. */
    public FactSheet inBrief(LocalDate day) {
        DayBrief brief = new DayBrief(register, Rules.given("day", day), wording);
        return wording.finished(
                day,
                brief(brief, day, subtitle(day), day.toString())
                        .pages(register.memberCount(day).value() <= MEMBERS_ON_THE_ONLY_PAGE ? 1 : PAGES_OF_A_DAY)
                        .addAllSections(brief.sections())
                        .addAllTables(brief.tables()));
    }

    /** The essentials for one side of paper. */
    public FactSheet onePage(LocalDate day) {
        DayBrief brief = new DayBrief(register, Rules.given("day", day), wording);
        String subtitle = wording.label("edition.one-page", subtitle(day));
        return wording.finished(
                day,
                brief(brief, day, subtitle, day + "-one-page")
                        .density(Density.COMPACT)
                        .pages(1)
                        .addAllSections(brief.essentials())
                        .addAllTables(brief.essentialTables()));
    }

    private String subtitle(LocalDate day) {
        return wording.label("today.subtitle", wording.date(PartialDate.of(day)));
    }

    private FactSheet.Builder brief(DayBrief brief, LocalDate day, String subtitle, String name) {
        String called = called(day);
        String date = wording.date(PartialDate.of(day));
        String title = wording.label("today.title", called);
        String cited = wording.citation(title, wording.label("today.cited"), wording.asOf(PartialDate.of(day)));
        return sheet(name, PartialDate.of(day), title, subtitle)
                .citation(cited)
                .shortTitle(dated(wording.label("today.title", shortName(day)), day))
                .subject(wording.label("today.subject", called, date))
                .addAllNotes(brief.notes());
    }

    /** Those of the register, and those of the names that it uses. */
    private static List<Source> sources(Register register) {
        Map<String, Source> sources = new LinkedHashMap<>();
        register.reference().sources().forEach(source -> sources.put(source.id(), source));
        register.sources().forEach(source -> sources.put(source.id(), source));
        return List.copyOf(sources.values());
    }

    public FactSheet membership(LocalDate day) {
        Rules.given("day", day);
        String date = wording.date(PartialDate.of(day));
        MembershipSections membership = new MembershipSections(register, day, facts(day), wording);
        return wording.finished(
                day,
                sheet(
                                "membership-" + day,
                                PartialDate.of(day),
                                titled("membership.title", day),
                                wording.label("membership.subtitle"))
                        .shortTitle(dated(wording.label("membership.short"), day))
                        .pages(PAGES_BESIDE_THE_DIRECTORY
                                + (register.memberCount(day).value() + MEMBERS_ON_A_PAGE - 1) / MEMBERS_ON_A_PAGE)
                        .subject(wording.label("membership.subject", organization, date))
                        .addAllSections(membership.sections())
                        .addAllTables(membership.tables())
                        .addAllNotes(notes(day, facts(day))));
    }

    /** The page on who has a code or name. */
    public FactSheet member(String codeOrName, LocalDate day) {
        Rules.given("member", codeOrName);
        return register.seat(codeOrName)
                .map(seat -> member(seat, day))
                .orElseGet(() -> withRightsAkin(register.reference().find(codeOrName), day));
    }

    private FactSheet withRightsAkin(Economy economy, LocalDate day) {
        Member akin = register.withRightsAkin().stream()
                .filter(member -> member.economy().equals(economy))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        refusal(economy.name().english() + " (" + economy.alpha2() + ")")));
        return member(akin, day);
    }

    public FactSheet member(Membership seat, LocalDate day) {
        Rules.given("member", seat);
        Rules.given("day", day);
        Rules.require(isOfTheRegister(seat), () -> refusal(seat.code()));
        MemberPage page = new MemberPage(register, seat, day, wording);
        String file = "member-" + seat.code().toLowerCase(Locale.ROOT) + "-" + day;
        return wording.finished(
                day,
                sheet(file, PartialDate.of(day), page.title(), page.subtitle(called(day)))
                        .density(Density.COMPACT)
                        .shortTitle(dated(seat.code(), day))
                        .subject(wording.label("brief.subject", page.title(), organization))
                        .addAllSections(page.sections(called(day)))
                        .addAllTables(page.tables())
                        .addAllNotes(notes(day, page.facts())));
    }

    @SuppressWarnings("SuspiciousMethodCalls") // a seat is looked for among those of its own kind
    private boolean isOfTheRegister(Membership seat) {
        return register.members().contains(seat)
                || register.formerMembers().contains(seat)
                || register.withRightsAkin().contains(seat);
    }

    private static String refusal(String who) {
        return "member " + Rules.quoted(who)
                + ": must be a Member or former Member of the register, or have rights akin to those of one";
    }

    /** An edition beside what the register knows by its last checked day. */
    public FactSheet thenAndNow(Edition edition) {
        KnownOn now = new KnownOn(register, register.coverage().completeUntil(), wording);
        ThenAndNowSheet sheet = new ThenAndNowSheet(
                ThenAndNow.of(edition, register, now, wording),
                Text.of(wording.label("edition", edition.year())),
                Text.of(wording.label("column.now")),
                wording);
        return thenAndNow(
                sheet,
                edition.year() + "-then-and-now",
                wording.label("then.subtitle", organization, edition.year()),
                wording.label("then.subject", organization, edition.year()),
                sheet.sections(List.of()));
    }

    /** What the register knows on two days. */
    public FactSheet thenAndNow(LocalDate then, LocalDate now) {
        requireSpan("then and now", then, now);
        String before = wording.date(PartialDate.of(then));
        String after = wording.date(PartialDate.of(now));
        ThenAndNowSheet sheet = new ThenAndNowSheet(
                ThenAndNow.of(
                        new KnownOn(register, then, wording), register, new KnownOn(register, now, wording), wording),
                Text.of(before),
                Text.of(after),
                wording);
        List<Text> remarks = List.copyOf(new RegisterWords(register, wording).reasons(then, now));
        return thenAndNow(
                sheet,
                "then-and-now-" + then + "-" + now,
                wording.label("then.days.subtitle", organization, before, after),
                wording.label("then.days.subject", organization, before, after),
                sheet.sections(remarks));
    }

    private FactSheet thenAndNow(
            ThenAndNowSheet sheet, String name, String subtitle, String subject, List<Section> sections) {
        return wording.finished(
                sheet.asOf().latest(),
                sheet(name, sheet.asOf(), wording.label("section.then-and-now"), subtitle)
                        .density(Density.COMPACT)
                        .subject(subject)
                        .addAllSections(sections)
                        .addTables(sheet.table())
                        .addAllNotes(notes(sheet.asOf().latest(), List.of())));
    }

    /** What happened until a day, from the first that is on record. */
    public FactSheet history(LocalDate day) {
        String date = wording.date(PartialDate.of(Rules.given("day", day)));
        History history = new History(register, day, wording);
        return wording.finished(
                day,
                sheet(
                                "history-" + day,
                                PartialDate.of(day),
                                titled("history.title", day),
                                wording.label("history.subtitle", date))
                        .shortTitle(dated(wording.label("history.short"), day))
                        .density(Density.COMPACT)
                        .subject(wording.label("history.subject", organization, date))
                        .addAllSections(history.sections())
                        .addAllTables(history.tables())
                        .addAllNotes(notes(day, List.of())));
    }

    /** What happened between two days. */
    public FactSheet changes(LocalDate from, LocalDate until) {
        requireSpan("changes", from, until);
        String span = wording.label("span", wording.date(PartialDate.of(from)), wording.date(PartialDate.of(until)));
        WhatHappened happened = new WhatHappened(register, from, until, wording);
        return wording.finished(
                until,
                sheet(
                                "changes-" + from + "-" + until,
                                PartialDate.of(until),
                                wording.label("section.changes"),
                                called(until) + " · " + span)
                        .density(Density.COMPACT)
                        .subject(wording.label("changes.subject", organization, span))
                        .addAllSections(happened.sections())
                        .addTables(happened.table())
                        .addAllNotes(notes(until, List.of())));
    }

    private static void requireSpan(String sheet, LocalDate from, LocalDate until) {
        Rules.given(sheet + ", first day", from);
        Rules.given(sheet + ", last day", until);
        Rules.require(
                from.isBefore(until),
                () -> sheet + ": the first day, " + from + ", must be before the last day, " + until);
    }

    private List<SheetNote> notes(LocalDate day, List<Fact> facts) {
        FactNotes notes = new FactNotes(wording);
        RegisterWords words = new RegisterWords(register, wording);
        words.about(day).forEach(notes::about);
        if (!day.isBefore(register.coverage().membershipFrom())) {
            words.caveat(day).ifPresent(caveat -> notes.notKnown("members", caveat.words()));
        }
        return notes.of(facts).notes();
    }

    private FactSheet.Builder sheet(String name, PartialDate asOf, String title, String subtitle) {
        String date = wording.asOf(asOf);
        Coverage coverage = register.coverage();
        return FactSheet.builder()
                .name(stem() + "-" + name)
                .language(wording.language())
                .labels(wording.labels())
                .title(title)
                .shortTitle(wording.listed(title, wording.date(asOf)))
                .subtitle(subtitle)
                .asOf(date)
                .licence(wording.licence(register.sources()))
                .citation(wording.citation(title, subtitle, date))
                .notice(wording.label("notice"))
                .translationNote(wording.translationNote(facts(coverage.completeUntil())))
                .eyebrow(eyebrow(asOf.latest()))
                .author(wording.label("author"))
                .addKeywords(organization, wording.label("keyword.customs"), asOf.toString())
                .timestamp(register.released().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** What the sheet is about, by the name of its day and, where that is another, that of today. */
    private String eyebrow(LocalDate day) {
        String then = called(day);
        return then.equals(organization)
                ? wording.label("eyebrow", organization)
                : wording.label(
                        "eyebrow.then", then, shortName(register.coverage().completeUntil()));
    }

    private List<Fact> facts(LocalDate day) {
        return facts.computeIfAbsent(day, register::facts);
    }

    /** What the organization was called on a day. */
    private String called(LocalDate day) {
        return wording.words(register.name(day), "organization, name");
    }

    private String dated(String name, LocalDate day) {
        return wording.listed(name, wording.date(PartialDate.of(day)));
    }

    /** A title with the short name; a label for this organization alone has the grammar that its abbreviation, or its former name, asks for. */
    private String titled(String label, LocalDate day) {
        String name = shortName(day);
        String own = label + "." + stem() + (register.name(day).equals(register.name()) ? "" : ".then");
        boolean hasOwn = (!name.equals(called(day)) || own.endsWith(".then"))
                && wording.labels().find(own).isPresent();
        return wording.label(hasOwn ? own : label, name);
    }

    /** The abbreviation of the name that it has had since it bore it, where that is in the letters of the name, or else what it was called. */
    private String shortName(LocalDate day) {
        String name = called(day);
        String abbreviation = wording.words(register.abbreviation(), "organization, abbreviation");
        boolean isOfTheName = register.name(day).equals(register.name())
                && script(abbreviation).equals(script(name));
        return isOfTheName ? abbreviation : name;
    }

    /** That of the first letter. */
    private static Optional<Character.UnicodeScript> script(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst();
    }

    private String stem() {
        return new RegisterWords(register, wording).stem();
    }
}

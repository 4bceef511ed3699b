package org.wcofacts.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.edition.EditionChanges;
import org.wcofacts.export.make.edition.InBrief;
import org.wcofacts.export.make.register.RegisterSheets;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Terms;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * The sheets that can be made of an edition or of a register. A language is found by the look-up of RFC 4647, so that {@link
 * java.util.Locale#CANADA_FRENCH} gets French; the sheet says in which language its words are.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2025, 11, 30);
 * FactSheet brief = FactSheets.inBrief(WcoData.register(), day, Locale.CANADA_FRENCH);
 * FactSheet edition = FactSheets.inBrief(WcoData.edition(2013), Locale.FRENCH);
 * FactSheet members = FactSheets.membership(WcoData.register(), day, Locale.ENGLISH);
 * }</pre>
 */
public final class FactSheets {

    private FactSheets() {}

    /**
     * Returns all that an edition says as a sheet, section by section in the edition's order. What has no translation
     * is given in English, marked as such, and listed among the findings of the sheet.
     *
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits
     */
    public static FactSheet inBrief(Edition edition, Locale language) {
        return inBrief(edition, SheetLanguage.of(language));
    }

    /**
     * Returns all that an edition says as a sheet, with labels and names of your own.
     *
     * @throws org.wcofacts.model.reference.NoSuchEconomyException if a name is chosen for an economy that the edition does not name
     */
    public static FactSheet inBrief(Edition edition, SheetLanguage language) {
        Wording wording = wording(edition, language);
        FactSheet.Builder sheet = of(edition, wording, subtitle(edition, wording));
        InBrief brief = new InBrief(edition, wording);
        return wording.finished(
                edition.asOf().latest(),
                sheet.name(edition.id())
                        .pages(InBrief.PAGES)
                        .subject(wording.label("subject", wording.words(edition.title(), "title"), edition.year()))
                        .addAllSections(brief.sections())
                        .addAllTables(brief.tables())
                        .addAllNotes(brief.notes()));
    }

    /**
     * Returns the essentials of an edition for one side of paper, with what the full sheet adds named. Its data tables are
     * those of the full sheet.
     *
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits
     */
    public static FactSheet onePage(Edition edition, Locale language) {
        return onePage(edition, SheetLanguage.of(language));
    }

    /**
     * As {@link #onePage(Edition, Locale)}, with labels and names of your own.
     *
     * @throws org.wcofacts.model.reference.NoSuchEconomyException if a name is chosen for an economy that the edition does not name
     */
    public static FactSheet onePage(Edition edition, SheetLanguage language) {
        Wording wording = wording(edition, language);
        String edited = wording.label("edition.one-page", wording.label("edition", edition.year()));
        FactSheet.Builder sheet = of(edition, wording, edited);
        InBrief brief = new InBrief(edition, wording);
        return wording.finished(
                edition.asOf().latest(),
                sheet.name(edition.id() + "-one-page")
                        .density(Density.COMPACT)
                        .pages(1)
                        .subject(wording.label(
                                "full-sheet.subject", wording.words(edition.title(), "title"), edition.year()))
                        .addAllSections(brief.essentials())
                        .addAllTables(brief.tables())
                        .addAllNotes(brief.notes()));
    }

    /**
     * Returns what is known of an organization on a day: Members by region, who is on record for each office, regional
     * offices and centres, conventions in force, seat, working languages and Customs Day, each under its own day. Nothing that
     * came later, or was first seen later, is on it; on a day before the organization, or after the last one checked, it says so.
     *
     * <p>Its PDF carries the workbook of the sheet, and no XML, as there is none of a register.
     *
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits
     */
    public static FactSheet inBrief(Register register, LocalDate day, Locale language) {
        return inBrief(register, day, SheetLanguage.of(language));
    }

    /**
     * As {@link #inBrief(Register, LocalDate, Locale)}, with labels and names of your own.
     *
     * @throws org.wcofacts.model.reference.NoSuchEconomyException if a name is chosen for an economy that the reference does not have
     */
    public static FactSheet inBrief(Register register, LocalDate day, SheetLanguage language) {
        return new RegisterSheets(register, language).inBrief(day);
    }

    /**
     * Returns the essentials of {@link #inBrief(Register, LocalDate, Locale)} for one side of paper, with what the full sheet adds
     * named. Its data tables are those of what it tells.
     *
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits
     */
    public static FactSheet onePage(Register register, LocalDate day, Locale language) {
        return onePage(register, day, SheetLanguage.of(language));
    }

    /**
     * As {@link #onePage(Register, LocalDate, Locale)}, with labels and names of your own.
     *
     * @throws org.wcofacts.model.reference.NoSuchEconomyException if a name is chosen for an economy that the reference does not have
     */
    public static FactSheet onePage(Register register, LocalDate day, SheetLanguage language) {
        return new RegisterSheets(register, language).onePage(day);
    }

    /**
     * Returns the beginning of a sheet of your own, to which {@link FactSheet#with} adds sections: with the labels of a language, the
     * day in its words, and your terms.
     *
     * <pre>{@code
     * LocalDate day = LocalDate.of(2025, 12, 31);
     * FactSheet ours = FactSheets.own("our-zones", "Our free zones", day, Locale.FRENCH, Terms.of("The administration"));
     * }</pre>
     *
     * @param name the stem of file names, as in {@link FactSheet#name}
     * @param day the day as of which it holds, and from which the time that files carry is taken
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits, if the name is not well formed, or if the title
     *     is blank
     */
    public static FactSheet own(String name, String title, LocalDate day, Locale language, Terms terms) {
        return own(name, title, day, SheetLanguage.of(language), terms);
    }

    /** As {@link #own(String, String, LocalDate, Locale, Terms)}, with labels of your own. */
    public static FactSheet own(String name, String title, LocalDate day, SheetLanguage language, Terms terms) {
        Wording wording = Wording.citing(language, List.of());
        Rules.given("day", day);
        Rules.given("terms", terms);
        return FactSheet.builder()
                .name(Rules.given("sheet, name", name))
                .language(wording.language())
                .labels(wording.labels())
                .title(Rules.given("sheet, title", title))
                .subtitle("")
                .asOf(wording.asOf(PartialDate.of(day)))
                .notice("")
                .subject(title)
                .author(terms.author())
                .timestamp(day.atStartOfDay().toInstant(ZoneOffset.UTC))
                .build()
                .by(terms);
    }

    private static Wording wording(Edition edition, SheetLanguage language) {
        Rules.given("edition", edition);
        return Wording.numbering(language, edition::find, publicationFirst(edition));
    }

    /** What the sheets of an edition have in common. */
    private static FactSheet.Builder of(Edition edition, Wording wording, String edited) {
        String title = wording.words(edition.title(), "title");
        String organization = wording.words(edition.organization().name().value(), "organization, name");
        String asOf = wording.asOf(edition.asOf());
        return FactSheet.builder()
                .language(wording.language())
                .labels(wording.labels())
                .title(title)
                .shortTitle(edition.organization()
                        .abbreviation()
                        .map(stated -> wording.label("today.title", wording.words(stated.value(), "abbreviation")))
                        .map(name -> wording.listed(name, wording.date(edition.asOf())))
                        .orElse(asOf))
                .subtitle(edited)
                .asOf(asOf)
                .licence(wording.licence(edition.sources()))
                .citation(wording.citation(title, edited, asOf))
                .translationNote(wording.translationNote(edition.facts()))
                .notice(wording.label("notice"))
                .eyebrow(wording.label("eyebrow", organization))
                .author(wording.label("author"))
                .addAllKeywords(keywords(edition, wording))
                .timestamp(edition.released().atStartOfDay().toInstant(ZoneOffset.UTC))
                .edition(edition);
    }

    /**
     * Returns who belonged to the organization on a day: growth, Members by region, and a directory of all of them with the
     * instruments in force for them. Where the register is not complete for the day, the sheet says so.
     *
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits
     */
    public static FactSheet membership(Register register, LocalDate day, Locale language) {
        return membership(register, day, SheetLanguage.of(language));
    }

    /**
     * As {@link #membership(Register, LocalDate, Locale)}, with labels and names of your own.
     *
     * @throws org.wcofacts.model.reference.NoSuchEconomyException if a name is chosen for an economy that the reference does not have
     */
    public static FactSheet membership(Register register, LocalDate day, SheetLanguage language) {
        return new RegisterSheets(register, language).membership(day);
    }

    /**
     * Returns a page on one Member as of a day: what was so on that day, under the name of that day. For a day before it joined the
     * first line says so, and since when it is a Member; for one that has left, until when it was, and who followed it. Who has
     * rights akin to those of a Member has a page in these words.
     *
     * @param codeOrName of a Member, a former Member, or one with rights akin, in any spelling
     * @throws org.wcofacts.model.reference.NoSuchEconomyException if nobody has this code or name
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits, or if who has it is none of these
     */
    public static FactSheet member(Register register, String codeOrName, LocalDate day, Locale language) {
        return member(register, codeOrName, day, SheetLanguage.of(language));
    }

    /**
     * As {@link #member(Register, String, LocalDate, Locale)}, with labels and names of your own.
     *
     * @throws org.wcofacts.model.reference.NoSuchEconomyException if a name is chosen for an economy that the reference does not have
     */
    public static FactSheet member(Register register, String codeOrName, LocalDate day, SheetLanguage language) {
        return new RegisterSheets(register, language).member(codeOrName, day);
    }

    /**
     * As {@link #member(Register, String, LocalDate, Locale)}, of a seat that is at hand.
     *
     * @param seat one of {@link Register#members()}, {@link Register#formerMembers()} or {@link Register#withRightsAkin()}
     */
    public static FactSheet member(Register register, Membership seat, LocalDate day, Locale language) {
        return member(register, seat, day, SheetLanguage.of(language));
    }

    /** As {@link #member(Register, Membership, LocalDate, Locale)}, with labels and names of your own. */
    public static FactSheet member(Register register, Membership seat, LocalDate day, SheetLanguage language) {
        return new RegisterSheets(register, language).member(seat, day);
    }

    /**
     * Returns a page that sets what an edition says beside what a register knows by its last checked day, in what both of them
     * say; each entry stands under its own day. What the register does not follow is named in a sentence.
     *
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits
     */
    public static FactSheet thenAndNow(Edition edition, Register register, Locale language) {
        return thenAndNow(edition, register, SheetLanguage.of(language));
    }

    /** As {@link #thenAndNow(Edition, Register, Locale)}, with labels and names of your own. */
    public static FactSheet thenAndNow(Edition edition, Register register, SheetLanguage language) {
        return RegisterSheets.of(register, edition, language).thenAndNow(edition);
    }

    /**
     * Returns a page that sets what a register knows on a day beside what it knows on a later one; each entry stands under its
     * own day.
     *
     * @throws IllegalArgumentException if the first day is not before the last, or if no language of {@link
     *     Labels#LANGUAGES} fits
     */
    public static FactSheet thenAndNow(Register register, LocalDate then, LocalDate now, Locale language) {
        return thenAndNow(register, then, now, SheetLanguage.of(language));
    }

    /** As {@link #thenAndNow(Register, LocalDate, LocalDate, Locale)}, with labels and names of your own. */
    public static FactSheet thenAndNow(Register register, LocalDate then, LocalDate now, SheetLanguage language) {
        return new RegisterSheets(register, language).thenAndNow(then, now);
    }

    /**
     * Returns what happened after one day and until another, as {@link Register#events} lists it: by kind and date, people as
     * pairs, and what sources only name for the first time apart, as that is no change. For an edition and a register, {@link
     * #thenAndNow(Edition, Register, Locale)} compares what both of them say.
     *
     * @throws IllegalArgumentException if the first day is not before the last, or if no language of {@link
     *     Labels#LANGUAGES} fits
     */
    public static FactSheet changes(Register register, LocalDate from, LocalDate until, Locale language) {
        return changes(register, from, until, SheetLanguage.of(language));
    }

    /** As {@link #changes(Register, LocalDate, LocalDate, Locale)}, with labels and names of your own. */
    public static FactSheet changes(Register register, LocalDate from, LocalDate until, SheetLanguage language) {
        return new RegisterSheets(register, language).changes(from, until);
    }

    /**
     * Returns the history of an organization until a day: in lanes of time the number of Members, conventions, frameworks and
     * leadership, then the milestones by date, each with its sources. Nothing from after the day is on it; a term that was running is
     * drawn up to the day, and who is only named by sources stands on those days alone.
     *
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits
     */
    public static FactSheet history(Register register, LocalDate day, Locale language) {
        return history(register, day, SheetLanguage.of(language));
    }

    /** As {@link #history(Register, LocalDate, Locale)}, with labels and names of your own. */
    public static FactSheet history(Register register, LocalDate day, SheetLanguage language) {
        return new RegisterSheets(register, language).history(day);
    }

    /**
     * Returns what differs between two editions, fact by fact.
     *
     * @throws IllegalArgumentException if the older edition is not before the newer, or if no language of {@link
     *     Labels#LANGUAGES} fits
     */
    public static FactSheet changes(Edition older, Edition newer, Locale language) {
        return changes(older, newer, SheetLanguage.of(language));
    }

    /** As {@link #changes(Edition, Edition, Locale)}, with labels and names of your own. */
    public static FactSheet changes(Edition older, Edition newer, SheetLanguage language) {
        return new EditionChanges(older, newer, language).sheet();
    }

    private static List<Source> publicationFirst(Edition edition) {
        List<Source> sources = new ArrayList<>(edition.sources());
        sources.remove(edition.publication());
        sources.add(0, edition.publication());
        return sources;
    }

    private static String subtitle(Edition edition, Wording wording) {
        String line = wording.label("edition", edition.year());
        return edition.occasion()
                .map(occasion -> wording.label("edition.occasion", line, wording.words(occasion, "occasion")))
                .orElse(line);
    }

    private static List<String> keywords(Edition edition, Wording wording) {
        String name = wording.words(edition.organization().name().value(), "organization, name");
        Source publication = edition.publication();
        return List.of(name, wording.label("keyword.customs"), publication.id(), Integer.toString(edition.year()));
    }
}

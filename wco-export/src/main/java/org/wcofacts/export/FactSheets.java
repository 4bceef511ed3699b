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
import org.wcofacts.export.make.edition.InBriefTables;
import org.wcofacts.export.make.register.RegisterSheets;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/**
 * The sheets that can be made of an edition or of a register. A language is found by the look-up of RFC 4647, so that {@link
 * java.util.Locale#CANADA_FRENCH} gets French; the sheet says in which language its words are.
 *
 * <pre>{@code
 * FactSheet brief = FactSheets.inBrief(WcoData.edition(2013), Locale.CANADA_FRENCH);
 *
 * LocalDate day = LocalDate.of(2025, 11, 30);
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
        InBrief sections = new InBrief(edition, wording);
        String edited = subtitle(edition, wording);
        return wording.finished(of(edition, wording, edited)
                .name(edition.id())
                .subject(wording.label("subject", wording.words(edition.title(), "title"), edition.year()))
                .addAllSections(sections.sections())
                .addAllNotes(sections.notes()));
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
        InBrief sections = new InBrief(edition, wording);
        String edited = wording.label("edition.one-page", wording.label("edition", edition.year()));
        return wording.finished(of(edition, wording, edited)
                .name(edition.id() + "-one-page")
                .density(Density.COMPACT)
                .subject(wording.label("full-sheet.subject", wording.words(edition.title(), "title"), edition.year()))
                .addAllSections(sections.essentials())
                .addAllNotes(sections.notes()));
    }

    private static Wording wording(Edition edition, SheetLanguage language) {
        Rules.given("edition", edition);
        return Wording.numbering(Rules.given("language", language).lookedUp(edition::find), publicationFirst(edition));
    }

    /** What the sheets of an edition have in common. */
    private static FactSheet.Builder of(Edition edition, Wording wording, String edited) {
        String title = wording.words(edition.title(), "title");
        String organization = wording.words(edition.organization().name().value(), "organization, name");
        String asOf = wording.label("as-of", wording.date(edition.asOf()));
        return FactSheet.builder()
                .language(wording.language())
                .labels(wording.labels())
                .title(title)
                .subtitle(edited)
                .asOf(asOf)
                .licence(wording.label("licence"))
                .citation(wording.citation(title, edited, asOf))
                .translationNote(wording.translationNote(edition.facts()))
                .notice(wording.label("notice", organization))
                .author(wording.label("author"))
                .addAllKeywords(keywords(edition, wording))
                .timestamp(edition.released().atStartOfDay().toInstant(ZoneOffset.UTC))
                .addAllTables(new InBriefTables(edition, wording).tables())
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
     * Returns a page on one Member as of a day.
     *
     * @param member what {@link org.wcofacts.model.register.Register#member} returns
     * @throws IllegalArgumentException if no language of {@link Labels#LANGUAGES} fits, or if it is not a Member of the
     *     register, as one who has rights akin to those of a Member is not
     */
    public static FactSheet member(Register register, Member member, LocalDate day, Locale language) {
        return member(register, member, day, SheetLanguage.of(language));
    }

    /**
     * As {@link #member(Register, Member, LocalDate, Locale)}, with labels and names of your own.
     *
     * @throws org.wcofacts.model.reference.NoSuchEconomyException if a name is chosen for an economy that the reference does not have
     */
    public static FactSheet member(Register register, Member member, LocalDate day, SheetLanguage language) {
        return new RegisterSheets(register, language).member(member, day);
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

package org.wcofacts.export.factsheet;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wcofacts.model.Edition;
import org.wcofacts.model.Source;

/** The sheets that can be made. */
public final class FactSheets {

    private FactSheets() {}

    /**
     * Returns all that an edition says as a sheet, section by section in the edition's order. What has no translation
     * stands in English, is marked as such and is among the sheet's findings.
     *
     * @throws IllegalArgumentException if sheets cannot be made in the language; {@link Labels#LANGUAGES} lists those
     *     that can
     */
    public static FactSheet inBrief(Edition edition, Locale language) {
        return inBrief(edition, SheetLanguage.of(language));
    }

    /**
     * Returns all that an edition says as a sheet, with labels and names of one's own.
     *
     * @throws IllegalArgumentException if a name is chosen for an economy that the edition does not have
     */
    public static FactSheet inBrief(Edition edition, SheetLanguage language) {
        requireEconomies(edition, language.names().keySet());
        Wording wording = new Wording(language, publicationFirst(edition));
        String title = wording.words(edition.title(), "title");
        String organization = wording.words(edition.organization().name().value(), "organization, name");
        FactSheet.Builder sheet = FactSheet.builder()
                .name(edition.id())
                .language(wording.language())
                .labels(wording.labels())
                .title(title)
                .subtitle(subtitle(edition, wording))
                .asOf(wording.label("as-of", wording.date(edition.asOf())))
                .translationNote(wording.translationNote(edition))
                .notice(wording.label("notice", organization))
                .subject(wording.label("subject", title, edition.year()))
                .author(wording.label("author"))
                .addAllKeywords(keywords(edition, wording))
                .timestamp(edition.asOf().latest().atStartOfDay().toInstant(ZoneOffset.UTC))
                .addAllSections(new InBrief(edition, wording).sections())
                .addAllTables(new InBriefTables(edition, wording).tables())
                .addAllSources(wording.sourceNotes())
                .edition(edition);
        return sheet.addAllFindings(wording.findings()).build();
    }

    private static void requireEconomies(Edition edition, Set<String> codes) {
        for (String code : codes) {
            if (edition.economies().stream()
                    .noneMatch(economy -> economy.alpha2().equals(code))) {
                throw new IllegalArgumentException(
                        "name of economy '" + code + "': the edition " + edition.id() + " has no such economy");
            }
        }
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

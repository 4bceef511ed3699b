package org.wcofacts.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.reference.Reference;

/** Reads one edition from its folder. */
final class EditionReader {

    private EditionReader() {}

    /**
     * Reads an edition.
     *
     * @param row its line in the index
     * @param released the day on which the dataset was released
     * @throws DatasetException if a file breaks a rule
     */
    static Edition read(DataFolder folder, CsvRow row, Reference reference, LocalDate released) {
        List<Locale> languages = Languages.list(row.text("languages"), row.place("languages"));
        EditionFolder files = new EditionFolder(folder, "editions/" + row.text("year") + "/", languages, reference);
        try {
            Edition edition = edition(row, files, released);
            files.texts().checkAllUsed();
            return edition;
        } catch (IllegalArgumentException e) {
            throw new DatasetException(files.path() + ": " + e.getMessage(), e);
        }
    }

    private static Edition edition(CsvRow row, EditionFolder files, LocalDate released) {
        StatementReader statements = new StatementReader(files);
        return Edition.builder()
                .year(row.number("year", 1000))
                .revision(row.number("revision", 1))
                .released(released)
                .title(files.texts().text("edition.title"))
                .occasion(files.texts().optional("edition.occasion"))
                .asOf(row.date("as_of"))
                .languages(files.texts().languages())
                .publication(files.sources().named(row, "publication"))
                .organization(OrganizationReader.read(files))
                .introduction(statements.introduction())
                .vision(statements.vision())
                .mission(statements.mission())
                .values(statements.values())
                .keyActivitiesBackground(statements.keyActivitiesBackground())
                .keyActivities(ActivityReader.keyActivities(files))
                .strategicGoals(ActivityReader.goals(files))
                .regions(files.regions())
                .economies(files.economies())
                .networks(NetworkReader.read(files))
                .sources(files.sources().sources())
                .build();
    }
}

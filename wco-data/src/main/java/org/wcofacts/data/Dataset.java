package org.wcofacts.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.register.Register;

/**
 * A dataset of your own, or newer data than this library carries: the same files in the same form, held to the same rules.
 * Each part is checked at its first use and is the same instance from then on, immutable and shared; all methods are safe for
 * use by many threads.
 *
 * <pre>{@code
 * Path data = folder.resolve("data");
 * WcoData.copyTo(data);
 * Register register = Dataset.read(data).register();
 * System.out.println(register.memberCount(LocalDate.of(2013, 6, 30)).value());
 * }</pre>
 */
public final class Dataset {

    static final String DESCRIPTION = "dataset.properties";

    private static final Set<String> DESCRIBED = Set.of("version", "released", "reference.languages");

    private record Description(String version, LocalDate released, List<Locale> languages) {}

    private final DataFolder folder;
    private final Map<Integer, Edition> editions = new HashMap<>();
    private Optional<Description> description = Optional.empty();
    private Optional<EditionIndex> index = Optional.empty();
    private Optional<Reference> reference = Optional.empty();
    private Optional<Register> register = Optional.empty();

    Dataset(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads the files of a dataset from a folder or a ZIP archive, all at once, and closes them; what is changed there later
     * does not matter.
     *
     * @param folderOrArchive has {@code dataset.properties} at its top, or an archive in the one folder that it has; links in a folder are
     *     followed; up to 5,000 files of 4 MiB in all, each of up to 20,000
     *     lines, which a heap of 64 MB has room for
     * @throws IOException if it is neither, or cannot be read
     * @throws DatasetException if it is too large, or an archive has an entry outside itself
     */
    public static Dataset read(Path folderOrArchive) throws IOException {
        if (folderOrArchive == null) {
            throw new IllegalArgumentException("folder or archive: must not be null");
        }
        return new Dataset(MemoryFolder.of(folderOrArchive));
    }

    /**
     * Returns the years for which there is an edition, in ascending order.
     *
     * @throws DatasetException if a file is missing or does not fit; the message names file, line, column and rule
     */
    public List<Integer> years() {
        return index().years();
    }

    /**
     * Returns the version of the dataset: the year and month of its release, and a number if it is not the first of that month,
     * such as {@code 2026.11} or {@code 2026.11.2}.
     *
     * @throws DatasetException if a file is missing or does not fit
     */
    public String version() {
        return description().version();
    }

    /**
     * Returns the day on which this version of the dataset was released.
     *
     * @throws DatasetException if a file is missing or does not fit
     */
    public LocalDate released() {
        return description().released();
    }

    /**
     * Returns the economies and regions to which the editions and the register refer.
     *
     * @throws DatasetException if a file is missing or does not fit; the message names file, line, column and rule
     */
    public synchronized Reference reference() {
        if (reference.isEmpty()) {
            reference = Optional.of(ReferenceReader.read(folder, description().languages()));
        }
        return reference.get();
    }

    /**
     * Returns the register.
     *
     * @throws DatasetException if a file is missing or does not fit; the message names file, line, column and rule
     */
    public synchronized Register register() {
        if (register.isEmpty()) {
            register = Optional.of(RegisterReader.read(folder, reference(), released()));
        }
        return register.get();
    }

    /**
     * Returns the edition of a year.
     *
     * @throws EditionNotFoundException if the dataset has no such year; {@link #years()} lists them
     * @throws DatasetException if a file is missing or does not fit; the message names file, line, column and rule
     */
    public synchronized Edition edition(int year) {
        CsvRow row = index().row(year);
        Edition edition = editions.get(year);
        if (edition == null) {
            edition = EditionReader.read(folder, row, reference(), released());
            editions.put(year, edition);
        }
        return edition;
    }

    private synchronized EditionIndex index() {
        if (index.isEmpty()) {
            index = Optional.of(EditionIndex.read(folder));
        }
        return index.get();
    }

    private synchronized Description description() {
        if (description.isEmpty()) {
            description = Optional.of(readDescription());
        }
        return description.get();
    }

    private Description readDescription() {
        WordsFile file = WordsFile.read(folder, DESCRIPTION);
        for (String key : file.keys()) {
            if (!DESCRIBED.contains(key)) {
                throw new DatasetException(file.place(key) + ": must be a property of a dataset");
            }
        }
        String languages = "reference.languages";
        LocalDate released = file.day("released");
        String version = file.get("version");
        String month = String.format(Locale.ROOT, "%d.%02d", released.getYear(), released.getMonthValue());
        if (!version.matches(Pattern.quote(month) + "([.][1-9][0-9]*)?")) {
            throw new DatasetException(file.place("version") + ": " + Quote.of(version)
                    + " must be the year and month of the day of release, " + released
                    + ", such as 2026.11 or 2026.11.2");
        }
        return new Description(version, released, Languages.list(file.get(languages), file.place(languages)));
    }
}

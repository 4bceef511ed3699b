package org.wcofacts.data;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.model.Edition;
import org.wcofacts.model.Reference;
import org.wcofacts.model.Register;

/** A dataset in a folder. Reads each part once, at its first use; safe for use by many threads. */
final class Dataset {

    static final String DESCRIPTION = "dataset.properties";

    private record Description(String version, List<Locale> languages) {}

    private final DataFolder folder;
    private final Map<Integer, Edition> editions = new HashMap<>();
    private Optional<Description> description = Optional.empty();
    private Optional<EditionIndex> index = Optional.empty();
    private Optional<Reference> reference = Optional.empty();
    private Optional<Register> register = Optional.empty();

    Dataset(DataFolder folder) {
        this.folder = folder;
    }

    List<Integer> years() {
        return index().years();
    }

    String version() {
        return description().version();
    }

    synchronized Reference reference() {
        if (reference.isEmpty()) {
            reference = Optional.of(ReferenceReader.read(folder, description().languages()));
        }
        return reference.get();
    }

    synchronized Register register() {
        if (register.isEmpty()) {
            register = Optional.of(RegisterReader.read(folder, reference()));
        }
        return register.get();
    }

    synchronized Edition edition(int year) {
        CsvRow row = index().row(year);
        Edition edition = editions.get(year);
        if (edition == null) {
            edition = EditionReader.read(folder, row, reference());
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
            if (!key.equals("version") && !key.equals("reference.languages")) {
                throw new DatasetException(file.place(key) + ": must be a property of a dataset");
            }
        }
        String languages = "reference.languages";
        return new Description(file.get("version"), Languages.list(file.get(languages), file.place(languages)));
    }
}

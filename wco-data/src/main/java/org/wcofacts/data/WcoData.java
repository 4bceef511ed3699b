package org.wcofacts.data;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.register.Register;

/**
 * The dataset. Each part is read at its first use and is the same instance from then on, immutable and shared; all
 * methods are safe for use by many threads.
 *
 * <pre>{@code
 * Edition edition = WcoData.edition(2013);
 * System.out.println(edition.organization().members().value() + " Members, " + edition.asOf());
 *
 * Register register = WcoData.register();
 * System.out.println(register.memberCount(LocalDate.of(2013, 6, 30)).value());
 * }</pre>
 *
 * <p>Not an official publication of the organization. Designations and groupings imply no opinion on the status of any
 * territory or its frontiers.
 */
public final class WcoData {

    private static final ClassPathFolder FILES = new ClassPathFolder();
    private static final Dataset DATASET = new Dataset(FILES);

    private WcoData() {}

    /**
     * Returns the years for which there is an edition, in ascending order.
     *
     * @throws DatasetException if a file of the dataset is damaged
     */
    public static List<Integer> years() {
        return DATASET.years();
    }

    /**
     * Returns the edition of a year.
     *
     * @throws EditionNotFoundException if the dataset has no such year; {@link #years()} lists them
     * @throws DatasetException if a file of the dataset is damaged
     */
    public static Edition edition(int year) {
        return DATASET.edition(year);
    }

    /**
     * Returns the economies and regions to which editions and the register refer, under the names that this dataset uses today.
     *
     * @throws DatasetException if a file of the dataset is damaged
     */
    public static Reference reference() {
        return DATASET.reference();
    }

    /**
     * Returns the register: Members, office holders, regional entities, instruments and milestones, with their dates.
     *
     * @throws DatasetException if a file of the dataset is damaged
     */
    public static Register register() {
        return DATASET.register();
    }

    /**
     * Returns the version of the dataset, such as {@code 2026.11}. It is neither the library's version nor an edition's revision.
     *
     * @throws DatasetException if a file of the dataset is damaged
     */
    public static String version() {
        return DATASET.version();
    }

    /**
     * Returns the day on which this version of the dataset was released.
     *
     * @throws DatasetException if a file of the dataset is damaged
     */
    public static LocalDate released() {
        return DATASET.released();
    }

    /**
     * Copies the files of the dataset into a folder, as a start for {@link Dataset} of your own. Missing folders are made.
     *
     * @param folder is empty, or does not exist yet
     * @throws IOException if it is not empty, or a file cannot be written
     */
    public static void copyTo(Path folder) throws IOException {
        if (folder == null) {
            throw new IllegalArgumentException("folder: must not be null");
        }
        Files.createDirectories(folder);
        try (Stream<Path> present = Files.list(folder)) {
            if (present.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder + ": must be empty");
            }
        }
        for (Map.Entry<String, byte[]> content : FILES.all().entrySet()) {
            Path file = folder.resolve(content.getKey());
            Files.createDirectories(folder.resolve(content.getKey()).getParent());
            Files.write(file, content.getValue());
        }
    }
}

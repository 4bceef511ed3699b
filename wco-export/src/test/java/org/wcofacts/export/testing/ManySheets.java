package org.wcofacts.export.testing;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.wcofacts.export.EditionPdf;
import org.wcofacts.export.Export;
import org.wcofacts.model.edition.Edition;

/**
 * Writes sheets in every format to a folder, reads editions back, and prints what the process holds: a line after the first
 * sheets, and lines up to the end. Each line has the heap after a collection in KB, open descriptors, live threads, and files in
 * the folder and in that of the system for temporary ones.
 */
public final class ManySheets {

    private static final int LINES = 5;

    private ManySheets() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int sheets = Integer.parseInt(arguments[1]);
        for (int sheet = 0; sheet < sheets; sheet++) {
            writeAndRead(folder, sheet);
            if ((sheet + 1) % (sheets / LINES) == 0) {
                System.out.println("holds " + heap() + " " + descriptors() + " "
                        + ManagementFactory.getThreadMXBean().getThreadCount() + " " + files(folder) + " "
                        + files(Path.of(System.getProperty("java.io.tmpdir"))));
            }
        }
    }

    private static void writeAndRead(Path folder, int sheet) throws IOException {
        int number = 0;
        for (Export export : EveryFormat.of(ArbitrarySheets.of(sheet))) {
            export.to(folder.resolve("sheet-" + number++));
        }
        Edition edition = InventedEdition.introducedBy("Sheet " + sheet);
        Path pdf = folder.resolve("edition");
        EveryFormat.of(edition).get(0).to(pdf);
        if (!EditionPdf.read(new ByteArrayInputStream(Files.readAllBytes(pdf))).equals(edition)) {
            throw new IllegalStateException("sheet " + sheet + ": read otherwise than written");
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10;
    }

    private static long descriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}

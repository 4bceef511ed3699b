package org.wcofacts.export.xlsx.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes the parts of a workbook from POI one by one, where it means to write an archive of its own. */
public final class PoiParts extends ZipArchiveOutputStream {

    private static final String IMAGES = "xl/media/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private String name = "";

    private PoiParts() {
        super(OutputStream.nullOutputStream());
    }

    /**
     * The parts by their names, in POI's order. POI looks up an XML transformer anew for many of them, through the class
     * loader of the thread. While it writes, that is the platform's: a slow transformer on the class path is not met.
     */
    public static Map<String, byte[]> of(XSSFWorkbook workbook) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PoiParts taken = new PoiParts()) {
            workbook.write(taken);
            return taken.parts;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) {
        name = entry.getName();
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        part.write(bytes, from, length);
    }

    @Override
    public void closeArchiveEntry() {
        byte[] bytes = part.toByteArray();
        parts.put(name, name.startsWith(IMAGES) ? bytes : Declaration.endedByLineFeed(bytes));
        part.reset();
    }
}

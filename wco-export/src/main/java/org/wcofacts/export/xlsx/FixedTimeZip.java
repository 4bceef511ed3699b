package org.wcofacts.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip archive whose entries all have the first time that the format knows, so that no clock shows in it. */
final class FixedTimeZip extends ZipArchiveOutputStream {

    private static final LocalDateTime FIRST_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    FixedTimeZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(FIRST_TIME);
        super.putArchiveEntry(entry);
    }
}

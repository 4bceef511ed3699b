package org.wcofacts.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.pdf.PdfOptions;

/** Writes the full English sheet without attachments to a file and ends, so that a whole process can be timed. */
public final class OneBrief {

    private OneBrief() {}

    public static void main(String[] arguments) throws IOException {
        PdfOptions alone = PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING);
        Export.pdf(FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH), alone)
                .to(Path.of(arguments[0]));
    }
}

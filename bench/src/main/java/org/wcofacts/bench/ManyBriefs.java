package org.wcofacts.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.sheet.FactSheet;

/** Writes the full English sheet 10,000 times and prints how much of the heap is in use on the way. */
public final class ManyBriefs {

    private ManyBriefs() {}

    public static void main(String[] arguments) throws IOException {
        FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH);
        PdfOptions alone = PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING);
        for (int written = 1; written <= 10_000; written++) {
            Export.pdf(sheet, alone).to(OutputStream.nullOutputStream());
            if (written == 100 || written % 2_000 == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.println(
                        written + " sheets: " + (runtime.totalMemory() - runtime.freeMemory()) / 1024 + " KiB");
            }
        }
    }
}

package consumer.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.FactSheets;

/** Prints the median time of the processor, in microseconds, for a workbook and for a PDF that carries it. */
public final class Times {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 100;
    private static final int MEASURED = 41;

    private Times() {}

    public static void main(String[] arguments) throws IOException {
        FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH);
        System.out.println(median(Export.xlsx(sheet)) + " " + median(Export.pdf(sheet)));
    }

    private static long median(Export export) throws IOException {
        long[] times = new long[WARM_UP + MEASURED];
        for (int i = 0; i < times.length; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            export.to(OutputStream.nullOutputStream());
            times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1000;
        }
        long[] measured = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(measured);
        return measured[MEASURED / 2];
    }
}

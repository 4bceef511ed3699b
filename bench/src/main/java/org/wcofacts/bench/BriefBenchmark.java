package org.wcofacts.bench;

import com.lowagie.text.pdf.BaseFont;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.pdf.UntaggedSheet;
import org.wcofacts.export.sheet.FactSheet;

/**
 * The full English sheet of the edition as a PDF without attachments: by this project, by this project without tags, by
 * OpenHTMLtoPDF with tags (fast mode, fonts and their metrics kept between runs, HTML made beforehand) and by OpenPDF's own
 * flow, which cannot tag.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
public class BriefBenchmark {

    private static final PdfOptions ALONE = PdfOptions.DEFAULT.carrying(PdfOptions.Carrying.NOTHING);

    private final FactSheet sheet = FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH);
    private final FontMetrics metrics = new FontMetrics();
    private String html = "";
    private byte[] regular = {};
    private byte[] semibold = {};
    private BaseFont regularFont;
    private BaseFont semiboldFont;

    @Setup
    public void setUp() throws IOException {
        XRLog.setLoggingEnabled(false);
        html = HtmlSheet.of(sheet);
        regular = font("IBMPlexSans-Regular");
        semibold = font("IBMPlexSans-SemiBold");
        regularFont = BaseFont.createFont("r.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, regular, null);
        semiboldFont = BaseFont.createFont("s.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, semibold, null);
        System.out.println("bytes: tagged " + tagged().length + ", untagged " + untagged().length + ", OpenHTMLtoPDF "
                + openHtmlToPdf().length + ", flow " + flow().length);
    }

    private static byte[] font(String name) throws IOException {
        try (InputStream in = PdfOptions.class.getResourceAsStream("type/fonts/" + name + ".ttf")) {
            return in.readAllBytes();
        }
    }

    @Benchmark
    public byte[] tagged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(sheet, ALONE).to(out);
        return out.toByteArray();
    }

    @Benchmark
    @Threads(2)
    public byte[] taggedByTwoThreads() throws IOException {
        return tagged();
    }

    @Benchmark
    public byte[] withAttachments() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(sheet).to(out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] untagged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UntaggedSheet.write(sheet, out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] openHtmlToPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(
                        () -> new ByteArrayInputStream(regular),
                        "Plex",
                        400,
                        BaseRendererBuilder.FontStyle.NORMAL,
                        true)
                .useFont(
                        () -> new ByteArrayInputStream(semibold),
                        "Plex",
                        700,
                        BaseRendererBuilder.FontStyle.NORMAL,
                        true)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics)
                .withHtmlContent(html, null)
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    @Benchmark
    public byte[] flow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FlowSheet.write(sheet, regularFont, semiboldFont, out);
        return out.toByteArray();
    }

    /** Keeps what OpenHTMLtoPDF has learnt of its fonts, as its documentation recommends. */
    private static final class FontMetrics implements FSCacheEx<String, FSCacheValue> {

        private final Map<String, FSCacheValue> kept = new ConcurrentHashMap<>();

        @Override
        public void put(String key, FSCacheValue value) {
            kept.put(key, value);
        }

        @Override
        public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
            return kept.computeIfAbsent(key, any -> {
                try {
                    return loader.call();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        @Override
        public FSCacheValue get(String key) {
            return kept.get(key);
        }
    }
}

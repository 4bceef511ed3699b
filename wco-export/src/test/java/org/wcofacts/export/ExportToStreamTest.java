package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.InventedEdition;

class ExportToStreamTest {

    static Stream<Export> everyFormat() {
        return ExportToPathTest.everyFormat().stream();
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void theReportTellsSizeAndDigestOfWhatWasWritten(Export export) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report = export.to(out);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
        assertThat(report.size()).isEqualTo(out.size()).isPositive();
        assertThat(report.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void theStreamIsLeftOpen(Export export) throws IOException {
        class Watched extends ByteArrayOutputStream {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        }
        Watched out = new Watched();
        export.to(out);
        assertThat(out.closed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void aStreamThatFailsAtAnyByteFailsTheExport(Export export) throws IOException {
        int size = (int) export.to(OutputStream.nullOutputStream()).size();
        for (int limit : new int[] {0, 1, size / 3, size / 2, size - 1}) {
            assertThatThrownBy(() -> export.to(new Full(limit)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("full after " + limit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "tr", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"})
    void bytesDoNotDependOnLocaleOrTimeZone(String tag) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> here = bytesOfEveryFormat();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<byte[]> there = bytesOfEveryFormat();
            for (int i = 0; i < here.size(); i++) {
                assertThat(there.get(i)).isEqualTo(here.get(i));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threadsThatShareASheetGetTheBytesThatOneGets() throws Exception {
        FactSheet sheet = FactSheets.inBrief(InventedEdition.rich(), Locale.FRENCH);
        List<Export> exports = List.of(Export.pdf(sheet), Export.xlsx(sheet), Export.xml(InventedEdition.rich()));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Export export : exports) {
                byte[] alone = bytes(export);
                List<Future<byte[]>> together = IntStream.range(0, 8)
                        .mapToObj(i -> threads.submit(() -> bytes(export)))
                        .toList();
                for (Future<byte[]> one : together) {
                    assertThat(one.get()).isEqualTo(alone);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void findingsOfTheSheetAreInTheReportOfEveryFormat() throws IOException {
        FactSheet sheet = FactSheets.inBrief(InventedEdition.plain(), Locale.FRENCH);
        for (Export export : List.of(Export.pdf(sheet), Export.xlsx(sheet))) {
            assertThat(export.to(OutputStream.nullOutputStream()).findings())
                    .extracting(Finding::kind)
                    .contains(Finding.Kind.TRANSLATION_MISSING);
        }
    }

    private static List<byte[]> bytesOfEveryFormat() throws IOException {
        return List.of(
                bytes(ExportToPathTest.everyFormat().get(0)),
                bytes(ExportToPathTest.everyFormat().get(1)),
                bytes(ExportToPathTest.everyFormat().get(2)));
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }

    /** A stream that is full after a number of bytes. */
    private static final class Full extends FilterOutputStream {

        private final int limit;
        private int written;

        Full(int limit) {
            super(OutputStream.nullOutputStream());
            this.limit = limit;
        }

        @Override
        public void write(int b) throws IOException {
            if (written++ == limit) {
                throw new IOException("full after " + limit);
            }
        }
    }
}

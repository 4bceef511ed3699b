package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.export.sheet.DataColumn.Type;
import org.wcofacts.export.sheet.DataTable;

class WorkbookBytesTest {

    @Test
    void sameSheetGivesTheSameBytesAgain() throws IOException {
        assertThat(Alphaland.bytes(Alphaland.sheet())).isEqualTo(Alphaland.bytes(Alphaland.sheet()));
    }

    @ParameterizedTest(name = "locale {0}, time zone {1}")
    @CsvSource({"ar,Asia/Tokyo", "ar-u-nu-arab,UTC", "tr,America/St_Johns", "th-TH-u-ca-buddhist,Pacific/Apia"})
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void bytesDoNotDependOnTheMachine(String locale, String zone) throws IOException {
        byte[] expected = Alphaland.bytes(Alphaland.sheet());
        Locale locale0 = Locale.getDefault();
        TimeZone zone0 = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(Alphaland.bytes(Alphaland.sheet())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale0);
            TimeZone.setDefault(zone0);
        }
    }

    @Test
    void manyThreadsWriteTheSameBytes() throws Exception {
        byte[] expected = Alphaland.bytes(Alphaland.sheet());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> written = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                written.add(threads.submit(() -> Alphaland.bytes(Alphaland.sheet())));
            }
            for (Future<byte[]> bytes : written) {
                assertThat(bytes.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void streamIsLeftOpen() throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new WorkbookRenderer(List.of()).render(Alphaland.sheet(), finding -> {}, out);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void failureOfTheStreamReachesTheCaller() {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> new WorkbookRenderer(List.of()).render(Alphaland.sheet(), finding -> {}, out))
                .isSameAs(full);
    }

    @Test
    void failureOfTheRowsReachesTheCallerBeforeAByteIsWritten() {
        IOException gone = new IOException("rows gone");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataTable table = Alphaland.table("t", Alphaland.column("a", Type.TEXT))
                .rows(sink -> {
                    throw gone;
                })
                .build();
        assertThatThrownBy(() -> new WorkbookRenderer(List.of()).render(Alphaland.sheetWith(table), finding -> {}, out))
                .isSameAs(gone);
        assertThat(out.size()).isZero();
    }
}

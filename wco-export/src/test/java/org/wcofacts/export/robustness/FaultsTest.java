package org.wcofacts.export.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.EditionPdf;
import org.wcofacts.export.Export;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.testing.EveryFormat;
import org.wcofacts.export.testing.FaultyDisk;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.testing.Tier;
import org.wcofacts.export.xml.EditionXml;

/** A disk or a stream fails at each of its operations in turn. */
@Tag("robustness")
class FaultsTest {

    private static final byte[] OLD = "the old file".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    static List<Export> everyFormat() {
        return EveryFormat.of(InventedEdition.rich());
    }

    static List<Export> everyFormatOfManyRows() {
        return EveryFormat.ofManyRows();
    }

    /** What a library wrapped into an exception of its own came out of it without the name of the file. */
    @ParameterizedTest
    @MethodSource("everyFormatOfManyRows")
    void aFullDiskWhileRowsAreWrittenIsAnIOExceptionThatNamesTheFile(Export export) throws IOException {
        Path file = Files.write(folder.resolve(export.fileName()), OLD);
        int faults = 0;
        for (int operation = 0; fails(export, operation, file); operation += Tier.of(9, 1, 1)) {
            faults++;
        }
        assertThat(faults).isGreaterThan(Tier.of(3, 40, 40));
        assertThat(file)
                .isNotEmptyFile()
                .is(new org.assertj.core.api.Condition<>(
                        written -> written.toFile().length() > OLD.length, "new"));
    }

    /** Whether the disk failed before the file was written; then the old one is as it was, and alone. */
    private boolean fails(Export export, int operation, Path file) throws IOException {
        try {
            export.to(FaultyDisk.failingAt(operation, file));
            return false;
        } catch (IOException e) {
            assertThat(e)
                    .hasMessageStartingWith(file + ": not written, ")
                    .hasMessageContaining("no space left on device");
            assertThat(tree()).containsExactly(file);
            assertThat(file).hasBinaryContent(OLD);
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource({"everyFormat", "everyFormatOfManyRows"})
    void aStreamThatFailsAtAnyCallFailsTheExportWithItsOwnException(Export export) throws IOException {
        FailingStream counted = new FailingStream(Integer.MAX_VALUE);
        export.to(counted);
        int step = Math.max(1, counted.calls / Tier.of(6, 60, 600));
        for (int call = 0; call < counted.calls; call += step) {
            FailingStream out = new FailingStream(call);
            assertThatThrownBy(() -> export.to(out))
                    .isInstanceOf(IOException.class)
                    .satisfies(thrown -> assertThat(cause(thrown)).isSameAs(out.fault));
            assertThat(out.calls).as("a stream that failed is left alone").isEqualTo(call + 1);
        }
    }

    private static Throwable cause(Throwable thrown) {
        return thrown.getCause() == null ? thrown : cause(thrown.getCause());
    }

    private interface Reading {
        Object from(InputStream in) throws IOException;
    }

    @Test
    void aStreamThatFailsWhileItIsReadIsNoFaultOfTheFile() throws IOException {
        List<Export> exports = everyFormat();
        failsAtEachRead(bytes(exports.get(0)), EditionPdf::read);
        failsAtEachRead(bytes(exports.get(2)), EditionXml::read);
        try (InputStream labels = Objects.requireNonNull(Labels.class.getResourceAsStream("labels/en.properties"))) {
            failsAtEachRead(
                    labels.readAllBytes(),
                    in -> Labels.read(Locale.GERMAN, new InputStreamReader(in, StandardCharsets.UTF_8)));
        }
    }

    private static void failsAtEachRead(byte[] file, Reading reading) throws IOException {
        FailingInput counted = new FailingInput(file, Integer.MAX_VALUE);
        assertThat(reading.from(counted)).isNotNull();
        int step = Math.max(1, counted.calls / Tier.of(5, 50, 500));
        for (int call = 0; call < counted.calls; call += step) {
            FailingInput in = new FailingInput(file, call);
            assertThatThrownBy(() -> reading.from(in)).isSameAs(in.fault);
        }
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }

    private List<Path> tree() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    /** A stream that fails at a call, counted from 0. */
    private static final class FailingStream extends OutputStream {

        private final IOException fault = new IOException("the stream failed");
        private final int last;
        private int calls;

        FailingStream(int last) {
            this.last = last;
        }

        private void call() throws IOException {
            if (calls++ == last) {
                throw fault;
            }
        }

        @Override
        public void write(int b) throws IOException {
            call();
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            call();
        }

        @Override
        public void flush() throws IOException {
            call();
        }
    }

    /** A file that comes in pieces of up to 500 bytes and fails at one of them, counted from 0. */
    private static final class FailingInput extends FilterInputStream {

        private static final int PIECE = 500;

        private final IOException fault = new IOException("the stream failed");
        private final int last;
        private int calls;

        FailingInput(byte[] file, int last) {
            super(new ByteArrayInputStream(file));
            this.last = last;
        }

        @Override
        public int read() throws IOException {
            return fails() ? -1 : super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return fails() ? -1 : super.read(bytes, from, Math.min(length, PIECE));
        }

        private boolean fails() throws IOException {
            if (calls++ == last) {
                throw fault;
            }
            return false;
        }
    }
}

package org.wcofacts.export.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.sheet.RowSink;
import org.wcofacts.export.sheet.RowSource;

/** The rows of a small table, taken down once so that exports repeat them without looking anything up again. */
public final class RecordedRows implements RowSource {

    private interface Step {
        void replay(RowSink sink) throws IOException;
    }

    private final List<Step> steps;

    private RecordedRows(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    public static RowSource of(RowSource rows) {
        Recorder recorder = new Recorder();
        try {
            rows.writeTo(recorder);
        } catch (IOException e) {
            throw new UncheckedIOException("rows held in memory: not readable", e);
        }
        return new RecordedRows(recorder.steps);
    }

    @Override
    public void writeTo(RowSink sink) throws IOException {
        for (Step step : steps) {
            step.replay(sink);
        }
    }

    private static final class Recorder implements RowSink {

        private final List<Step> steps = new ArrayList<>();

        private RowSink add(Step step) {
            steps.add(step);
            return this;
        }

        @Override
        public RowSink text(String value) {
            return add(sink -> sink.text(value));
        }

        @Override
        public RowSink number(long value) {
            return add(sink -> sink.number(value));
        }

        @Override
        public RowSink number(double value) {
            return add(sink -> sink.number(value));
        }

        @Override
        public RowSink date(LocalDate value) {
            return add(sink -> sink.date(value));
        }

        @Override
        public RowSink missing(String word) {
            return add(sink -> sink.missing(word));
        }

        @Override
        public void endRow() {
            add(RowSink::endRow);
        }
    }
}

package org.wcofacts.export.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.data.Dataset;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.EditionPdf;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.testing.EveryFormat;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.testing.Tier;
import org.wcofacts.export.xml.EditionXml;
import org.wcofacts.model.edition.Edition;

/** 64 threads that share everything get what one gets. */
@Tag("robustness")
class ManyThreadsTest {

    private static final int THREADS = 64;

    @TempDir
    static Path folder;

    @Test
    void everyFormatOfSharedSheetsHasTheSameBytes() throws Exception {
        List<Export> exports = new ArrayList<>(EveryFormat.of(InventedEdition.rich()));
        exports.addAll(EveryFormat.of(FactSheets.inBrief(InventedEdition.rich(), Locale.FRENCH)));
        for (Export export : exports.subList(0, Tier.of(5, exports.size(), exports.size()))) {
            byte[] alone = bytes(export);
            assertThat(together(Tier.of(1, 2, 20), () -> bytes(export)))
                    .allMatch(bytes -> java.util.Arrays.equals(bytes, alone));
        }
    }

    @Test
    void whatIsReadIsTheSame() throws Exception {
        Edition edition = InventedEdition.rich();
        byte[] xml = bytes(Export.xml(edition));
        byte[] pdf = bytes(EveryFormat.of(edition).get(0));
        assertThat(together(2, () -> EditionXml.read(new ByteArrayInputStream(xml))))
                .allMatch(edition::equals);
        assertThat(together(2, () -> EditionPdf.read(new ByteArrayInputStream(pdf))))
                .allMatch(edition::equals);
    }

    /** Each part of a dataset is read once, whoever asks first. */
    @Test
    void aDatasetThatAllAskFirstIsReadOnce() throws Exception {
        WcoData.copyTo(folder.resolve("data"));
        Dataset dataset = Dataset.read(folder.resolve("data"));
        assertThat(together(1, dataset::register)).allMatch(register -> register == dataset.register());
        assertThat(together(1, () -> dataset.edition(2013))).allMatch(read -> read == dataset.edition(2013));
        assertThat(together(1, () -> dataset.reference().find("Côte d’Ivoire").alpha2()))
                .containsOnly("CI");
        assertThat(dataset.register()).isEqualTo(WcoData.register());
    }

    /** The answers of all threads, which begin at the same moment, each a number of times. */
    private static <T> List<T> together(int times, Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch ready = new CountDownLatch(THREADS);
        try {
            List<Future<List<T>>> futures = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    List<T> answers = new ArrayList<>();
                    for (int time = 0; time < times; time++) {
                        answers.add(task.call());
                    }
                    return answers;
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<List<T>> future : futures) {
                all.addAll(future.get());
            }
            assertThat(all).hasSize(THREADS * times);
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }
}

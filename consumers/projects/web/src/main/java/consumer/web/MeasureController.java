package consumer.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the application holds, for the test that watches it. */
@RestController
class MeasureController {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** Bytes in use after a collection. */
    @GetMapping("/heap")
    long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Open files, connections not counted; -1 where the system does not tell. */
    @GetMapping("/files")
    long files() throws IOException {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return -1;
        }
        try (Stream<Path> open = Files.list(DESCRIPTORS)) {
            return open.filter(MeasureController::isFile).count();
        }
    }

    private static boolean isFile(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).isAbsolute();
        } catch (IOException closed) {
            return false;
        }
    }
}

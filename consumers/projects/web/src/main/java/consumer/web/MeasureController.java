package consumer.web;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the application holds, for the test that watches it. */
@RestController
class MeasureController {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** What the system tells, which the virtual machine itself asks from time to time. */
    private static final List<Path> OF_THE_SYSTEM = List.of(Path.of("/dev"), Path.of("/proc"), Path.of("/sys"));

    /** Bytes in use after a collection. */
    @GetMapping("/heap")
    long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Open files, connections and those of the system not counted; none where the system does not tell. */
    @GetMapping("/files")
    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        if (Files.isDirectory(DESCRIPTORS)) {
            try (DirectoryStream<Path> open = Files.newDirectoryStream(DESCRIPTORS)) {
                for (Path descriptor : open) {
                    Path file = Files.readSymbolicLink(descriptor);
                    if (file.isAbsolute() && OF_THE_SYSTEM.stream().noneMatch(file::startsWith)) {
                        files.add(file.toString());
                    }
                }
            }
        }
        Collections.sort(files);
        return files;
    }
}

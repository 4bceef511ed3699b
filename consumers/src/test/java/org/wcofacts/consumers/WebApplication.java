package org.wcofacts.consumers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged application that serves on a free port of the loopback interface. */
record WebApplication(Process process, URI address) {

    private static final Pattern STARTED = Pattern.compile("started on port (\\d+)");
    private static final int MOST_SECONDS = 60;

    static WebApplication start(Project project, Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Program.file("java").toString(),
                        "-Xmx512m",
                        "-jar",
                        project.folder().resolve("target").resolve("web.jar").toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            return new WebApplication(process, URI.create("http://127.0.0.1:" + port(process, output)));
        } catch (IOException | InterruptedException failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private static String port(Process process, Path output) throws IOException, InterruptedException {
        for (int second = 0; second < MOST_SECONDS; second++) {
            Matcher started = STARTED.matcher(Files.readString(output));
            if (started.find()) {
                return started.group(1);
            }
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                break;
            }
        }
        throw new IOException("the application must start: " + Files.readString(output));
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

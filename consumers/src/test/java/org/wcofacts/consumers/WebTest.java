package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A web application on Spring Boot, packaged and run, over the loopback interface. */
@EnabledIfSystemProperty(named = "wcofacts.tests", matches = "full")
class WebTest {

    private static final Duration UNDER_LOAD = Duration.ofSeconds(15);
    private static final int CLIENTS = 8;

    @Nested
    class OnSpringBoot3 extends Served {
        OnSpringBoot3() {
            super("web/spring-boot-3");
        }
    }

    @Nested
    class OnSpringBoot4 extends Served {
        OnSpringBoot4() {
            super("web/spring-boot-4");
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Served {

        private final HttpClient client = HttpClient.newHttpClient();
        private final String project;
        private WebApplication application;

        Served(String project) {
            this.project = project;
        }

        @BeforeAll
        void start(@TempDir Path folder) throws Exception {
            application = WebApplication.start(Project.of(project), folder);
        }

        @AfterAll
        void stop() throws InterruptedException {
            application.stop();
        }

        @ParameterizedTest
        @CsvSource({
            "/brief.pdf, application/pdf, wco-2013-en.pdf, %PDF-",
            "/brief.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, wco-2013-en.xlsx, PK",
            "/edition.xml, application/xml, wco-2013.xml, <?xml",
            "/members/KE.pdf, application/pdf, wco-member-ke-2025-11-30-en.pdf, %PDF-",
            "/members/KE.json, application/json, member-ke-2025-11-30-en.json, '{\n \"facts\": {\n  \"version\": \"1.0\",'"
        })
        void filesAreServed(String path, String mediaType, String fileName, String start) throws Exception {
            HttpResponse<byte[]> response = get(path);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(header(response, "Content-Type")).isEqualTo(mediaType);
            assertThat(header(response, "Content-Disposition")).isEqualTo("attachment; filename=\"" + fileName + "\"");
            assertThat(header(response, "Content-Length")).isEqualTo("" + response.body().length);
            assertThat(header(response, "ETag")).matches("\"[0-9a-f]{64}\"");
            assertThat(response.body()).startsWith(start.getBytes(StandardCharsets.US_ASCII));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "fr-CA,fr;q=0.9,en;q=0.8 | fr",
                    "pt-BR | pt",
                    "zh-CN,zh;q=0.9,ru;q=0.5 | ru",
                    "zh | en",
                    "en-US,en;q=0.5 | en"
                })
        void theBrowserChoosesTheLanguage(String wished, String language) throws Exception {
            assertThat(header(get("/brief.pdf", "Accept-Language", wished), "Content-Disposition"))
                    .contains("wco-2013-" + language + ".pdf");
        }

        @ParameterizedTest
        @CsvSource({"/brief.pdf", "/brief.xlsx", "/edition.xml", "/members/KE.pdf", "/members/KE.json"})
        void whoHasTheFileGetsNoSecondOne(String path) throws Exception {
            String tag = header(get(path), "ETag");
            HttpResponse<byte[]> second = get(path, "If-None-Match", tag);
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
        }

        @Test
        void aMemberIsServedAsJson() throws Exception {
            HttpResponse<byte[]> response = get("/members/KE");
            assertThat(header(response, "Content-Type")).isEqualTo("application/json");
            assertThat(text("/members/KE"))
                    .isEqualTo("{\"code\":\"KE\",\"name\":\"Kenya\",\"since\":\"1965-05-24\","
                            + "\"region\":\"east-southern-africa\"}");
        }

        @ParameterizedTest
        @CsvSource({"/members/XX", "/members/XX.pdf", "/members/XX.json", "/members/MC", "/members/MC.pdf"})
        void whoIsNotKnownIsNotFound(String path) throws Exception {
            assertThat(get(path).statusCode()).isEqualTo(404);
        }

        @Test
        void whatIsAskedForIsNeverAnsweredAsHtml() throws Exception {
            HttpResponse<byte[]> response = get("/members/%3Cimg%20src=x%3E", "Accept", "text/html");
            assertThat(response.statusCode()).isBetween(400, 499);
            assertThat(response.headers().firstValue("Content-Type").orElse("none"))
                    .doesNotStartWith("text/html");
        }

        @Test
        void nothingGrowsUnderLoad() throws Exception {
            serve();
            long heap = heap();
            String files = text("/files");
            serve();
            assertThat(heap()).as("bytes in use").isLessThan(heap + heap / 10);
            assertThat(text("/files")).isEqualTo(files);
        }

        private void serve() throws Exception {
            long end = System.nanoTime() + UNDER_LOAD.toNanos();
            List<Callable<Integer>> clients = new ArrayList<>();
            for (String path : List.of("/brief.pdf", "/brief.xlsx", "/edition.xml", "/members/KE.pdf")) {
                for (int i = 0; i < CLIENTS / 4; i++) {
                    clients.add(() -> requests(path, end));
                }
            }
            ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
            try {
                for (Future<Integer> client : pool.invokeAll(clients)) {
                    assertThat(client.get()).isPositive();
                }
            } finally {
                pool.shutdownNow();
            }
        }

        private int requests(String path, long end) throws IOException, InterruptedException {
            byte[] first = get(path).body();
            int answers = 0;
            while (System.nanoTime() < end) {
                HttpResponse<byte[]> response = get(path);
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(response.body()).isEqualTo(first);
                answers++;
            }
            return answers;
        }

        private long heap() throws IOException, InterruptedException {
            return Long.parseLong(text("/heap"));
        }

        private String text(String path) throws IOException, InterruptedException {
            return new String(get(path).body(), StandardCharsets.UTF_8);
        }

        private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(application.address().resolve(path)).timeout(Duration.ofSeconds(60));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }

        private static String header(HttpResponse<byte[]> response, String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}

package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.language.Labels;

/** The samples of the documentation compile without a warning and run. */
class SamplesTest {

    private static final String BEGIN = "<pre>{@code";
    private static final Pattern SAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* *}</pre>", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("^ *\\* ?", Pattern.MULTILINE);
    private static final List<String> OF_THE_JDK =
            List.of("java.io", "java.nio.file", "java.time", "java.util", "java.util.function", "java.nio.charset");

    @TempDir
    private static Path classes;

    record Sample(String place, String code) {

        /** The class that it is compiled into. */
        String type() {
            return "Sample" + Integer.toHexString(code.hashCode());
        }

        String source() {
            return Stream.concat(OF_THE_JDK.stream(), PublicRoomsTest.PUBLIC.stream())
                            .sorted()
                            .map(each -> "import " + each + ".*;\n")
                            .collect(Collectors.joining())
                    + "public final class " + type() + " {\n"
                    + "    private " + type() + "() {}\n"
                    + "    public static void run(Path folder, String header) throws IOException {\n"
                    + code
                    + "\n    }\n}\n";
        }

        @Override
        public String toString() {
            return place;
        }
    }

    @BeforeAll
    static void compile() throws IOException {
        Map<String, String> sources = samples().stream().collect(Collectors.toMap(Sample::type, Sample::source));
        assertThat(UsersCode.compile(sources, classes)).isEmpty();
    }

    static List<Sample> samples() throws IOException {
        return UsersCode.sourcesWith(BEGIN).stream()
                .flatMap(file -> SAMPLE.matcher(UsersCode.read(file))
                        .results()
                        .map(found -> new Sample(UsersCode.type(file), withoutMargin(found))))
                .toList();
    }

    private static String withoutMargin(MatchResult found) {
        return MARGIN.matcher(found.group(1)).replaceAll("");
    }

    @Test
    void everyFrontDoorHasASample() throws IOException {
        assertThat(samples().stream().map(sample -> sample.place().replaceAll(".*\\.", "")))
                .contains(
                        "WcoData",
                        "Register",
                        "Reference",
                        "Member",
                        "Export",
                        "FactSheets",
                        "FactSheet",
                        "SheetLanguage",
                        "Labels",
                        "PdfOptions",
                        "EditionXml",
                        "RegisterXml",
                        "JsonData",
                        "EditionPdf",
                        "FactCitation");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleRuns(Sample sample, @TempDir Path folder) throws Exception {
        try (InputStream english = Labels.class.getResourceAsStream("labels/en.properties")) {
            Files.copy(english, folder.resolve("de.properties"));
        }
        try (URLClassLoader loader = UsersCode.loader(classes)) {
            loader.loadClass(sample.type())
                    .getMethod("run", Path.class, String.class)
                    .invoke(null, folder, "fr-CA, en;q=0.8");
        }
    }
}

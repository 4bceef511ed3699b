package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The code of the README compiles and runs as it stands. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final XPath XPATH = XPathFactory.newDefaultInstance().newXPath();
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyBlockRunsAndDoesWhatItSays() throws Exception {
        List<String> blocks = JAVA_BLOCK
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        compile("FirstBrief", blocks.get(0));
        runInFolder("FirstBrief");
        assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
        Files.delete(folder.resolve("brief.pdf"));
        compile("Blocks", program(blocks.get(1), blocks.subList(2, blocks.size())));
        String printed = run("Blocks");

        assertThat(printed.lines())
                .containsExactly(
                        "World Customs Organization",
                        "Established: 1952",
                        "Members, 2013: 179",
                        "Members, 1999-06-30: 150, INCOMPLETE",
                        "Côte d’Ivoire, Member since 1963-09-02",
                        "Monaco: NO",
                        "Members of my own: 187",
                        printed.lines()
                                .filter(line -> line.startsWith(
                                        "WCO Facts contributors (2026). Number of Members, 2013: 179. "))
                                .findFirst()
                                .orElse("a citation"),
                        "true");
        assertThat(folder)
                .isDirectoryContaining("glob:**/brief.pdf")
                .isDirectoryContaining("glob:**/day.pdf")
                .isDirectoryContaining("glob:**/essentials.pdf")
                .isDirectoryContaining("glob:**/large-print.pdf")
                .isDirectoryContaining("glob:**/tables.xlsx")
                .isDirectoryContaining("glob:**/tables.zip")
                .isDirectoryContaining("glob:**/with-declarations.xlsx")
                .isDirectoryContaining("glob:**/kenya.pdf")
                .isDirectoryContaining("glob:**/edition.xml");
    }

    @Test
    void thePomIsWholeAndAsksForTheVersionThatIsBuiltHere() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String pom =
                readme.substring(readme.indexOf("<project "), readme.indexOf("</project>") + "</project>".length());
        Document read = xml(new InputSource(new StringReader(pom)));
        Document parent = xml(new InputSource(ROOT.resolve("pom.xml").toUri().toString()));
        String version = XPATH.evaluate("/*[local-name()='project']/*[local-name()='version']", parent);
        for (String artifact : List.of("wco-data", "wco-export")) {
            String dependency = "//*[local-name()='dependency'][*[local-name()='artifactId']='" + artifact + "']";
            assertThat(XPATH.evaluate(dependency + "/*[local-name()='groupId']", read))
                    .isEqualTo("org.wcofacts");
            assertThat(XPATH.evaluate(dependency + "/*[local-name()='version']", read))
                    .isNotEmpty()
                    .isEqualTo(version);
        }
        assertThat(XPATH.evaluate("//*[local-name()='maven.compiler.source']", read))
                .isEqualTo("17");
        assertThat(XPATH.evaluate("//*[local-name()='maven.compiler.target']", read))
                .isEqualTo("17");
    }

    private static Document xml(InputSource source) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(source);
    }

    @Test
    void everyFileThatTheReadmePointsToIsThere() throws IOException {
        Pattern link = Pattern.compile("]\\((?!https?:)([^)#]+)|src=\"(?!https?:)([^\"]+)");
        List<String> targets = link.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map((MatchResult found) -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(ROOT.resolve(target)).exists());
    }

    /** A class with a method for each block, each after the other in its main method. */
    private static String program(String imports, List<String> blocks) {
        StringBuilder methods = new StringBuilder();
        StringBuilder calls = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            methods.append("static void block%d(Path folder) throws Exception {%n%s}%n".formatted(i, blocks.get(i)));
            calls.append("block%d(Path.of(arguments[0]));%n".formatted(i));
        }
        return imports + "public class Blocks {" + methods
                + "public static void main(String[] arguments) throws Exception {" + calls + "}}";
    }

    private void compile(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        List<String> options = new ArrayList<>(
                List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString(), "-proc:none"));
        options.add(file.toString());
        int result = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, options.toArray(String[]::new));
        assertThat(result).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    private void runInFolder(String name) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + folder;
        Process process = new ProcessBuilder(java.toString(), "-cp", classPath, name)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private String run(String name) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {folder.toString()});
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}

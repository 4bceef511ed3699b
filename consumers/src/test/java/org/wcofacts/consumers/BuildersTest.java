package org.wcofacts.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every builder of the installed jars, in the code of a user whose compiler takes no warning. */
class BuildersTest {

    @TempDir
    Path folder;

    @Test
    void everyBuilderCompilesWithoutWarning() throws Exception {
        List<Path> libraries = Project.of("every-format").libraries();
        List<Method> builders = builders(libraries);
        assertThat(builders)
                .extracting(builder -> builder.getDeclaringClass().getSimpleName())
                .contains("Edition", "Member", "FactSheet", "DataTable");

        Path source = Files.writeString(folder.resolve("EveryBuilder.java"), source(builders));
        StringWriter warnings = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "--release",
                "17",
                "-d",
                folder.toString(),
                "-cp",
                Program.path(folder, libraries));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean clean = compiler.getTask(warnings, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(clean).as(warnings::toString).isTrue();
        }
    }

    private static String source(List<Method> builders) {
        return builders.stream()
                .map(builder -> "        " + builder.getDeclaringClass().getCanonicalName() + ".builder().build();\n")
                .collect(Collectors.joining("", "class EveryBuilder {\n    void build() {\n", "    }\n}\n"));
    }

    private static List<Method> builders(List<Path> libraries) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (Path library : libraries) {
            urls.add(library.toUri().toURL());
        }
        List<Method> builders = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            for (String name : ourClasses(libraries)) {
                Class<?> type = loader.loadClass(name);
                if (Modifier.isPublic(type.getModifiers())) {
                    Stream.of(type.getDeclaredMethods())
                            .filter(BuildersTest::makesABuilder)
                            .forEach(builders::add);
                }
            }
        }
        return builders;
    }

    private static boolean makesABuilder(Method method) {
        int access = method.getModifiers();
        return method.getName().equals("builder")
                && method.getParameterCount() == 0
                && Modifier.isPublic(access)
                && Modifier.isStatic(access);
    }

    private static List<String> ourClasses(List<Path> libraries) throws IOException {
        List<String> classes = new ArrayList<>();
        for (Path library : libraries) {
            if (library.getFileName().toString().startsWith("wco-")) {
                try (JarFile jar = new JarFile(library.toFile())) {
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith("org/wcofacts/") && name.endsWith(".class"))
                            .filter(name -> !name.contains("/inside/"))
                            .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                            .forEach(classes::add);
                }
            }
        }
        return classes;
    }
}

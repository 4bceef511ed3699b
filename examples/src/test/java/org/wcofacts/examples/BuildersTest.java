package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation of a builder says must be given is what it asks for. */
class BuildersTest {

    private static final Pattern DOCUMENTATION =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public static )?final class Builder", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[^.]*must be given");
    private static final Pattern NAME = Pattern.compile("\\{@code (\\w+)}");
    private static final Pattern MISSING = Pattern.compile("\\[(.*)]");

    static List<Path> builders() throws IOException {
        return UsersCode.sourcesWith(" builder() {");
    }

    @ParameterizedTest
    @MethodSource("builders")
    void aBuilderSaysWhatMustBeGiven(Path file) throws ReflectiveOperationException {
        Method method = Class.forName(UsersCode.type(file)).getMethod("builder");
        Object builder = method.invoke(null);
        Throwable refused = catchThrowable(() -> build(builder));
        assertThat(documented(file)).containsExactlyInAnyOrderElementsOf(missing(refused));
    }

    private static void build(Object builder) throws Throwable {
        try {
            builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<String> documented(Path file) {
        String words = DOCUMENTATION
                .matcher(UsersCode.read(file))
                .results()
                .map(match -> match.group(1).replaceAll("\\s*\\*\\s*", " "))
                .findFirst()
                .orElseThrow();
        return SENTENCE.matcher(words)
                .results()
                .flatMap(sentence -> NAME.matcher(sentence.group()).results())
                .map(name -> name.group(1))
                .toList();
    }

    private static List<String> missing(Throwable refused) {
        if (refused == null) {
            return List.of();
        }
        assertThat(refused).isInstanceOf(IllegalArgumentException.class);
        return MISSING.matcher(refused.getMessage())
                .results()
                .flatMap(match -> List.of(match.group(1).split(", ")).stream())
                .toList();
    }
}

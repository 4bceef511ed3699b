package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.model.edition.Alphaland;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.reference.Reference;

/** A question that is asked with null gets a sentence, never an answer. */
class NullTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void aQuestionWithNullIsRefused(Object asked, Method question) {
        Object[] nothing = new Object[question.getParameterCount()];
        Throwable refused = catchThrowable(() -> question.invoke(asked, nothing));
        assertThat(refused).isInstanceOf(InvocationTargetException.class);
        assertThat(refused.getCause())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(".+: .*must.*");
    }

    static Stream<Arguments> aQuestionWithNullIsRefused() {
        Register register = Leagueland.register().build();
        return Stream.of(register, register.reference(), Alphaland.edition().build())
                .flatMap(asked -> Stream.of(Register.class, Reference.class, Edition.class)
                        .filter(type -> type.isInstance(asked))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> method.getParameterCount() > 0)
                        .filter(method ->
                                Arrays.stream(method.getParameterTypes()).noneMatch(Class::isPrimitive))
                        .map(method -> Arguments.of(asked, method)));
    }
}

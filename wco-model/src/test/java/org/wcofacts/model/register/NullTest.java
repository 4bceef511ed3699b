package org.wcofacts.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.model.edition.Alphaland;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.OtherCode;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;

/** A question with one null in it gets a sentence, never an answer, of a full register and of one in which nothing is listed. */
class NullTest {

    private static final List<Class<?>> ASKED = List.of(Register.class, Coverage.class, Reference.class, Edition.class);

    @ParameterizedTest(name = "{1}, parameter {2}, of {3}")
    @MethodSource
    void aQuestionWithNullIsRefused(Object asked, Method question, int missing, String what) {
        List<Object> given = new ArrayList<>();
        for (Class<?> type : question.getParameterTypes()) {
            given.add(samples().get(type));
        }
        assertThat(given).doesNotContainNull();
        given.set(missing, null);
        Throwable refused = catchThrowable(() -> question.invoke(asked, given.toArray()));
        assertThat(refused).isInstanceOf(InvocationTargetException.class);
        assertThat(refused.getCause())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(".+: (must not be null|a code or name must be given, not null)");
    }

    private static Map<Class<?>, Object> samples() {
        Register register = Leagueland.register().build();
        return Map.ofEntries(
                Map.entry(String.class, "AL"),
                Map.entry(LocalDate.class, LocalDate.of(1990, 1, 1)),
                Map.entry(Region.class, Leagueland.NORTH),
                Map.entry(Economy.class, Alphaland.ALPHA),
                Map.entry(Designation.class, Designation.SEPARATE_CUSTOMS_TERRITORY),
                Map.entry(OtherCode.CodeSystem.class, OtherCode.CodeSystem.M49),
                Map.entry(OrganizationFact.Kind.class, OrganizationFact.Kind.REGIONS),
                Map.entry(Membership.class, register.formerMembers().get(0)),
                Map.entry(FormerMember.class, register.formerMembers().get(0)),
                Map.entry(Instrument.class, register.instrument("uncovered").orElseThrow()),
                Map.entry(List.class, List.of()),
                Map.entry(Map.class, Map.of("Alpha", "AL")));
    }

    static Stream<Arguments> aQuestionWithNullIsRefused() {
        Register empty = Leagueland.register()
                .members(List.of())
                .formerMembers(List.of())
                .withRightsAkin(List.of())
                .tenures(List.of())
                .instruments(List.of())
                .parties(List.of())
                .themes(List.of())
                .build();
        return Stream.of(
                        questions(Leagueland.register().build(), "a full register"),
                        questions(empty, "an empty register"),
                        questions(empty.reference(), "a reference"),
                        questions(empty.coverage(), "a coverage"),
                        questions(Alphaland.edition().build(), "an edition"))
                .flatMap(questions -> questions);
    }

    private static Stream<Arguments> questions(Object asked, String what) {
        return ASKED.stream()
                .filter(type -> type.isInstance(asked))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> samples().keySet().containsAll(List.of(method.getParameterTypes())))
                .sorted(Comparator.comparing(Method::toString))
                .flatMap(method -> IntStream.range(0, method.getParameterCount())
                        .mapToObj(missing -> Arguments.of(asked, method, missing, what)));
    }
}

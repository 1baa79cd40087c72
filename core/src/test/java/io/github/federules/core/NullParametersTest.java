package io.github.federules.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.federules.core.fact.FactExtractor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever hands in a null, or an array, list, set or map with a null in it, learns which parameter it was and at which place,
 * whatever public method or constructor it was handed to.
 */
class NullParametersTest {

    private static final Set<String> PACKAGES = Set.of(
            "call",
            "condition",
            "criterion",
            "decision",
            "disclosure",
            "dossier",
            "fact",
            "fault",
            "form",
            "money",
            "reading",
            "record",
            "result",
            "rule",
            "term",
            "value");

    /** A constructor or method, the place of the one parameter that is null or holds one, and how it is named. */
    private record Use(
            Executable executable, int place, @Nullable Object value, String name) {

        void attempt() throws Throwable {
            @Nullable
            Object[] given = Arrays.stream(executable.getParameterTypes())
                    .map(Samples::of)
                    .toArray();
            given[place] = value;
            try {
                if (executable instanceof Method method) {
                    method.invoke(receiver(), given);
                } else {
                    ((Constructor<?>) executable).newInstance(given);
                }
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private @Nullable Object receiver() {
            return Modifier.isStatic(executable.getModifiers()) ? null : Samples.of(executable.getDeclaringClass());
        }

        @Override
        public String toString() {
            String types = String.join(
                    ", ",
                    Arrays.stream(executable.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList());
            return executable.getDeclaringClass().getSimpleName() + "." + executable.getName() + "(" + types
                    + ") without " + name;
        }
    }

    static Stream<Use> every_public_use_of_a_null() {
        return PublicTypes.all().stream()
                .filter(type -> PACKAGES.contains(
                        type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1)))
                .flatMap(type -> Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                        .flatMap(Arrays::stream))
                .filter(NullParametersTest::isForUsers)
                .flatMap(each -> IntStream.range(0, each.getParameterCount())
                        .filter(place -> isNotNull(each, place))
                        .boxed()
                        .flatMap(place -> uses(each, place)))
                // The JVM lists methods in any order; mutation testing runs a case again by its number.
                .sorted(Comparator.comparing(Use::toString));
    }

    @ParameterizedTest
    @MethodSource("every_public_use_of_a_null")
    void a_null_is_refused_by_the_name_of_the_parameter(Use use) {
        assertThat(catchThrowable(use::attempt))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(use.name());
    }

    private static Stream<Use> uses(Executable executable, int place) {
        Parameter parameter = executable.getParameters()[place];
        Class<?> type = parameter.getType();
        String name = parameter.getName();
        Use ofNull = new Use(executable, place, null, name);
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 2);
            Array.set(array, 0, Samples.of(type.getComponentType()));
            return Stream.of(ofNull, new Use(executable, place, array, name + "[1]"));
        }
        // A null comes first: there is no sample of the elements.
        if (type.isAssignableFrom(List.class) && Iterable.class.isAssignableFrom(type)) {
            return Stream.of(ofNull, new Use(executable, place, Collections.singletonList(null), name + "[0]"));
        }
        if (type == Set.class) {
            return Stream.of(ofNull, new Use(executable, place, Collections.singleton(null), name));
        }
        if (type == Map.class) {
            return Stream.of(
                    ofNull,
                    new Use(executable, place, Collections.singletonMap(null, ""), name + " key"),
                    new Use(executable, place, Collections.singletonMap("", null), name + " value"));
        }
        return Stream.of(ofNull);
    }

    // What users implement themselves is theirs, what the compiler adds to an enum the JDK's; and validators extract
    // facts.
    private static boolean isForUsers(Executable executable) {
        int modifiers = executable.getModifiers();
        return Modifier.isPublic(modifiers)
                && !Modifier.isAbstract(modifiers)
                && !executable.isSynthetic()
                && !executable.getName().equals("equals")
                && executable.getDeclaringClass() != FactExtractor.class
                && !(executable.getDeclaringClass().isEnum()
                        && executable.getName().equals("valueOf"));
    }

    private static boolean isNotNull(Executable executable, int place) {
        AnnotatedType type = executable.getAnnotatedParameterTypes()[place];
        return !executable.getParameterTypes()[place].isPrimitive() && !type.isAnnotationPresent(Nullable.class);
    }
}

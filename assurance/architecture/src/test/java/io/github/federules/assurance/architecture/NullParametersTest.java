package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.federules.feder.FederEligibility;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever hands in a null, or an array, list, set or map with a null in it, learns which parameter it was, whatever public method
 * or constructor of a module it was handed to. Core has a test of its own.
 */
class NullParametersTest {

    private static final List<String> MODULES =
            List.of("feder", "jackson", "validation", "testkit", "dmn", "spreadsheet", "certify");

    /** The interfaces that the library implements itself, of which users have the values. */
    private static final Set<Class<?>> STAGES = Set.of(FederEligibility.OperationStage.class);

    /** A constructor or method, the place of the one parameter that is null or holds one, and how it is named. */
    record Use(Executable executable, int place, @Nullable Object value, String name) {

        void attempt() throws Throwable {
            @Nullable
            Object[] given = Arrays.stream(executable.getParameterTypes())
                    .map(Samples::of)
                    .toArray();
            given[place] = value;
            boolean isStatic = Modifier.isStatic(executable.getModifiers());
            try {
                if (executable instanceof Method method) {
                    method.invoke(isStatic ? null : Samples.of(executable.getDeclaringClass()), given);
                } else {
                    ((Constructor<?>) executable).newInstance(given);
                }
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            String types = Arrays.stream(executable.getParameterTypes())
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(", "));
            return executable.getDeclaringClass().getSimpleName() + "." + executable.getName() + "(" + types
                    + ") without " + name;
        }
    }

    static Stream<Use> every_public_use_of_a_null() {
        return new ClassFileImporter()
                        .withImportOption(new Published())
                        .importPackages(MODULES.stream()
                                .map("io.github.federules."::concat)
                                .toArray(String[]::new))
                        .stream()
                        .filter(ExportsTest::isExported)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                                .flatMap(Arrays::stream))
                        .filter(NullParametersTest::isForUsers)
                        .flatMap(each -> IntStream.range(0, each.getParameterCount())
                                .filter(place -> isNotNull(each, place))
                                .boxed()
                                .flatMap(place -> uses(each, place)))
                        .sorted(Comparator.comparing(Use::toString));
    }

    @ParameterizedTest
    @MethodSource("every_public_use_of_a_null")
    void a_null_is_refused_by_the_name_of_the_parameter(Use use) {
        assertThat(catchThrowable(use::attempt))
                .as("%s", use)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(use.name());
    }

    private static Stream<Use> uses(Executable executable, int place) {
        Parameter parameter = executable.getParameters()[place];
        return holdingNull(parameter.getType())
                .map(held -> new Use(executable, place, held.value(), parameter.getName()));
    }

    private record Held(@Nullable Object value) {}

    private static Stream<Held> holdingNull(Class<?> type) {
        Held itself = new Held(null);
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            return Stream.of(itself, new Held(Array.newInstance(type.getComponentType(), 1)));
        }
        if (type == List.class || type == Collection.class) {
            return Stream.of(itself, new Held(Collections.singletonList(null)));
        }
        if (type == Set.class) {
            return Stream.of(itself, new Held(Collections.singleton(null)));
        }
        if (type == Map.class) {
            return Stream.of(
                    itself, new Held(Collections.singletonMap(null, "")), new Held(Collections.singletonMap("", null)));
        }
        return Stream.of(itself);
    }

    // What users or the compiler implement is theirs, and what a validator, a mapper or an assertion calls is not for
    // users.
    private static boolean isForUsers(Executable executable) {
        int modifiers = executable.getModifiers();
        return Modifier.isPublic(modifiers)
                && (!Modifier.isAbstract(modifiers) || STAGES.contains(executable.getDeclaringClass()))
                && !executable.isSynthetic()
                && !executable.getName().equals("equals")
                && !isInherited(executable)
                && !(executable.getDeclaringClass().isEnum()
                        && executable.getName().equals("valueOf"));
    }

    private static boolean isInherited(Executable executable) {
        Class<?> type = executable.getDeclaringClass();
        return executable instanceof Method
                && Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                        .filter(above -> !above.getName().startsWith("io.github.federules."))
                        .flatMap(above -> Arrays.stream(above.getMethods()))
                        .anyMatch(method -> method.getName().equals(executable.getName())
                                && method.getParameterCount() == executable.getParameterCount());
    }

    private static boolean isNotNull(Executable executable, int place) {
        return !executable.getParameterTypes()[place].isPrimitive()
                && !executable.getAnnotatedParameterTypes()[place].isAnnotationPresent(Nullable.class);
    }
}

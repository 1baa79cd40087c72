package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** Whoever tests against a record can draw it: a new record of core gets its arbitrary in the testkit, or is seen here. */
@AnalyzeClasses(
        packages = {"io.github.federules.core", "io.github.federules.testkit"},
        importOptions = Published.class)
class ArbitrariesTest {

    @ArchTest
    static void every_exported_record_of_core_has_an_arbitrary(JavaClasses all) {
        Set<JavaClass> drawn = all.stream()
                .filter(type -> type.getPackageName().startsWith("io.github.federules.testkit"))
                .filter(ArbitrariesTest::isPublic)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArbitrariesTest::drawnBy)
                .collect(Collectors.toSet());

        assertThat(all.stream()
                        .filter(type -> type.getPackageName().startsWith("io.github.federules.core"))
                        .filter(type -> type.isRecord() && isPublic(type))
                        .filter(type -> !type.getPackageName().contains(".internal")))
                .hasSizeGreaterThan(60)
                .allSatisfy(type -> assertThat(drawn)
                        .as("what is drawn")
                        .anySatisfy(each ->
                                assertThat(type.isAssignableTo(each.getName())).isTrue()));
    }

    /** What a method gives an arbitrary of, none if it gives something else. */
    private static Stream<JavaClass> drawnBy(JavaMethod method) {
        JavaType type = method.getReturnType();
        return type.toErasure().isEquivalentTo(Arbitrary.class) && type instanceof JavaParameterizedType arbitrary
                ? Stream.of(arbitrary.getActualTypeArguments().get(0).toErasure())
                : Stream.empty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArbitrariesTest::isPublic).orElse(true);
    }
}

package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Money is exact. */
@AnalyzeClasses(packages = "io.github.federules", importOptions = Published.class)
class NumbersTest {

    private static final Set<String> BINARY_FLOATING_POINT =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule no_class_holds_takes_gives_or_calls_a_binary_floating_point_number = classes()
            .that()
            // It computes nothing, and Spring's own types are not on the class path here.
            .resideOutsideOfPackage("io.github.federules.spring..")
            .should(new ArchCondition<>("know no double and no float") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(field -> isFloating(field.getRawType()))
                            .map(JavaField::getDescription)
                            .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
                    type.getCodeUnits().stream()
                            .filter(unit -> signature(unit).anyMatch(NumbersTest::isFloating))
                            .map(JavaCodeUnit::getDescription)
                            .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
                    type.getAccessesFromSelf().stream()
                            .filter(access -> isFloating(access.getTargetOwner())
                                    || target(access.getTarget()).anyMatch(NumbersTest::isFloating))
                            .forEach(
                                    access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
                }
            });

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
    }

    private static Stream<JavaClass> target(AccessTarget target) {
        if (target instanceof AccessTarget.CodeUnitAccessTarget called) {
            return Stream.concat(called.getRawParameterTypes().stream(), Stream.of(called.getRawReturnType()));
        }
        return target instanceof AccessTarget.FieldAccessTarget field ? Stream.of(field.getRawType()) : Stream.of();
    }

    private static boolean isFloating(JavaClass type) {
        return BINARY_FLOATING_POINT.contains(type.getBaseComponentType().getName());
    }
}

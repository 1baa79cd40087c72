package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.federules.core.stability.MayChange;
import java.util.stream.Stream;

/** The types and members that users see. */
@AnalyzeClasses(packages = "io.github.federules", importOptions = Published.class)
class SurfaceTest {

    @ArchTest
    static final ArchRule what_is_public_cannot_be_assigned =
            fields().that().arePublic().should().beFinal();

    @ArchTest
    static final ArchRule nothing_is_shared_that_can_be_assigned =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule what_bears_the_mark_that_it_may_change_is_what_users_see = classes()
            .that()
            .areAnnotatedWith(MayChange.class)
            .should(be(describe("what users see", ExportsTest::isExported)));

    /** A caller could neither name nor import it. */
    @ArchTest
    static final ArchRule a_signature_that_users_see_mentions_only_types_that_they_see = classes()
            .that(describe("users see", ExportsTest::isExported))
            .should(new ArchCondition<>("mention only types that users see") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    above(type)
                            .filter(SurfaceTest::isOfARoom)
                            .forEach(hidden -> events.add(SimpleConditionEvent.violated(
                                    type, type.getDescription() + " is a " + hidden.getName())));
                    type.getMembers().stream()
                            .filter(SurfaceTest::isSeen)
                            .forEach(member -> member.getAllInvolvedRawTypes().stream()
                                    .filter(SurfaceTest::isHidden)
                                    .forEach(hidden -> events.add(SimpleConditionEvent.violated(
                                            type, member.getDescription() + " mentions " + hidden.getName()))));
                }
            });

    private static Stream<JavaClass> above(JavaClass type) {
        return Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream())
                .flatMap(each -> each.getAllInvolvedRawTypes().stream());
    }

    // A package may share code in a superclass of its own: Javadoc shows its public methods as those of the class
    // below.
    private static boolean isOfARoom(JavaClass type) {
        return isHidden(type) && ExportsTest.isInARoom(type.getBaseComponentType());
    }

    private static boolean isSeen(JavaMember member) {
        return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
    }

    private static boolean isHidden(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.getPackageName().startsWith("io.github.federules.") && !ExportsTest.isExported(element);
    }
}

package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.federules.core.stability.MayChange;
import java.util.stream.Stream;

/** What users see, and what things are called. */
@AnalyzeClasses(packages = "io.github.federules", importOptions = Published.class)
class SurfaceTest {

    @ArchTest
    static final ArchRule no_class_is_named_after_nothing =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Managers|Impl)(\\$.*)?");

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
            .should()
            .bePublic()
            .andShould()
            .resideOutsideOfPackage("..internal..");

    @ArchTest
    static final ArchRule nothing_internal_is_in_the_signatures_that_users_see = classes()
            .that()
            .arePublic()
            .and(resideOutsideOfPackage("..internal.."))
            .should(new ArchCondition<>("show nothing internal") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream<JavaClass> above =
                            Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream());
                    above.filter(SurfaceTest::isInternal)
                            .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                    type, type.getDescription() + " is a " + shown.getName())));
                    type.getMembers().stream()
                            .filter(SurfaceTest::isSeen)
                            .filter(member ->
                                    member.getAllInvolvedRawTypes().stream().anyMatch(SurfaceTest::isInternal))
                            .forEach(member -> events.add(SimpleConditionEvent.violated(
                                    type, member.getDescription() + " shows something internal")));
                }
            });

    private static boolean isSeen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isInternal(JavaClass type) {
        return type.getBaseComponentType().getPackageName().contains(".internal");
    }
}

package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.federules.core.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each rule has one home in core: a class of its own, or its form of a limit. It holds all that is specific to the rule, and
 * nothing else asks which rule it is.
 */
@AnalyzeClasses(packages = "io.github.federules.core", importOptions = Published.class)
class RuleHomesTest {

    private static final String HOME = "io.github.federules.core.judging";
    private static final String FORMS_OF_LIMITS = "io.github.federules.core.term.Limit";
    private static final String ORDER = "placeOfOwn";
    private static final Path MAIN = Path.of("..", "..", "core", "src", "main", "java");

    @ArchTest
    static void each_constant_of_rule_is_named_by_its_home_and_by_no_other_class(JavaClasses all) {
        Map<String, TreeSet<String>> namedBy = new TreeMap<>();
        Rule.builtIn().forEach(rule -> namedBy.put(rule.code(), new TreeSet<>()));
        all.stream()
                .filter(type -> !type.isEquivalentTo(Rule.class))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Rule.class))
                .filter(access -> access.getTarget().getRawType().isEquivalentTo(Rule.class))
                // The findings on rules of the call's own come after those on a rule that is named there.
                .filter(access -> !access.getOrigin().getName().equals(ORDER))
                .forEach(access -> namedBy.get(access.getName()).add(home(access)));

        assertThat(namedBy)
                .allSatisfy((rule, classes) -> assertThat(classes)
                        .as("classes that name " + rule)
                        .singleElement()
                        .asString()
                        .matches(home -> home.startsWith(HOME + ".") || home.equals(FORMS_OF_LIMITS)));
        // Two rules that share a class would share what is specific to each. Limits differ by their form alone.
        assertThat(namedBy.values().stream().flatMap(TreeSet::stream).filter(home -> !home.equals(FORMS_OF_LIMITS)))
                .doesNotHaveDuplicates();
    }

    /** A rule that is recognised by the text of its code is a switch over rules, too. */
    @Test
    void no_code_of_a_rule_is_written_out_beside_rule_itself() throws IOException {
        List<String> written = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("core/rule/Rule.java"))
                    // All public aid together is what a limit is on; the rule has the same name.
                    .filter(each -> !each.endsWith("core/term/Base.java"))
                    .toList()) {
                String code = Files.readString(file);
                Rule.builtIn().stream()
                        .filter(rule -> code.contains('"' + rule.code() + '"'))
                        .forEach(rule -> written.add(rule + " in " + file.getFileName()));
            }
        }
        assertThat(written).isEmpty();
    }

    /** Nobody else can ask whether a rule is of one of these classes. */
    @ArchTest
    static void the_class_of_a_rule_is_seen_in_its_package_alone(JavaClasses all) {
        List<JavaClass> homes = all.stream()
                .filter(assignableTo(HOME + ".CallRule"))
                .filter(type -> !type.getModifiers().contains(ABSTRACT))
                .toList();
        assertThat(homes).isNotEmpty();
        assertThat(homes).allSatisfy(type -> assertThat(type.getModifiers()).doesNotContain(PUBLIC));
    }

    /** A question about the type of a rule is a switch over rules, too. */
    @ArchTest
    static final ArchRule no_rule_is_asked_for_its_type = noClasses()
            .should(new ArchCondition<>("ask for the type of a rule") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream.concat(
                                    type.getInstanceofChecks().stream().map(InstanceofCheck::getRawType),
                                    type.getReferencedClassObjects().stream().map(ReferencedClassObject::getRawType))
                            .filter(assignableTo(HOME + ".CallRule"))
                            .forEach(rule -> events.add(SimpleConditionEvent.satisfied(
                                    type, type.getDescription() + " asks for " + rule.getName())));
                }
            });

    private static String home(JavaFieldAccess access) {
        JavaClass type = access.getOriginOwner();
        while (type.getEnclosingClass().isPresent()) {
            type = type.getEnclosingClass().get();
        }
        return type.getName();
    }
}

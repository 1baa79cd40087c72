package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One name for each type. */
@AnalyzeClasses(packages = "io.github.federules", importOptions = Published.class)
class NamesTest {

    @ArchTest
    static final ArchRule no_class_is_named_after_nothing =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Managers|Impl)(\\$.*)?");

    /**
     * A reader who finds a name in a message, a page or a stack trace knows which type it is. A nested type is not
     * compared: its name begins with that of the type around it, as in {@code Figures.TimeLimit}.
     */
    @ArchTest
    static void no_two_types_share_a_simple_name(JavaClasses all) {
        Map<String, List<String>> byName = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().endsWith("-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName).hasSizeGreaterThan(200);
        byName.values().removeIf(types -> types.size() == 1);
        assertThat(byName).isEmpty();
    }
}

package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The packages depend on each other in one direction only. */
@AnalyzeClasses(packages = "io.github.federules", importOptions = Published.class)
class LayersTest {

    private static final String CORE = "io.github.federules.core";

    /** The packages of core: each may know those before it, and none after it. */
    private static final List<String> IN_ORDER = List.of(
            "worksheet",
            "search",
            "language",
            "fault",
            "money",
            "constraint",
            "fact",
            "criterion",
            "dossier",
            "rule",
            "reading",
            "condition",
            "value",
            "scenario",
            "term",
            "consistency",
            "statement",
            "call",
            "resolved",
            "screening",
            "compiler",
            "calculation",
            "completion",
            "situation",
            "judging",
            "form",
            "result",
            "assessing",
            "wording",
            "record",
            "disclosure",
            "decision",
            "portfolio");

    /** The packages of core that know nothing of it. All others may know them. */
    private static final List<String> KNOWN_TO_ALL = List.of("collection", "number", "text", "stability");

    @ArchTest
    static void a_package_has_at_most_twenty_files_unless_they_all_name_one_another(JavaClasses all) {
        Map<String, Long> files = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files.keySet().stream().filter(name -> files.get(name) > 20)).containsExactly(CORE + ".term");
    }

    @ArchTest
    static final ArchRule no_package_is_in_a_cycle =
            slices().matching("io.github.federules.(**)").should().beFreeOfCycles();

    @ArchTest
    static void the_packages_of_core_know_those_before_them_only(JavaClasses all) {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : KNOWN_TO_ALL) {
            layers = layers.layer(layer)
                    .definedBy(CORE + "." + layer)
                    .whereLayer(layer)
                    .mayNotAccessAnyLayer();
        }
        for (String layer : IN_ORDER) {
            layers = layers.layer(layer).definedBy(CORE + "." + layer);
        }
        List<String> before = new ArrayList<>(KNOWN_TO_ALL);
        for (String layer : IN_ORDER) {
            layers = layers.whereLayer(layer).mayOnlyAccessLayers(before.toArray(String[]::new));
            before.add(layer);
        }
        // A new package of core gets its place in one of the lists.
        layers.ensureAllClassesAreContainedInArchitectureIgnoring(
                        resideInAPackage(CORE + "..").negate())
                .check(all);
    }

    @ArchTest
    static final ArchRule facts_alone_carry_constraints_and_no_step_of_a_decision_needs_them = noClasses()
            .that()
            .resideOutsideOfPackages(
                    CORE + ".constraint..",
                    CORE + ".dossier..",
                    CORE + ".fact..",
                    "io.github.federules.validation..",
                    "io.github.federules.spring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.validation..", "org.hibernate.validator..", CORE + ".constraint..");

    @ArchTest
    static final ArchRule one_package_knows_which_money_library_it_is = noClasses()
            .that()
            .resideOutsideOfPackage(CORE + ".money..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.javamoney..");

    @ArchTest
    static final ArchRule what_core_does_not_export_is_known_in_core_alone = noClasses()
            .that(resideInAPackage("io.github.federules..")
                    .and(resideInAPackage(CORE + "..").negate()))
            .should()
            .dependOnClassesThat(resideInAPackage(CORE + "..")
                    .and(describe("are in a package that is not exported", ExportsTest::isInARoom)));

    @ArchTest
    static final ArchRule the_library_uses_no_reflection_no_files_and_no_network = noClasses()
            .that()
            // Spring reads files; the type of a problem detail is a URI.
            .resideOutsideOfPackage("io.github.federules.spring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.net..", "java.nio.file..", "java.net.http..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.io.File.class);

    @ArchTest
    static final ArchRule a_class_that_nobody_is_to_extend_cannot_be = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should(be(describe("final, or made in their package alone", LayersTest::isFinalOrMadeInItsPackage)));

    private static boolean isFinalOrMadeInItsPackage(JavaClass type) {
        return type.getModifiers().contains(FINAL)
                || type.getConstructors().stream()
                        .noneMatch(each -> each.getModifiers().contains(PUBLIC)
                                || each.getModifiers().contains(PROTECTED));
    }
}

package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "io.github.federules", importOptions = Published.class)
class LayersTest {

    private static final String CORE = "io.github.federules.core";

    @ArchTest
    static final ArchRule no_package_is_in_a_cycle =
            slices().matching("io.github.federules.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule facts_know_no_call_a_call_knows_no_decision_and_a_decision_knows_no_assessment =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("text")
                    .definedBy(CORE + ".internal.text..")
                    .layer("fault")
                    .definedBy(CORE + ".fault..")
                    .layer("money")
                    .definedBy(CORE + ".money..")
                    .layer("constraint")
                    .definedBy(CORE + ".constraint..")
                    .layer("dossier")
                    .definedBy(CORE + ".dossier..")
                    .layer("call")
                    .definedBy(CORE + ".call..")
                    .layer("decision")
                    .definedBy(CORE + ".decision..")
                    .layer("assessment")
                    .definedBy(CORE + ".assessment..")
                    .layer("feder")
                    .definedBy("io.github.federules.feder..")
                    .layer("jackson")
                    .definedBy("io.github.federules.jackson..")
                    .layer("dmn")
                    .definedBy("io.github.federules.dmn..")
                    .layer("validation")
                    .definedBy("io.github.federules.validation..")
                    .layer("testkit")
                    .definedBy("io.github.federules.testkit..")
                    .whereLayer("text")
                    .mayNotAccessAnyLayer()
                    .whereLayer("fault")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("money")
                    .mayOnlyAccessLayers("text", "fault")
                    .whereLayer("constraint")
                    .mayOnlyAccessLayers("text", "fault", "money")
                    .whereLayer("dossier")
                    .mayOnlyAccessLayers("text", "fault", "money", "constraint")
                    .whereLayer("call")
                    .mayOnlyAccessLayers("text", "fault", "money", "dossier")
                    .whereLayer("decision")
                    .mayOnlyAccessLayers("text", "fault", "money", "dossier", "call")
                    .whereLayer("assessment")
                    .mayOnlyAccessLayers("text", "fault", "money", "dossier", "call", "decision")
                    .whereLayer("feder")
                    .mayOnlyAccessLayers("fault", "money", "dossier", "call", "decision", "assessment")
                    .whereLayer("jackson")
                    .mayOnlyAccessLayers("fault", "money", "dossier", "call", "decision")
                    .whereLayer("dmn")
                    .mayOnlyAccessLayers("money", "dossier", "call", "decision", "assessment")
                    .whereLayer("validation")
                    .mayOnlyAccessLayers("fault", "money", "dossier", "call", "decision", "assessment", "feder")
                    .whereLayer("testkit")
                    .mayOnlyAccessLayers("fault", "money", "dossier", "call", "decision", "assessment");

    @ArchTest
    static final ArchRule the_core_knows_money_and_constraints_and_nothing_else_not_even_json_or_a_fund = classes()
            .that()
            .resideInAPackage(CORE + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.money..",
                    "org.javamoney.moneta..",
                    "org.jspecify..",
                    "jakarta.validation..",
                    CORE + "..");

    @ArchTest
    static final ArchRule facts_alone_carry_constraints_and_no_step_of_a_decision_needs_them = noClasses()
            .that()
            .resideOutsideOfPackages(CORE + ".constraint..", CORE + ".dossier..", "io.github.federules.validation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.validation..", "org.hibernate.validator..");

    @ArchTest
    static final ArchRule one_package_knows_which_money_library_it_is = noClasses()
            .that()
            .resideOutsideOfPackage(CORE + ".money..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.javamoney..");

    @ArchTest
    static final ArchRule a_fund_knows_the_core_and_neither_validators_nor_json = classes()
            .that()
            .resideInAPackage("io.github.federules.feder..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "javax.money..", "org.jspecify..", CORE + "..", "io.github.federules.feder..");

    @ArchTest
    static final ArchRule validation_knows_the_core_a_fund_and_validators_and_no_json = classes()
            .that()
            .resideInAPackage("io.github.federules.validation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.money..",
                    "org.jspecify..",
                    "jakarta.validation..",
                    "org.hibernate.validator..",
                    CORE + "..",
                    "io.github.federules.feder..",
                    "io.github.federules.validation..");

    @ArchTest
    static final ArchRule the_export_to_engines_knows_the_core_and_the_xml_of_java_and_no_engine = classes()
            .that()
            .resideInAPackage("io.github.federules.dmn..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "javax.money..",
                    "org.jspecify..",
                    CORE + "..",
                    "io.github.federules.dmn..");

    @ArchTest
    static final ArchRule the_testkit_knows_the_core_jqwik_and_assertj_and_is_usable_for_any_fund = classes()
            .that()
            .resideInAPackage("io.github.federules.testkit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.money..",
                    "org.jspecify..",
                    "net.jqwik.api..",
                    "org.assertj.core.api..",
                    CORE + "..",
                    "io.github.federules.testkit..");

    @ArchTest
    static final ArchRule what_is_internal_is_known_in_its_own_module_alone = noClasses()
            .that(resideInAPackage("io.github.federules..")
                    .and(resideInAPackage(CORE + "..").negate()))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORE + ".internal..");

    @ArchTest
    static final ArchRule the_library_uses_no_reflection_no_files_and_no_network = noClasses()
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
            .should()
            .haveModifier(JavaModifier.FINAL);
}

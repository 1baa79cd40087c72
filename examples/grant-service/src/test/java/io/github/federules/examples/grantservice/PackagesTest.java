package io.github.federules.examples.grantservice;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of the service depend on each other in one direction only. */
@AnalyzeClasses(
        packages = "io.github.federules.examples.grantservice",
        importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    @ArchTest
    static final ArchRule no_package_is_in_a_cycle = slices().matching("io.github.federules.examples.grantservice.(**)")
            .should()
            .beFreeOfCycles();
}

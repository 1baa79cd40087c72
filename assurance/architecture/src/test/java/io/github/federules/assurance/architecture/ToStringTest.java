package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.federules.certify.Certification;
import io.github.federules.certify.Certifier;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.RefusalWriter;
import io.github.federules.spreadsheet.BudgetReader;
import io.github.federules.spreadsheet.BudgetTable;
import io.github.federules.testkit.arbitraries.Dossiers;
import io.github.federules.testkit.assertions.CallVerification;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a log or a debugger prints of a value names it, and is short. */
@AnalyzeClasses(packages = "io.github.federules", importOptions = Published.class)
class ToStringTest {

    /** A framework makes or uses them, and nobody prints them. */
    private static final Set<Class<?>> FOR_FRAMEWORKS = Set.of(
            ConstraintValidator.class, ConstraintValidatorFactory.class, ValueExtractor.class, AbstractAssert.class);

    @ArchTest
    static void a_public_type_with_instances_names_itself(JavaClasses all) {
        assertThat(all.stream()
                        .filter(ExportsTest::isExported)
                        .filter(ToStringTest::hasInstances)
                        // Spring makes them.
                        .filter(type -> !type.getPackageName().startsWith("io.github.federules.spring"))
                        .filter(type -> !namesItself(type))
                        .map(JavaClass::getSimpleName))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CommonProvisions.class,
                FederEligibility.class,
                Dossiers.class,
                DecisionWriter.class,
                RecordReader.class,
                RefusalWriter.class,
                DmnExport.class,
                Certifier.class,
                Certification.class,
                BudgetReader.class,
                BudgetTable.class,
                CallVerification.class
            })
    void it_is_named_first_and_is_no_longer_than_a_line(Class<?> type) {
        assertThat(Samples.of(type).toString())
                .matches(type.getSimpleName() + "\\[\\w+=.+]")
                .hasSizeLessThan(100);
    }

    private static boolean hasInstances(JavaClass type) {
        return !type.isInterface()
                && !type.isEnum()
                && !type.isRecord()
                && !type.getModifiers().contains(ABSTRACT)
                && !type.isAssignableTo(Throwable.class)
                && FOR_FRAMEWORKS.stream().noneMatch(type::isAssignableTo)
                && type.getMethods().stream()
                        .anyMatch(method -> !method.getModifiers().contains(STATIC));
    }

    private static boolean namesItself(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
                .filter(each -> !each.isEquivalentTo(Object.class))
                .anyMatch(each -> each.tryGetMethod("toString").isPresent());
    }
}

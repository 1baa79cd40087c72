package io.github.federules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.jackson.FederulesModule;
import io.github.federules.spring.web.FederulesProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** An application that has not all of what the starter can use gets the rest. */
class ConditionsTest {

    private static final String[] OPTIONAL = {
        "com.fasterxml.jackson.databind",
        "io.micrometer",
        "io.swagger",
        "jakarta.servlet",
        "jakarta.validation",
        "org.hibernate.validator",
        "org.springdoc",
        "org.springframework.boot.health",
        "org.springframework.boot.validation",
        "org.springframework.boot.webmvc",
        "org.springframework.web"
    };

    /** All of ours that Spring Boot finds by itself. */
    private static AutoConfigurations ours() {
        return AutoConfigurations.of(
                ImportCandidates.load(AutoConfiguration.class, ConditionsTest.class.getClassLoader())
                        .getCandidates()
                        .stream()
                        .filter(name -> name.startsWith("io.github.federules."))
                        .map(ConditionsTest::type)
                        .toArray(Class<?>[]::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    @Test
    void without_anything_else_there_are_calls_and_json() {
        new ApplicationContextRunner()
                .withConfiguration(ours())
                .withClassLoader(new FilteredClassLoader(OPTIONAL))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(CallEligibility.class)
                        .hasSingleBean(FederulesModule.class)
                        .doesNotHaveBean("federulesHealthIndicator")
                        .doesNotHaveBean("federulesMeters")
                        .doesNotHaveBean("federulesOpenApiSchemas")
                        .doesNotHaveBean("federulesProblems")
                        .doesNotHaveBean("federulesValidators"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.databind",
                "io.micrometer",
                "io.swagger",
                "jakarta.validation",
                "org.hibernate.validator",
                "org.springdoc",
                "org.springframework.boot.health",
                "org.springframework.boot.validation"
            })
    void without_one_of_them_a_web_application_starts_and_answers_errors(String missing) {
        new WebApplicationContextRunner()
                .withConfiguration(ours())
                .withClassLoader(new FilteredClassLoader(missing))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(FederulesProblems.class));
    }
}

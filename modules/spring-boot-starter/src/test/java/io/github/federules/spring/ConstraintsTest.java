package io.github.federules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.spring.autoconfigure.FederulesAutoConfiguration;
import io.github.federules.spring.autoconfigure.FederulesValidationAutoConfiguration;
import io.github.federules.spring.autoconfigure.FederulesWebAutoConfiguration;
import io.github.federules.spring.startup.InvalidCallsAnalyzer;
import io.github.federules.spring.startup.InvalidCallsException;
import io.github.federules.spring.web.FederulesProblems;
import io.github.federules.spring.web.ViolationProblems;
import io.github.federules.validation.DossierSource;
import io.github.federules.validation.EligibleFor;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.OptionalValidatorFactoryBean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Constraints of controllers name calls that are known, or the application does not start. */
class ConstraintsTest {

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    FederulesAutoConfiguration.class,
                    FederulesValidationAutoConfiguration.class,
                    FederulesWebAutoConfiguration.class,
                    ValidationAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class));

    @RestController
    static class OfKnownCalls {

        @PostMapping("/known")
        void post(@RequestBody @EligibleFor("hdf-ai-2025") Dossier dossier) {}
    }

    @RestController
    static class OfUnknownCalls {

        @PostMapping("/parameter")
        void parameter(@RequestBody @EligibleFor("hdf-ai-2052") Dossier dossier) {}

        @PostMapping("/form")
        void form(@RequestBody @Valid Form form) {}

        @PostMapping("/drafts")
        void draft(@RequestBody @Validated Draft draft) {}

        @PostMapping("/forms")
        void forms(@RequestBody List<@Valid OfOthers> forms) {}
    }

    @EligibleFor("of-a-form")
    record Form(
            @EligibleFor("of-a-property") Dossier other,
            @Valid Part part) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return Dossier.of(Applicant.unknown(), Operation.untitled());
        }
    }

    @EligibleFor("of-a-draft")
    record Draft(String title) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return Dossier.of(Applicant.unknown(), Operation.titled(title));
        }
    }

    record Part(@EligibleFor("of-a-part") Dossier dossier) {}

    record OfOthers(List<@EligibleFor("of-an-element") Dossier> dossiers) {}

    @Test
    void all_unknown_calls_of_controllers_are_reported_at_start_up() {
        application.withBean(OfUnknownCalls.class).run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure())
                    .isInstanceOf(InvalidCallsException.class)
                    .hasMessageContainingAll(
                            "@EligibleFor names calls that are not known:",
                            "OfUnknownCalls.parameter names hdf-ai-2052",
                            "Form names of-a-form",
                            "Draft names of-a-draft",
                            "Form.other names of-a-property",
                            "Part.dossier names of-a-part",
                            "OfOthers.dossiers names of-an-element");
            assertThat(new InvalidCallsAnalyzer()
                            .analyze(context.getStartupFailure())
                            .getAction())
                    .startsWith("Name one of [hdf-ai-2025, ");
        });
    }

    @Test
    void known_calls_let_the_application_start() {
        application
                .withBean(OfKnownCalls.class)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(FederulesProblems.class));
    }

    @Test
    void without_a_provider_of_validation_no_constraint_is_checked_and_the_application_starts() {
        application
                .withClassLoader(new FilteredClassLoader(
                        new ClassPathResource("META-INF/services/jakarta.validation.spi.ValidationProvider")))
                // What Spring MVC makes of the API without a provider, which is on the class path of this test.
                .withBean(OptionalValidatorFactoryBean.class, () -> {
                    OptionalValidatorFactoryBean validator = new OptionalValidatorFactoryBean();
                    validator.setValidationProviderResolver(List::of);
                    return validator;
                })
                .withBean(OfKnownCalls.class)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(FederulesProblems.class));
    }

    @Test
    void problems_can_be_left_to_the_application() {
        application
                .withPropertyValues("federules.problems.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(FederulesProblems.class)
                        .doesNotHaveBean(ViolationProblems.class)
                        .hasBean("defaultValidator"));
    }

    @Test
    void violations_are_added_only_where_spring_answers_with_problem_details() {
        application.run(context -> assertThat(context).doesNotHaveBean(ViolationProblems.class));
        application
                .withPropertyValues("spring.mvc.problemdetails.enabled=true")
                .run(context -> assertThat(context).hasSingleBean(ViolationProblems.class));
    }

    @Test
    void validators_know_the_default_call() {
        application.withPropertyValues("federules.calls.default=hdf-ai-2025").run(context -> {
            Validator validator = context.getBean(Validator.class);
            // Nothing is filled in, which is a violation of the rules of the call and none at call.
            assertThat(validator.validate(new Request(Dossier.of(Applicant.unknown(), Operation.untitled()))))
                    .isNotEmpty()
                    .noneMatch(
                            violation -> violation.getPropertyPath().toString().equals("dossier.call"));
        });
    }

    record Request(@EligibleFor Dossier dossier) {}
}

package io.github.federules.spring.autoconfigure;

import io.github.federules.core.call.Catalogue;
import io.github.federules.spring.AnswerLanguage;
import io.github.federules.spring.EligibilityListener;
import io.github.federules.spring.startup.HandlerConstraints;
import io.github.federules.spring.web.FederulesProblems;
import io.github.federules.spring.web.ViolationProblems;
import jakarta.validation.Validator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Auto-configuration of the answers to errors, and of a check of {@code @EligibleFor} at start-up, for Spring MVC. */
@AutoConfiguration(
        before = WebMvcAutoConfiguration.class,
        after = FederulesValidationAutoConfiguration.class,
        afterName = "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBean(Catalogue.class)
public final class FederulesWebAutoConfiguration {

    FederulesWebAutoConfiguration() {}

    // Before the handler of Spring Boot (0), which would answer an invalid dossier as text that cannot be read.
    @Bean
    @Order(-1)
    @ConditionalOnBooleanProperty(name = "federules.problems.enabled", matchIfMissing = true)
    FederulesProblems federulesProblems(AnswerLanguage language, ObjectProvider<EligibilityListener> listeners) {
        return new FederulesProblems(language, listeners.orderedStream().toList());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HibernateConstraintViolation.class)
    @ConditionalOnBooleanProperty(name = "federules.problems.enabled", matchIfMissing = true)
    static class OfViolations {

        // As the handler of Spring Boot, which answers without the violations: only if asked for, and never beside
        // another.
        @Bean
        @Order(-1)
        @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
        @ConditionalOnBooleanProperty("spring.mvc.problemdetails.enabled")
        ViolationProblems federulesViolationProblems() {
            return new ViolationProblems();
        }
    }

    // The API alone is on every class path with the starter, and what Spring MVC makes of it then knows no constraints.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Validator.class)
    @ConditionalOnResource(resources = "classpath:META-INF/services/jakarta.validation.spi.ValidationProvider")
    static class OfConstraints {

        @Bean
        SmartInitializingSingleton federulesConstraintCheck(
                Catalogue catalogue,
                ObjectProvider<Validator> validator,
                ObjectProvider<RequestMappingHandlerMapping> mappings) {
            return () -> validator.ifAvailable(each -> {
                HandlerConstraints constraints = new HandlerConstraints(each, catalogue);
                mappings.orderedStream()
                        .forEach(mapping -> mapping.getHandlerMethods().values().forEach(constraints::add));
                constraints.requireKnownCalls();
            });
        }
    }
}

package io.github.federules.spring.autoconfigure;

import io.github.federules.core.call.Catalogue;
import io.github.federules.validation.EligibilityValidators;
import jakarta.validation.Configuration;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/**
 * Auto-configuration of validators that know the calls of the application. Spring makes the validators of all other constraints,
 * as it does without this.
 */
@AutoConfiguration(before = ValidationAutoConfiguration.class, after = FederulesAutoConfiguration.class)
@ConditionalOnClass({Configuration.class, ValidationConfigurationCustomizer.class})
@ConditionalOnBean(Catalogue.class)
public final class FederulesValidationAutoConfiguration {

    FederulesValidationAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    EligibilityValidators federulesValidators(
            FederulesProperties properties, Catalogue catalogue, AutowireCapableBeanFactory beans) {
        EligibilityValidators validators =
                EligibilityValidators.knowing(catalogue, new SpringConstraintValidatorFactory(beans));
        String assumed = properties.calls().assumed();
        return assumed == null ? validators : validators.assuming(assumed);
    }

    @Bean
    ValidationConfigurationCustomizer federulesValidationCustomizer(EligibilityValidators validators) {
        return configuration -> configuration.constraintValidatorFactory(validators);
    }
}

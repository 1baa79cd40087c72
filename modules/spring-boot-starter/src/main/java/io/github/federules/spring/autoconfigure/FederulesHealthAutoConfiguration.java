package io.github.federules.spring.autoconfigure;

import io.github.federules.core.call.Catalogue;
import io.github.federules.spring.monitoring.CallsHealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of a health contributor that lists the calls, their editions and the version of the library. */
@AutoConfiguration(after = FederulesAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(Catalogue.class)
public final class FederulesHealthAutoConfiguration {

    FederulesHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "federulesHealthIndicator")
    @ConditionalOnEnabledHealthIndicator("federules")
    HealthIndicator federulesHealthIndicator(Catalogue catalogue) {
        return new CallsHealthIndicator(catalogue);
    }
}

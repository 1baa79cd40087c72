package io.github.federules.spring.autoconfigure;

import io.github.federules.spring.EligibilityListener;
import io.github.federules.spring.monitoring.EligibilityMeters;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of meters of decisions and of errors, if the application has a {@link MeterRegistry}. */
@AutoConfiguration(
        before = FederulesAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class FederulesMetricsAutoConfiguration {

    FederulesMetricsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "federulesMeters")
    EligibilityListener federulesMeters(ObjectProvider<MeterRegistry> registry) {
        return new EligibilityMeters(registry::getObject);
    }
}

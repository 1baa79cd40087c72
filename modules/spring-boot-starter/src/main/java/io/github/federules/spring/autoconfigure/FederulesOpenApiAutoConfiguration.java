package io.github.federules.spring.autoconfigure;

import io.github.federules.spring.web.OpenApiSchemas;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the schemas of dossiers and decisions in OpenAPI, if the application has springdoc. */
@AutoConfiguration
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
public final class FederulesOpenApiAutoConfiguration {

    FederulesOpenApiAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "federulesOpenApiSchemas")
    OpenApiSchemas federulesOpenApiSchemas() {
        return new OpenApiSchemas();
    }
}

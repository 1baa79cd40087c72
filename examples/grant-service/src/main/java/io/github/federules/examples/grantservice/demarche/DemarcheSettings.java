package io.github.federules.examples.grantservice.demarche;

import io.github.federules.spring.CallEligibility;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The import, where the operator names a mapping: the service does not start with one that has errors. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("grant-service.demarche.mapping")
class DemarcheSettings {

    @Bean
    DemarcheImport demarcheImport(
            @Value("${grant-service.demarche.mapping}") Resource mapping, CallEligibility eligibility)
            throws IOException {
        return DemarcheImport.of(mapping.getContentAsByteArray(), eligibility.catalogue());
    }
}

package org.example;

import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.FederulesModule;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;

/** A service that accepts applications. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** The support of JSON. Spring registers every such bean with its mapper. */
    @Bean
    JacksonModule federules() {
        return new FederulesModule(DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature()), Locale.FRENCH);
    }
}

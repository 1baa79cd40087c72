package org.example;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.spring.CallEligibility;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers a dossier with the decision. */
@SpringBootApplication
@RestController
public class Application {

    private final CallEligibility eligibility;

    Application(CallEligibility eligibility) {
        this.eligibility = eligibility;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @PostMapping("/decisions")
    Decision decide(@RequestBody Dossier dossier) {
        return eligibility.assess(dossier);
    }
}

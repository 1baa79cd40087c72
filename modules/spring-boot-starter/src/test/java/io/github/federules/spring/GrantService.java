package io.github.federules.spring;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.validation.EligibleFor;
import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** An application that uses the starter, with the tests' own controllers. */
@SpringBootApplication
class GrantService {

    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = SpringApplication.run(GrantService.class, arguments);
        if (List.of(arguments).contains("--decide-once")) {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            Dossier dossier = mapper.readValue(Applications.ELIGIBLE, Dossier.class);
            System.out.println("Processed ahead of time: " + AotDetector.useGeneratedArtifacts());
            System.out.println(mapper.writeValueAsString(
                    context.getBean(CallEligibility.class).assess(dossier)));
            context.close();
        }
    }

    @RestController
    static class Decisions {

        private final CallEligibility eligibility;

        Decisions(CallEligibility eligibility) {
            this.eligibility = eligibility;
        }

        @PostMapping("/decisions")
        Decision decide(@RequestBody Dossier dossier) {
            return eligibility.assess(dossier);
        }

        @PostMapping("/batches")
        List<Decision> decide(@RequestBody List<Dossier> dossiers) {
            return dossiers.stream().map(eligibility::assess).toList();
        }

        @PostMapping("/applications")
        Decision apply(@RequestBody Dossier dossier) {
            return eligibility.requireEligible(dossier);
        }

        @PostMapping("/validated")
        Dossier validate(@RequestBody @EligibleFor Dossier dossier) {
            return dossier;
        }

        @PostMapping("/returned")
        @EligibleFor
        Dossier restore(@RequestBody Dossier dossier) {
            return dossier;
        }

        @GetMapping("/calls/{id}")
        String title(@PathVariable String id) {
            return eligibility.catalogue().get(id).title().english();
        }
    }
}

package org.example;

import static io.github.federules.core.dossier.CostNature.SOFTWARE_SUBSCRIPTION;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusalWriter;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.validation.DossierSource;
import io.github.federules.validation.EligibleFor;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads and writes JSON as text, since the mapper of Spring Boot 3 is one of Jackson 2. */
@RestController
class ApplicationController {

    private static final DossierReader READER =
            DossierReader.of(FederCalls.catalogue(), FrenchLegalForm.nomenclature());

    @PostMapping(path = "/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> decide(@RequestBody String json, Locale locale) {
        DossierResult result = READER.read(json);
        if (result instanceof AcceptedDossier accepted) {
            Decision decision = FederEligibility.under(accepted.call()).assess(accepted.dossier());
            return ResponseEntity.ok(DecisionWriter.in(locale).toJson(decision));
        }
        RefusalWriter refusals = RefusalWriter.in(locale);
        return ResponseEntity.badRequest()
                .body(refusals.toJson((RefusedDossier) result, Optional.empty(), OptionalLong.empty()));
    }

    /** What does not work: the mapper does not know decisions. */
    @PostMapping("/plain")
    Decision plain(@RequestBody String json) {
        AcceptedDossier accepted = (AcceptedDossier) READER.read(json);
        return FederEligibility.under(accepted.call()).assess(accepted.dossier());
    }

    @PostMapping("/forms")
    String accept(@RequestBody @Valid Form form) {
        return "accepted";
    }

    /** A form of the application's own, which names no applicant and so is not eligible. */
    @EligibleFor("hdf-ai-2025")
    record Form(String softwareCost) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return Dossier.of(
                    Applicant.unknown(),
                    Operation.untitled().cost(SOFTWARE_SUBSCRIPTION, "Software", euros(softwareCost)));
        }

        @Override
        public String placeOf(String path) {
            return path.startsWith("operation.costLines") ? "softwareCost" : "";
        }
    }
}

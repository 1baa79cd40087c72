package org.example;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.spring.CallEligibility;
import io.github.federules.validation.EligibleFor;
import io.github.federules.validation.UnknownFacts;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decides on applications, accepts those that are eligible, and checks drafts. */
@RestController
class ApplicationController {

    private final CallEligibility eligibility;

    ApplicationController(CallEligibility eligibility) {
        this.eligibility = eligibility;
    }

    @PostMapping("/decisions")
    Decision decide(@RequestBody Dossier dossier) {
        return eligibility.assess(dossier);
    }

    @PostMapping("/applications")
    Decision apply(@RequestBody Dossier dossier) {
        return eligibility.requireEligible(dossier);
    }

    @PostMapping("/drafts")
    Dossier check(@RequestBody @EligibleFor(unknown = UnknownFacts.ARE_NO_VIOLATIONS) Dossier draft) {
        return draft;
    }
}

package org.example;

import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.InvalidDossierException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes an application that is eligible, and says of any other why it is not. */
@RestController
class ApplicationController {

    @PostMapping("/applications")
    Decision apply(@RequestBody Dossier dossier) {
        return FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).requireEligible(dossier);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotEligibleException refusal, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, refusal.decision().summary(locale));
        problem.setProperty("errors", failed(refusal.decision(), locale));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refuse(InvalidDossierException invalid, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty(
                "errors",
                invalid.refused().faults().stream()
                        .map(fault -> fault.path() + ": " + fault.message(locale))
                        .toList());
        return problem;
    }

    private static List<String> failed(Decision decision, Locale locale) {
        return decision.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .map(finding -> finding.message(locale))
                .toList();
    }
}

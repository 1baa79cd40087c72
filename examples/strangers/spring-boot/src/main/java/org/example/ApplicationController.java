package org.example;

import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.InvalidDossierException;
import io.github.federules.validation.EligibleFor;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Accepts eligible applications, and answers any other with its violations, each with its place. */
@RestController
class ApplicationController {

    @PostMapping("/applications")
    Decision apply(@RequestBody @EligibleFor("hdf-ai-2025") Dossier dossier) {
        return FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(dossier);
    }

    @ExceptionHandler
    ProblemDetail refuse(HandlerMethodValidationException ineligible) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                ineligible.getAllErrors().stream()
                        .map(error -> new Violation(
                                error instanceof FieldError at ? at.getField() : "", error.getDefaultMessage()))
                        .toList());
    }

    @ExceptionHandler
    ProblemDetail refuse(InvalidDossierException impossible, Locale locale) {
        return problem(
                HttpStatus.BAD_REQUEST,
                impossible.refused().faults().stream()
                        .map(fault -> new Violation(fault.path(), fault.message(locale)))
                        .toList());
    }

    private static ProblemDetail problem(HttpStatus status, List<Violation> violations) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("violations", violations);
        return problem;
    }

    record Violation(String path, String message) {}
}

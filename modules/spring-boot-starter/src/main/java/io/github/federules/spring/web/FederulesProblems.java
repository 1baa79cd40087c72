package io.github.federules.spring.web;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.jackson.InvalidDossierException;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.spring.AnswerLanguage;
import io.github.federules.spring.EligibilityListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers invalid dossiers, ineligible applications and unknown calls with problem details (RFC 9457): codes, places and
 * messages in the language of the request.
 *
 * <p>Handlers of a controller come first.
 */
@RestControllerAdvice
public final class FederulesProblems {

    private final AnswerLanguage language;
    private final List<EligibilityListener> listeners;

    /** Answers in a language, and hands errors to the listeners. */
    public FederulesProblems(AnswerLanguage language, List<EligibilityListener> listeners) {
        this.language = language;
        this.listeners = List.copyOf(listeners);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidDossierException exception) {
        RefusedDossier refused = exception.refused();
        return refused(HttpStatus.BAD_REQUEST, ProblemText.INVALID_DOSSIER, refused.id(), refused.faults());
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidFactException exception) {
        Fault fault = exception.fault();
        boolean isUnknownCall = fault.code() == FaultCode.UNKNOWN_CALL;
        String path = isUnknownCall || isMissingCall(fault) ? "call" : "";
        List<LocatedFault> faults = List.of(new LocatedFault(path, fault));
        return isUnknownCall
                ? refused(HttpStatus.NOT_FOUND, ProblemText.UNKNOWN_CALL, Optional.empty(), faults)
                : refused(HttpStatus.BAD_REQUEST, ProblemText.INVALID_FACT, Optional.empty(), faults);
    }

    @ExceptionHandler
    ProblemDetail ineligible(NotEligibleException exception) {
        Locale locale = language.current();
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, ProblemText.NOT_ELIGIBLE, locale);
        exception.decision().ifPresent(decision -> describe(decision, problem, locale));
        return problem;
    }

    private static boolean isMissingCall(Fault fault) {
        return fault.code() == FaultCode.MISSING && "call".equals(fault.values().get("field"));
    }

    private ProblemDetail refused(HttpStatus status, ProblemText text, Optional<String> id, List<LocatedFault> faults) {
        listeners.forEach(listener -> listener.refused(faults));
        Locale locale = language.current();
        ProblemDetail problem = problem(status, text, locale);
        problem.setDetail(faults.get(0).message(locale)
                + ProblemText.further(faults.size() - 1).in(locale));
        id.ifPresent(each -> problem.setProperty("id", each));
        problem.setProperty(
                "errors", faults.stream().map(fault -> error(fault, locale)).toList());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, ProblemText text, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(text.type());
        problem.setTitle(text.title().in(locale));
        return problem;
    }

    private static void describe(Decision decision, ProblemDetail problem, Locale locale) {
        problem.setDetail(decision.summary(locale));
        decision.dossier().id().ifPresent(id -> problem.setProperty("id", id));
        problem.setProperty("call", decision.call().id());
        Map<String, String> verdicts = new LinkedHashMap<>();
        decision.tracks()
                .forEach((track, on) -> verdicts.put(track.code(), on.verdict().name()));
        problem.setProperty("verdicts", verdicts);
        problem.setProperty(
                "findings",
                decision.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.UNKNOWN)
                        .map(finding -> finding(finding, locale))
                        .toList());
    }

    private static Map<String, Object> error(LocatedFault fault, Locale locale) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("path", fault.path());
        error.put("code", fault.code().name());
        error.put("message", fault.message(locale));
        return error;
    }

    private static Map<String, Object> finding(Finding finding, Locale locale) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("rule", finding.rule().code());
        found.put("outcome", finding.outcome().name());
        found.put("clause", finding.clause().id());
        finding.clause().regime().ifPresent(regime -> found.put("regime", regime.id()));
        found.put("paths", finding.places());
        found.put("message", finding.message(locale));
        return found;
    }
}

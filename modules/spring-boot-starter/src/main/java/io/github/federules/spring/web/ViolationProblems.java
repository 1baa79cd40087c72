package io.github.federules.spring.web;

import io.github.federules.core.rule.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Answers invalid arguments with Spring's own problem details and, in addition, each violation: its place and its message, and the
 * rule and the clause if it is one of {@code @EligibleFor}.
 */
@RestControllerAdvice
public final class ViolationProblems {

    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException exception) {
        ProblemDetail problem = exception.getBody();
        // What a method returned is the mistake of the application, and nobody's business.
        return exception.isForReturnValue() ? problem : with(exception.getAllErrors(), problem);
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException exception) {
        return with(exception.getAllErrors(), exception.getBody());
    }

    private static ProblemDetail with(List<? extends MessageSourceResolvable> errors, ProblemDetail problem) {
        problem.setProperty(
                "errors",
                errors.stream()
                        .map(ViolationProblems::error)
                        .sorted(Comparator.comparing(error -> (String) error.get("path")))
                        .toList());
        return problem;
    }

    private static Map<String, Object> error(MessageSourceResolvable resolvable) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("path", resolvable instanceof FieldError field ? field.getField() : "");
        if (resolvable instanceof ObjectError violated && violated.contains(HibernateConstraintViolation.class)) {
            HibernateConstraintViolation<?> violation = violated.unwrap(HibernateConstraintViolation.class);
            Object payload = violation.getDynamicPayload(Object.class);
            if (payload instanceof Finding finding) {
                error.put("rule", finding.rule().code());
                error.put("clause", finding.clause().id());
                finding.clause().regime().ifPresent(regime -> error.put("regime", regime.id()));
            }
        }
        error.put("message", String.valueOf(resolvable.getDefaultMessage()));
        return error;
    }
}

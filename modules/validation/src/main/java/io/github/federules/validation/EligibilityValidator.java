package io.github.federules.validation;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A validator of {@link EligibleFor} on beans of one type. */
abstract class EligibilityValidator<T> implements ConstraintValidator<EligibleFor, T> {

    private final KnownCalls calls;
    private @Nullable EligibleFor constraint;

    EligibilityValidator(KnownCalls calls) {
        this.calls = calls;
    }

    /** Returns a bean as a dossier. */
    abstract Dossier dossierOf(T bean);

    /** Returns the place in a bean that a place in its dossier comes from. */
    abstract String placeIn(T bean, String path);

    @Override
    public void initialize(EligibleFor declared) {
        if (!declared.value().isEmpty()
                && calls.catalogue().find(declared.value()).isEmpty()) {
            throw new ConstraintDeclarationException("The call of @EligibleFor is \"" + declared.value()
                    + "\", but must be a known one. The catalogue has "
                    + calls.catalogue().newest().stream().map(Call::id).toList()
                    + ". Is it a call of your own? Make it known with EligibilityValidators.");
        }
        constraint = declared;
    }

    private EligibleFor constraint() {
        return Objects.requireNonNull(constraint, "initialize is called first");
    }

    @Override
    public boolean isValid(@Nullable T bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        Violations violations = new Violations(context, path -> placeIn(bean, path));
        Dossier dossier;
        try {
            dossier = dossierOf(bean);
        } catch (InvalidFactException e) {
            violations.add("", e.fault());
            return false;
        }
        Call call;
        try {
            call = callOf(dossier);
        } catch (InvalidFactException e) {
            violations.add("call", e.fault());
            return false;
        }
        return isEligible(dossier, call, violations);
    }

    private Call callOf(Dossier dossier) {
        String id = Optional.of(constraint().value())
                .filter(required -> !required.isEmpty())
                .or(() -> calls.namedBy(dossier))
                .filter(named -> !named.isEmpty())
                .orElseThrow(() ->
                        Fault.of(FaultCode.MISSING, Map.of("field", "call")).asException());
        String named = dossier.call().orElse(id);
        if (!named.equals(id)) {
            throw Fault.of(FaultCode.UNKNOWN_CALL, Map.of("value", named, "allowed", id))
                    .asException();
        }
        return calls.catalogue().edition(id, dossier.submission());
    }

    private boolean isEligible(Dossier dossier, Call call, Violations violations) {
        List<Track> notOffered = dossier.seeks().stream()
                .flatMap(Set::stream)
                .filter(track -> !call.offers(track))
                .sorted()
                .toList();
        if (!notOffered.isEmpty()) {
            Map<String, String> values = Map.of("value", codes(notOffered), "allowed", codes(call.tracks()));
            violations.add("seeks", Fault.of(FaultCode.NOT_OFFERED, values));
            return false;
        }
        Decision decision = calls.under(call).assess(dossier);
        List<Finding> refused = decision.findings().stream()
                .filter(finding -> isRefused(finding.outcome()))
                .toList();
        refused.forEach(finding -> finding.places().forEach(place -> violations.add(place, finding)));
        if (!refused.isEmpty()) {
            return false;
        }
        // Rules that can each be met, but not together, make a dossier ineligible without a failed finding.
        boolean isMet = decision.tracks().values().stream()
                .map(TrackDecision::verdict)
                .allMatch(verdict -> verdict == Verdict.NOT_SOUGHT || isTaken(verdict));
        if (!isMet) {
            violations.add("", decision);
        }
        return isMet;
    }

    private static String codes(List<Track> tracks) {
        return tracks.stream().map(Track::code).collect(Collectors.joining(", "));
    }

    private boolean isRefused(Outcome outcome) {
        return outcome == Outcome.FAILED || (outcome == Outcome.UNKNOWN && !takesUnknown());
    }

    private boolean isTaken(Verdict verdict) {
        return verdict == Verdict.ELIGIBLE || (verdict == Verdict.INCOMPLETE && takesUnknown());
    }

    private boolean takesUnknown() {
        return constraint().unknown() == UnknownFacts.ARE_NO_VIOLATIONS;
    }
}

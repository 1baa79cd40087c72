package io.github.federules.validation;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an {@link EligibleFor} asks of a dossier. */
final class Eligibility {

    private final Call call;
    private final FederEligibility rules;
    private final boolean takesUnknown;

    private Eligibility(Call call, boolean takesUnknown) {
        this.call = call;
        this.rules = FederEligibility.under(call);
        this.takesUnknown = takesUnknown;
    }

    static Eligibility of(EligibleFor constraint, Function<String, Optional<Call>> calls) {
        Call call = calls.apply(constraint.value())
                .orElseThrow(() -> new ConstraintDeclarationException("The call of @EligibleFor is \""
                        + constraint.value() + "\", but must be one that is known; the catalogue has "
                        + FederCalls.all().stream().map(Call::id).toList()
                        + ". Maybe it is a call of your own: then give it to EligibilityValidators."));
        return new Eligibility(call, constraint.unknown() == UnknownFacts.ARE_NO_VIOLATIONS);
    }

    /** Tells whether the dossier is eligible, and adds a violation for each reason why it is not. */
    boolean isMet(Dossier dossier, Violations violations) {
        Optional<String> other = dossier.call().filter(named -> !named.equals(call.id()));
        if (other.isPresent()) {
            violations.add(
                    "call", Fault.of(FaultCode.UNKNOWN_CALL, Map.of("value", other.get(), "allowed", call.id())));
            return false;
        }
        Decision decision = rules.assess(dossier);
        FindingPlaces places = new FindingPlaces(decision);
        List<Finding> refused = decision.findings().stream()
                .filter(finding -> isRefused(finding.outcome()))
                .toList();
        refused.forEach(finding -> places.of(finding).forEach(place -> violations.add(place, finding)));
        List<Track> offered =
                dossier.seeks().stream().filter(call.tracks()::contains).toList();
        if (offered.isEmpty()) {
            violations.add("seeks", decision);
            return false;
        }
        if (!refused.isEmpty()) {
            return false;
        }
        // Rules that may each be met, but never at once, refuse a dossier without a finding that does.
        boolean isMet = offered.stream().map(decision::verdictOn).allMatch(this::isTaken);
        if (!isMet) {
            violations.add("", decision);
        }
        return isMet;
    }

    private boolean isRefused(Outcome outcome) {
        return outcome == Outcome.FAILED || (outcome == Outcome.UNKNOWN && !takesUnknown);
    }

    private boolean isTaken(Verdict verdict) {
        return verdict == Verdict.ELIGIBLE || (verdict == Verdict.INCOMPLETE && takesUnknown);
    }
}

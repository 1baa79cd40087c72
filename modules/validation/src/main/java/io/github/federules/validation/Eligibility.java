package io.github.federules.validation;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.TrackDecision;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The condition of an {@link EligibleFor}. */
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
                        + constraint.value() + "\", but must be a known one. The catalogue has "
                        + FederCalls.all().stream().map(Call::id).toList()
                        + ". Is it a call of your own? Make it known with EligibilityValidators."));
        return new Eligibility(call, constraint.unknown() == UnknownFacts.ARE_NO_VIOLATIONS);
    }

    /** Checks that the dossier is eligible, and adds a violation for each reason if it is not. */
    boolean isMet(Dossier dossier, Violations violations) {
        Optional<String> other = dossier.call().filter(named -> !named.equals(call.id()));
        if (other.isPresent()) {
            violations.add(
                    "call", Fault.of(FaultCode.UNKNOWN_CALL, Map.of("value", other.get(), "allowed", call.id())));
            return false;
        }
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
        Decision decision = rules.assess(dossier);
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
        return outcome == Outcome.FAILED || (outcome == Outcome.UNKNOWN && !takesUnknown);
    }

    private boolean isTaken(Verdict verdict) {
        return verdict == Verdict.ELIGIBLE || (verdict == Verdict.INCOMPLETE && takesUnknown);
    }
}

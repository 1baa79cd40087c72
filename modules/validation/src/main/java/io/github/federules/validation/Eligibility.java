package io.github.federules.validation;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The condition of an {@link EligibleFor}. */
final class Eligibility {

    private final KnownCalls calls;
    private final Optional<String> required;
    private final boolean takesUnknown;

    private Eligibility(KnownCalls calls, Optional<String> required, boolean takesUnknown) {
        this.calls = calls;
        this.required = required;
        this.takesUnknown = takesUnknown;
    }

    static Eligibility of(EligibleFor constraint, KnownCalls calls) {
        Optional<String> required = Optional.of(constraint.value()).filter(id -> !id.isEmpty());
        required.ifPresent(id -> requireKnown(id, calls.catalogue()));
        return new Eligibility(calls, required, constraint.unknown() == UnknownFacts.ARE_NO_VIOLATIONS);
    }

    private static void requireKnown(String id, Catalogue catalogue) {
        if (catalogue.find(id).isEmpty()) {
            throw new ConstraintDeclarationException("The call of @EligibleFor is \"" + id
                    + "\", but must be a known one. The catalogue has "
                    + catalogue.newest().stream().map(Call::id).toList()
                    + ". Is it a call of your own? Make it known with EligibilityValidators.");
        }
    }

    /** Checks that the dossier is eligible, and adds a violation for each reason if it is not. */
    boolean isMet(Dossier dossier, Violations violations) {
        Optional<String> named = calls.namedBy(dossier);
        String id = required.or(() -> named).orElse("");
        if (id.isEmpty()) {
            violations.add("call", Fault.of(FaultCode.MISSING, Map.of("field", "call")));
            return false;
        }
        if (dossier.call().isPresent() && !dossier.call().get().equals(id)) {
            violations.add(
                    "call",
                    Fault.of(
                            FaultCode.UNKNOWN_CALL,
                            Map.of("value", dossier.call().get(), "allowed", id)));
            return false;
        }
        Call call;
        try {
            call = calls.catalogue().edition(id, dossier.submission());
        } catch (InvalidFactException e) {
            violations.add("call", e.fault());
            return false;
        }
        return isMet(dossier, call, violations);
    }

    private boolean isMet(Dossier dossier, Call call, Violations violations) {
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
        return outcome == Outcome.FAILED || (outcome == Outcome.UNKNOWN && !takesUnknown);
    }

    private boolean isTaken(Verdict verdict) {
        return verdict == Verdict.ELIGIBLE || (verdict == Verdict.INCOMPLETE && takesUnknown);
    }
}

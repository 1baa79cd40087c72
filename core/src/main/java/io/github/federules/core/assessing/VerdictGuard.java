package io.github.federules.core.assessing;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.judging.CallRule;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.Scenarios;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What a verdict never is beside: anything that is still open. It is, where the library does not see a fact that a condition looks at;
 * then there is no decision, and not a wrong one.
 */
final class VerdictGuard {

    private final Track track;
    private final Verdict verdict;
    private final CallRule[] rules;

    VerdictGuard(Track track, Verdict verdict, CallRule[] rules) {
        this.track = track;
        this.verdict = verdict;
        this.rules = rules;
    }

    /** Checks that no rule of the track, and no law, is open beside a verdict of eligible. */
    void requireNoneOpen(IntFunction<Outcome> outcomes, List<Finding> ofLaws) {
        if (verdict != Verdict.ELIGIBLE) {
            return;
        }
        for (int i = 0; i < rules.length; i++) {
            if (isOfTrack(rules[i]) && outcomes.apply(i) == Outcome.UNKNOWN) {
                throw broken("is open", rules[i].code());
            }
        }
        for (Finding finding : track.equals(Track.FUNDING) ? ofLaws : List.<Finding>of()) {
            if (finding.outcome() == Outcome.UNKNOWN) {
                throw broken("is open", finding.rule().code());
            }
        }
    }

    private boolean isOfTrack(CallRule rule) {
        return rule.track().isEmpty() || rule.track().get().equals(track);
    }

    /** Checks that nothing required stays open beside a verdict that is final, where every fact that it looks at is assumed. */
    void requireSettled(Scenarios<?> scenarios) {
        boolean isFinal = verdict == Verdict.ELIGIBLE || verdict == Verdict.INELIGIBLE;
        if (isFinal && scenarios.neverSettled().isPresent()) {
            throw broken(
                    "stays open whatever is assumed",
                    code(scenarios.neverSettled().get()));
        }
    }

    private String code(Condition condition) {
        for (CallRule rule : rules) {
            if (rule.condition().equals(Optional.of(condition))) {
                return rule.code();
            }
        }
        return "of a condition";
    }

    private IllegalStateException broken(String how, String rule) {
        return new IllegalStateException(
                "The verdict on " + track.code() + " is " + verdict + ", but the rule " + rule + " " + how + ".");
    }
}

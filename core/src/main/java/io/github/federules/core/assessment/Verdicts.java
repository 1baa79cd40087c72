package io.github.federules.core.assessment;

import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;

/**
 * How outcomes make a verdict.
 *
 * <p>No two rules look at the same missing fact, so that the verdict on all is exact if each outcome is.
 */
final class Verdicts {

    private Verdicts() {}

    static Verdict of(Outcome outcome) {
        return switch (outcome) {
            case PASSED, NOT_ASKED -> Verdict.ELIGIBLE;
            case FAILED -> Verdict.INELIGIBLE;
            case UNKNOWN -> Verdict.INCOMPLETE;
        };
    }

    /** One refusal refuses, whatever else is missing. */
    static Verdict both(Verdict one, Verdict other) {
        if (one == Verdict.INELIGIBLE || other == Verdict.INELIGIBLE) {
            return Verdict.INELIGIBLE;
        }
        return one == Verdict.INCOMPLETE ? one : other;
    }
}

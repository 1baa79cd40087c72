package io.github.federules.core.rule;

import io.github.federules.core.fact.Fact;
import java.util.Objects;

/** The outcome of a rule for a dossier. */
public enum Outcome {
    /** The rule is met, whatever the missing facts turn out to be. */
    PASSED,
    /** The rule is not met, whatever the missing facts turn out to be. */
    FAILED,
    /** The outcome depends on a missing fact. */
    UNKNOWN,
    /** There is nothing to judge. */
    NOT_ASKED;

    /**
     * Returns the outcome of a rule that a fact decides.
     *
     * @param met whether the rule is met, as far as is known
     * @return {@link #PASSED}, {@link #FAILED} or {@link #UNKNOWN}
     */
    public static Outcome of(Fact<Boolean> met) {
        Objects.requireNonNull(met, "met");
        if (met.is(true)) {
            return PASSED;
        }
        return met.isKnown() ? FAILED : UNKNOWN;
    }
}

package io.github.federules.core.term;

/** A term that a regime may have: a criterion that it asks, a limit, or a requirement. */
public sealed interface RegimeTerm extends Term permits AskedCriterion, Limit, Requirement {

    /**
     * Returns the term as it holds for a call under its regime: where the call says so, with a clause and a code that name the
     * regime.
     *
     * @param under how the call comes under the regime
     * @return the term of the call
     */
    Term as(Under under);

    @Override
    default boolean isRepeatable() {
        return true;
    }
}

package io.github.federules.core.term;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostNature;
import java.util.Optional;
import java.util.Set;

/**
 * Costs that are added to those of the cost lines, and that no line states: what a flat rate or a lump sum pays.
 *
 * <p>For example, {@code call.costs().added()} are the lump sums of a call, and then its flat rates.
 */
public sealed interface AddedCosts extends Term permits FlatRate, LumpSum {

    /**
     * Returns the natures that it pays for, which are then never eligible by line.
     *
     * @return the natures in their order; empty for costs that no cost line states
     */
    Set<CostNature> covers();

    /**
     * Returns the name by which other terms refer to what it adds.
     *
     * @return the name, or empty if it has none
     */
    Optional<String> name();

    /**
     * Returns the condition under which it is paid.
     *
     * @return the condition, or empty for everywhere
     */
    Optional<Condition> when();

    /**
     * Determines whether it is paid to each party by itself: the applicant and every partner.
     *
     * @return whether it is; false for one that the operation is paid once
     */
    boolean isOfEach();

    @Override
    default boolean isRepeatable() {
        return true;
    }
}

package io.github.federules.core.condition;

import io.github.federules.core.stability.MayChange;

/**
 * Something that each kind of condition has in its own form: its truth, its words, its way through JSON.
 *
 * @param <R> the type of what it returns
 */
@MayChange("Each further kind of condition will have a method.")
public interface ConditionVisitor<R> {

    /**
     * Visits a condition on the answer to a criterion.
     *
     * @param condition the condition
     * @return what the visitor makes of it
     */
    R answered(Condition.Answered condition);

    /**
     * Visits a condition on a number.
     *
     * @param condition the condition
     * @return what the visitor makes of it
     */
    R between(Condition.Between condition);

    /**
     * Visits a condition on the applicant.
     *
     * @param condition the condition
     * @return what the visitor makes of it
     */
    R ofApplicant(Condition.OfApplicant condition);

    /**
     * Visits a condition on the number of parties.
     *
     * @param condition the condition
     * @return what the visitor makes of it
     */
    R parties(Condition.Parties condition);

    /**
     * Visits a condition on a reading of the call.
     *
     * @param condition the condition
     * @return what the visitor makes of it
     */
    R ofReading(Condition.OfReading condition);

    /**
     * Visits a condition that holds where all of some hold.
     *
     * @param condition the condition
     * @return what the visitor makes of it
     */
    R all(Condition.All condition);

    /**
     * Visits a condition that holds where one of some holds.
     *
     * @param condition the condition
     * @return what the visitor makes of it
     */
    R any(Condition.Any condition);

    /**
     * Visits a condition that holds where another does not.
     *
     * @param condition the condition
     * @return what the visitor makes of it
     */
    R not(Condition.Not condition);
}

package io.github.federules.core.term;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.rule.Clause;
import java.util.List;

/**
 * A condition or an amount that a call sets, with the clause that sets it.
 *
 * <p>For example, {@code call.terms()} has a {@link FlatRate} for each flat rate of a call.
 *
 * <p>Whatever reads, writes or explains calls visits their terms with a {@link TermVisitor}, which has a method for each kind
 * of term: a new kind does not compile until every one of them has decided about it.
 */
public sealed interface Term
        permits RegimeTerm,
                Under,
                Beneficiaries,
                PolicyRoles,
                DurationTerms,
                RealisationWindow,
                StartsAfterSubmission,
                EligibleCosts,
                StaffMinimum,
                AddedCosts,
                EligibleVat,
                Score,
                AidIntensity,
                SharedAid,
                WholeEuros,
                SubmissionRequirement,
                Deadline {

    /**
     * Returns the clause that sets the term.
     *
     * @return the clause
     */
    Clause clause();

    /**
     * Returns the place of the term in the call format.
     *
     * @return the path, such as {@code funding.aid.cap}
     */
    String path();

    /**
     * Determines whether a call may have several terms of this kind.
     *
     * @return whether it may; false for a term that may be set once
     */
    default boolean isRepeatable() {
        return false;
    }

    /**
     * Returns the conditions that the term looks at.
     *
     * @return the conditions, none for most terms
     */
    default List<Condition> conditions() {
        return List.of();
    }

    /**
     * Calls the method of a visitor for this kind of term.
     *
     * @param visitor the visitor
     * @param <R> what the visitor returns
     * @return what the visitor returns
     */
    <R> R accept(TermVisitor<R> visitor);
}

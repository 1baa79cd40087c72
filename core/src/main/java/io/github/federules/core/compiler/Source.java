package io.github.federules.core.compiler;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.FinancingPlan;

/** What an input of a worksheet is in a dossier. */
public sealed interface Source {

    /**
     * An answer: of named ones and codes the place in the list that terms tell apart, of yes and no 1 and 0, or the number itself.
     *
     * @param criterion the criterion
     * @param party 0 for the applicant and the operation, then each partner
     */
    record OfAnswer(Criterion criterion, int party) implements Source {}

    /**
     * A sum of cost lines.
     *
     * @param slot its number
     */
    record OfLines(int slot) implements Source {}

    /**
     * The hundredths of units that one cost line states, where its price depends on a number.
     *
     * @param line its number among such lines
     */
    record OfUnits(int line) implements Source {}

    /**
     * Whether a person reaches the minimum share, of which no line says so.
     *
     * @param person the person; under the reading of all together, always 0
     */
    record OfPerson(int person) implements Source {}

    /** Whether the applicant recovers VAT. */
    record OfVat() implements Source {}

    /** The rate that the authority sets, in millionths. */
    record OfRate() implements Source {}

    /**
     * A part of the financing plan, in cents.
     *
     * @param part the part
     */
    record OfPlan(FinancingPlan.Part part) implements Source {}

    /**
     * Earlier de minimis aid, in cents.
     *
     * @param party 0 for the applicant, then each partner
     */
    record OfEarlierAid(int party) implements Source {}

    /**
     * Costs that may still be added to an open budget, in cents.
     *
     * @param kind the kind of costs that they are
     */
    record OfFurther(int kind) implements Source {}
}

package io.github.federules.core.compiler;

import java.util.List;

/**
 * Groups of lines that a call treats alike: they are one sum.
 *
 * @param groups the groups
 * @param bearer the party that bears their costs, 0 where the call does not tell parties apart
 * @param isCovered the truth that a term covers them, so that they are no direct costs
 * @param paidBy by the place of the term the truth that it pays them, or the constant false
 * @param isPaid the truth that any term pays them
 * @param options the ways in which a line may be priced
 * @param isOption by the place of the option the truth that it applies
 * @param presented the sum that is presented
 * @param retained the part of it that is retained, before any ceiling
 */
public record SummedLines(
        List<Integer> groups,
        int bearer,
        int isCovered,
        List<Integer> paidBy,
        int isPaid,
        List<PriceOption> options,
        List<Integer> isOption,
        int presented,
        int retained) {

    int first() {
        return groups.get(0);
    }
}

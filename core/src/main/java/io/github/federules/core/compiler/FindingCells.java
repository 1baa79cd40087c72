package io.github.federules.core.compiler;

import java.util.List;

/**
 * What is judged of a term that may refuse.
 *
 * @param isAsked the truth that it is asked at all
 * @param isMet the truth that it is met, or not asked
 * @param holds the truth that it holds, whether it is asked or not
 * @param sides what is compared with what; empty for a condition
 */
public record FindingCells(int isAsked, int isMet, int holds, List<Comparand> sides) {

    /**
     * One side of a limit, of one party or of all.
     *
     * @param party the party, or -1
     * @param isLower whether it is a minimum
     * @param isAsked the truth that it is asked
     * @param isMet the truth that the amount meets the bound
     * @param on the amount
     * @param bound the least or the greatest amount that is met
     * @param named the amount that the limit names, which a strict one must be over or under
     */
    public record Comparand(int party, boolean isLower, int isAsked, int isMet, int on, int bound, int named) {}

    /** Creates a copy of the sides. */
    public FindingCells {
        sides = List.copyOf(sides);
    }
}

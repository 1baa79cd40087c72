package io.github.federules.core.completion;

/**
 * The result of a search over completions.
 *
 * @param isPossible whether some completion surely meets all conditions
 * @param isExact whether nothing was left open
 * @param greatestAid the greatest aid of a completion that meets all conditions, or a bound on it if not exact
 * @param doSharesMatter whether the missing shares, all together, can change what is met or the aid
 * @param doesVatMatter whether the VAT status can change it
 * @param doesRateMatter whether the co-financing rate can change it
 * @param doesFinancingMatter whether the financing plan can change it
 */
record CompletionAnswer(
        boolean isPossible,
        boolean isExact,
        long greatestAid,
        boolean doSharesMatter,
        boolean doesVatMatter,
        boolean doesRateMatter,
        boolean doesFinancingMatter) {

    /** The answer if no completion meets all conditions. */
    static final CompletionAnswer NEVER_MET = new CompletionAnswer(false, true, 0, false, false, false, false);
}

package io.github.federules.core.completion;

/**
 * What the search over all completions finds.
 *
 * @param isPossible whether some completion meets the limits
 * @param isAlwaysMet whether every completion meets the limits
 * @param isExact whether every completion was looked at
 * @param greatestAid the greatest aid of a completion that meets the limits, or a bound if not every one was looked at
 * @param doSharesMatter whether the shares of staff matter
 * @param doesVatMatter whether the VAT status matters
 * @param doesRateMatter whether the rate that the authority sets matters
 * @param doesPlanMatter whether the financing plan matters
 * @param doesEarlierAidMatter whether earlier de minimis aid of the applicant matters
 * @param doesAidOfPartnersMatter whether earlier de minimis aid of a partner matters
 */
record CompletionAnswer(
        boolean isPossible,
        boolean isAlwaysMet,
        boolean isExact,
        long greatestAid,
        boolean doSharesMatter,
        boolean doesVatMatter,
        boolean doesRateMatter,
        boolean doesPlanMatter,
        boolean doesEarlierAidMatter,
        boolean doesAidOfPartnersMatter) {

    static final CompletionAnswer NEVER_MET =
            new CompletionAnswer(false, false, true, 0, false, false, false, false, false, false);
}

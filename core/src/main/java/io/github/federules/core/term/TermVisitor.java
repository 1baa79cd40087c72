package io.github.federules.core.term;

/**
 * Decides about each kind of term of a call.
 *
 * <p>A format or an export that cannot carry a kind of term throws, and names the {@linkplain Term#path() place} of the term.
 *
 * @param <R> what each method returns
 */
public interface TermVisitor<R> {

    /**
     * Visits a criterion that the call asks for.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R asked(AskedCriterion term);

    /**
     * Visits a regime that the call comes under. Its terms are visited besides.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R under(Under term);

    /**
     * Visits who may benefit.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R beneficiaries(Beneficiaries term);

    /**
     * Visits the roles of the applicant in a public policy.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R policyRoles(PolicyRoles term);

    /**
     * Visits the duration of the operation.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R duration(DurationTerms term);

    /**
     * Visits the window of the operation.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R window(RealisationWindow term);

    /**
     * Visits the term that the operation starts on the day of submission or later.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R startsAfterSubmission(StartsAfterSubmission term);

    /**
     * Visits natures at real cost.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R eligible(EligibleCosts term);

    /**
     * Visits the minimum share of a staff member.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R staffMinimum(StaffMinimum term);

    /**
     * Visits a flat rate.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R flatRate(FlatRate term);

    /**
     * Visits a lump sum.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R lumpSum(LumpSum term);

    /**
     * Visits eligible VAT.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R vat(EligibleVat term);

    /**
     * Visits the points of an application.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R score(Score term);

    /**
     * Visits a limit.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R limit(Limit term);

    /**
     * Visits a condition that must hold.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R requirement(Requirement term);

    /**
     * Visits the co-financing rate.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R aid(AidIntensity term);

    /**
     * Visits the sharing of the aid among partners.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R sharedOut(SharedAid term);

    /**
     * Visits the term that the aid is cut to whole euros.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R wholeEuros(WholeEuros term);

    /**
     * Visits a requirement on the submission.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R submission(SubmissionRequirement term);

    /**
     * Visits the deadline.
     *
     * @param term the term
     * @return what the visitor makes of it
     */
    R deadline(Deadline term);
}

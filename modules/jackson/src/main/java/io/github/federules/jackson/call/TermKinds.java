package io.github.federules.jackson.call;

import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.RequiredDeclaration;
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.TermVisitor;

/**
 * The name of each kind of term, for the error of one that was not written.
 *
 * <p>A kind that is new does not compile before it has a name here, and no call with such a term is written before {@link
 * CallShape} writes it.
 */
final class TermKinds implements TermVisitor<String> {

    static final TermKinds NAMES = new TermKinds();

    private TermKinds() {}

    @Override
    public String beneficiaries(Beneficiaries term) {
        return "the kinds of beneficiary";
    }

    @Override
    public String policyRoles(PolicyRoles term) {
        return "the policy roles";
    }

    @Override
    public String declaration(RequiredDeclaration term) {
        return "a required declaration";
    }

    @Override
    public String duration(DurationTerms term) {
        return "the duration";
    }

    @Override
    public String window(RealisationWindow term) {
        return "the window of the operation";
    }

    @Override
    public String eligible(EligibleCosts term) {
        return "natures at real cost";
    }

    @Override
    public String staffMinimum(StaffMinimum term) {
        return "the minimum share of a staff member";
    }

    @Override
    public String flatRate(FlatRate term) {
        return "a flat rate";
    }

    @Override
    public String vat(EligibleVat term) {
        return "eligible VAT";
    }

    @Override
    public String limit(Limit term) {
        return "a limit";
    }

    @Override
    public String aid(AidIntensity term) {
        return "the co-financing rate";
    }

    @Override
    public String sharedOut(SharedAid term) {
        return "the sharing of the aid";
    }

    @Override
    public String submission(SubmissionRequirement term) {
        return "a requirement on the submission";
    }

    @Override
    public String deadline(Deadline term) {
        return "the deadline";
    }
}

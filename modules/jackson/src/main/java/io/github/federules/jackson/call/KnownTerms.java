package io.github.federules.jackson.call;

import io.github.federules.core.call.Call;
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
import io.github.federules.core.term.Term;
import io.github.federules.core.term.TermVisitor;
import java.util.Set;

/** Whether the call format can carry each kind of term. One that it cannot carry is refused by its place, and never left out. */
final class KnownTerms implements TermVisitor<Boolean> {

    private static final KnownTerms FORMAT = new KnownTerms();
    private static final Set<String> LIMITS = Set.of(
            "costs.minimum",
            "costs.maximum",
            "funding.aid.cap",
            "funding.aid.floor",
            "funding.ownContribution",
            "funding.publicCofinancing",
            "funding.publicAidCap");

    private KnownTerms() {}

    /**
     * Checks that the format can carry a call.
     *
     * @throws IllegalArgumentException if it cannot carry one of its terms
     */
    static void require(Call call) {
        for (Term term : call.terms()) {
            if (!term.accept(FORMAT)) {
                throw new IllegalArgumentException("The call " + call.id() + " has the term " + term.path()
                        + ", which the call format cannot carry. Keep the call in Java, or leave the term out.");
            }
        }
    }

    @Override
    public Boolean beneficiaries(Beneficiaries term) {
        return true;
    }

    @Override
    public Boolean policyRoles(PolicyRoles term) {
        return true;
    }

    @Override
    public Boolean declaration(RequiredDeclaration term) {
        return true;
    }

    @Override
    public Boolean duration(DurationTerms term) {
        return true;
    }

    @Override
    public Boolean window(RealisationWindow term) {
        return true;
    }

    @Override
    public Boolean eligible(EligibleCosts term) {
        return true;
    }

    @Override
    public Boolean staffMinimum(StaffMinimum term) {
        return true;
    }

    @Override
    public Boolean flatRate(FlatRate term) {
        return true;
    }

    @Override
    public Boolean vat(EligibleVat term) {
        return true;
    }

    @Override
    public Boolean limit(Limit term) {
        return LIMITS.contains(term.path());
    }

    @Override
    public Boolean aid(AidIntensity term) {
        return true;
    }

    @Override
    public Boolean sharedOut(SharedAid term) {
        return true;
    }

    @Override
    public Boolean submission(SubmissionRequirement term) {
        return true;
    }

    @Override
    public Boolean deadline(Deadline term) {
        return true;
    }
}

package io.github.federules.dmn.chapter;

import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.TermVisitor;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.WholeEuros;

/** Whether a term is written in a form that some chapter knows. */
final class KnownForms implements TermVisitor<Boolean> {

    static final KnownForms OF_TERM = new KnownForms();

    private KnownForms() {}

    @Override
    public Boolean asked(AskedCriterion term) {
        Subject of = term.criterion().of();
        return of != Subject.COST_LINE && of != Subject.ASSESSMENT;
    }

    @Override
    public Boolean under(Under term) {
        return false;
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
    public Boolean duration(DurationTerms term) {
        return true;
    }

    @Override
    public Boolean window(RealisationWindow term) {
        return true;
    }

    @Override
    public Boolean startsAfterSubmission(StartsAfterSubmission term) {
        return true;
    }

    @Override
    public Boolean eligible(EligibleCosts term) {
        return term.where().isEmpty() && term.when().isEmpty() && term.price().isEmpty();
    }

    @Override
    public Boolean staffMinimum(StaffMinimum term) {
        return true;
    }

    @Override
    public Boolean flatRate(FlatRate term) {
        return !term.isOfEach()
                && term.when().isEmpty()
                && BaseFeel.isOfNatures(term.of())
                && term.cap().stream().allMatch(LimitFeel::isKnown);
    }

    @Override
    public Boolean lumpSum(LumpSum term) {
        return false;
    }

    @Override
    public Boolean vat(EligibleVat term) {
        return true;
    }

    @Override
    public Boolean score(Score term) {
        return false;
    }

    @Override
    public Boolean limit(Limit term) {
        return LimitFeel.isKnown(term);
    }

    @Override
    public Boolean requirement(Requirement term) {
        return term.track().stream().allMatch(Track.FUNDING::equals);
    }

    @Override
    public Boolean aid(AidIntensity term) {
        return !term.isOfEach()
                && BaseFeel.isKnown(term.base())
                && term.upTo().stream().allMatch(LimitFeel::isKnown);
    }

    @Override
    public Boolean sharedOut(SharedAid term) {
        return true;
    }

    @Override
    public Boolean wholeEuros(WholeEuros term) {
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

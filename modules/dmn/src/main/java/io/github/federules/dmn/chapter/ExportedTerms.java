package io.github.federules.dmn.chapter;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Base;
import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.DurationTerms;
import io.github.federules.core.call.EligibleCosts;
import io.github.federules.core.call.EligibleVat;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.Limit;
import io.github.federules.core.call.PolicyRoles;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.SharedAid;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.call.SubmissionRequirement;
import io.github.federules.core.call.Term;
import io.github.federules.core.call.TermVisitor;

/** Which chapter writes each kind of term. A kind that no chapter writes is refused here, and the refusal names the term. */
final class ExportedTerms implements TermVisitor<Class<?>> {

    private static final ExportedTerms CHAPTERS = new ExportedTerms();

    private ExportedTerms() {}

    /** Checks that some chapter writes each term of a call. */
    static void require(Call call) {
        for (Term term : call.terms()) {
            term.accept(CHAPTERS);
        }
    }

    @Override
    public Class<?> beneficiaries(Beneficiaries term) {
        return ApplicantChapter.class;
    }

    @Override
    public Class<?> policyRoles(PolicyRoles term) {
        return ApplicantChapter.class;
    }

    @Override
    public Class<?> declaration(RequiredDeclaration term) {
        return OperationChapter.class;
    }

    @Override
    public Class<?> duration(DurationTerms term) {
        return OperationChapter.class;
    }

    @Override
    public Class<?> window(RealisationWindow term) {
        return OperationChapter.class;
    }

    @Override
    public Class<?> eligible(EligibleCosts term) {
        return ScreeningChapter.class;
    }

    @Override
    public Class<?> staffMinimum(StaffMinimum term) {
        return ScreeningChapter.class;
    }

    @Override
    public Class<?> flatRate(FlatRate term) {
        return CostChapter.class;
    }

    @Override
    public Class<?> vat(EligibleVat term) {
        return ScreeningChapter.class;
    }

    @Override
    public Class<?> limit(Limit term) {
        if (term.rule().isPresent()) {
            return CostRuleChapter.class;
        }
        if (term.on().equals(Base.AID)) {
            return AidChapter.class;
        }
        throw new IllegalArgumentException("The limit at " + term.path() + " reduces " + term.on()
                + ", which a DMN model cannot express. Decide with this library.");
    }

    @Override
    public Class<?> aid(AidIntensity term) {
        return AidChapter.class;
    }

    @Override
    public Class<?> sharedAid(SharedAid term) {
        return PartnerChapter.class;
    }

    @Override
    public Class<?> submission(SubmissionRequirement term) {
        return SubmissionChapter.class;
    }

    @Override
    public Class<?> deadline(Deadline term) {
        return SubmissionChapter.class;
    }
}

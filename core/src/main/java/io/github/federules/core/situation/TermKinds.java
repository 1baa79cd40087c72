package io.github.federules.core.situation;

import io.github.federules.core.fact.FactKind;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
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
import java.util.EnumSet;
import java.util.Set;

/** The kinds of facts that the costs and the aid depend on because of a term, without those that its rule looks at. */
final class TermKinds implements TermVisitor<Set<FactKind>> {

    static final TermKinds OF = new TermKinds();

    private TermKinds() {}

    @Override
    public Set<FactKind> asked(AskedCriterion term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> under(Under term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> beneficiaries(Beneficiaries term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> policyRoles(PolicyRoles term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> duration(DurationTerms term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> window(RealisationWindow term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> startsAfterSubmission(StartsAfterSubmission term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> eligible(EligibleCosts term) {
        return Set.of(FactKind.COST_LINES);
    }

    @Override
    public Set<FactKind> staffMinimum(StaffMinimum term) {
        return Set.of(FactKind.PERSON, FactKind.SHARE);
    }

    @Override
    public Set<FactKind> flatRate(FlatRate term) {
        return Set.of(FactKind.COST_LINES);
    }

    @Override
    public Set<FactKind> lumpSum(LumpSum term) {
        return Set.of(FactKind.COST_LINES);
    }

    @Override
    public Set<FactKind> vat(EligibleVat term) {
        return Set.of(FactKind.VAT, FactKind.RECOVERS_VAT);
    }

    @Override
    public Set<FactKind> score(Score term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> limit(Limit term) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        // A limit that reduces has no rule of its own.
        if (!term.isPassMark()) {
            term.bases().forEach(base -> kinds.add(CostFacts.fact(base)));
            if (term.isOfEach() && term.on().equals(Base.DE_MINIMIS)) {
                kinds.add(FactKind.MEMBER_DE_MINIMIS_AID);
            }
        }
        return kinds;
    }

    @Override
    public Set<FactKind> requirement(Requirement term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> aid(AidIntensity term) {
        return Set.of(FactKind.COST_LINES);
    }

    @Override
    public Set<FactKind> sharedOut(SharedAid term) {
        return Set.of(FactKind.PARTNER, FactKind.MEMBERS);
    }

    @Override
    public Set<FactKind> wholeEuros(WholeEuros term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> submission(SubmissionRequirement term) {
        return Set.of();
    }

    @Override
    public Set<FactKind> deadline(Deadline term) {
        return Set.of();
    }
}

package io.github.federules.dmn.chapter;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Rule;
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
import io.github.federules.core.term.Term;
import io.github.federules.core.term.TermVisitor;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.dmn.chapter.Draft.RuleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Refuses a call with a term or a rule that no chapter wrote. */
final class ExportedTerms {

    private ExportedTerms() {}

    /**
     * Checks that a model has every term of its call, and every rule that decisions under the call have.
     *
     * @throws IllegalArgumentException if the call has a term or a rule that is not written
     */
    static void require(Draft draft) {
        Call call = draft.call();
        Set<Term> stated = draft.statedTerms();
        for (Term term : call.terms()) {
            if (hasEffect(term, call) && !stated.contains(term)) {
                throw refusal(call, term);
            }
        }
        List<Rule> unwritten = new ArrayList<>(rules(call));
        unwritten.removeAll(draft.rules().stream().map(RuleNode::rule).toList());
        if (!unwritten.isEmpty()) {
            throw new IllegalArgumentException("The call " + call.id() + " has "
                    + (unwritten.size() == 1 ? "a rule" : "rules") + " that a DMN model cannot express yet: "
                    + String.join(", ", unwritten.stream().map(Rule::code).toList())
                    + ". Export a call without this, or decide with this library.");
        }
    }

    /**
     * Refuses a term that is written in a form that no chapter knows, before any chapter looks at it.
     *
     * @throws IllegalArgumentException if the call has such a term
     */
    static void requireKnownForms(Call call) {
        for (Term term : call.terms()) {
            if (!term.accept(KnownForms.OF_TERM) || term.conditions().stream().anyMatch(Condition::countsParties)) {
                throw refusal(call, term);
            }
        }
        List<AidIntensity> parts = call.funding().parts();
        if (parts.size() > 1) {
            throw refusal(call, parts.get(1));
        }
        if (!call.natures().equals(CostNature.standard())) {
            throw new IllegalArgumentException("The call " + call.id() + " has natures of its own, which a DMN model"
                    + " cannot express. Export a call without them, or decide with this library.");
        }
    }

    static IllegalArgumentException refusal(Call call, Term term) {
        return new IllegalArgumentException("The call " + call.id() + " has the term " + term.path()
                + (term instanceof Limit limit && limit.form().isEmpty() ? " on " + limit.on() : "") + " ("
                + term.clause().id() + "), which a DMN model cannot express."
                + " Export a call without this, or decide with this library.");
    }

    // Every decision has a finding of each rule of its call, whatever the dossier.
    private static List<Rule> rules(Call call) {
        Decision decision = Assessor.of(call).assess(Dossier.of(Applicant.unknown(), Operation.untitled()));
        return decision.findings().stream().map(Finding::rule).toList();
    }

    // Where staff is not paid at real cost, its shares are never looked at.
    private static boolean hasEffect(Term term, Call call) {
        return !(term instanceof StaffMinimum) || call.costs().eligible().containsKey(CostNature.STAFF);
    }

    /** Whether a term is written in a form that some chapter knows. */
    private static final class KnownForms implements TermVisitor<Boolean> {

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
            return term.where().isEmpty()
                    && term.when().isEmpty()
                    && term.price().isEmpty();
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
}

package io.github.federules.core.judging;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.situation.CostFacts;
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
import io.github.federules.core.value.Value;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of a call: what each kind of term requires of a dossier. */
public final class CallRules implements TermVisitor<Optional<CallRule>> {

    private final SubmissionTerms submission;
    private final boolean isDeadlineOpen;
    private final Optional<Score> score;
    private final Map<String, Criterion> asked;

    CallRules(Call call) {
        this.submission = call.submission();
        this.isDeadlineOpen = call.openQuestions().contains(Question.DEADLINE);
        this.score = call.score();
        this.asked = CallConditions.asked(call.asks());
    }

    /** Returns the rules of a call in the order of the findings. */
    public static List<CallRule> of(Call call) {
        CallRules kinds = new CallRules(call);
        return call.terms().stream()
                .flatMap(term -> term.accept(kinds).stream())
                .sorted(Comparator.comparingInt(CallRules::place))
                .toList();
    }

    // The declarations of a call come after what its applicants must be.
    private static int place(CallRule rule) {
        int place = Rule.builtIn().indexOf(rule.rule());
        return place < 0 ? Rule.builtIn().indexOf(rule.placeOfOwn()) : place;
    }

    @Override
    public Optional<CallRule> asked(AskedCriterion term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> under(Under term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> beneficiaries(Beneficiaries term) {
        return Optional.of(new ApplicantKindRule(term));
    }

    @Override
    public Optional<CallRule> policyRoles(PolicyRoles term) {
        return Optional.of(new PolicyRoleRule(term));
    }

    @Override
    public Optional<CallRule> duration(DurationTerms term) {
        return term.takesAll() ? Optional.empty() : Optional.of(new DurationRule(term));
    }

    @Override
    public Optional<CallRule> window(RealisationWindow term) {
        return term.takesAll() ? Optional.empty() : Optional.of(new RealisationWindowRule(term));
    }

    @Override
    public Optional<CallRule> eligible(EligibleCosts term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> staffMinimum(StaffMinimum term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> flatRate(FlatRate term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> lumpSum(LumpSum term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> vat(EligibleVat term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> score(Score term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> limit(Limit term) {
        if (term.isPassMark()) {
            return score.map(points -> new PassMarkRule(points, term));
        }
        return term.rule().map(rule -> new LimitRule(term));
    }

    @Override
    public Optional<CallRule> requirement(Requirement term) {
        return Optional.of(new RequirementRule(term, asked));
    }

    @Override
    public Optional<CallRule> aid(AidIntensity term) {
        if (term.rate() instanceof Value.Within<Rate> range) {
            return Optional.of(new AidRateRule(range, term.clause()));
        }
        return term.rate().mayBeUnset() ? Optional.of(new RateSetRule(term)) : Optional.empty();
    }

    @Override
    public Optional<CallRule> sharedOut(SharedAid term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> startsAfterSubmission(StartsAfterSubmission term) {
        return Optional.of(new StartsAfterSubmissionRule(term, submission));
    }

    @Override
    public Optional<CallRule> wholeEuros(WholeEuros term) {
        return Optional.empty();
    }

    @Override
    public Optional<CallRule> submission(SubmissionRequirement term) {
        return Optional.of(
                term.electronic()
                        ? new SubmissionElectronicRule(term.clause(), submission)
                        : new SubmissionSentRule(term.clause(), submission));
    }

    @Override
    public Optional<CallRule> deadline(Deadline term) {
        return Optional.of(new SubmissionDeadlineRule(term, submission, isDeadlineOpen));
    }

    /**
     * Returns the kinds of facts that the terms of a call look at.
     *
     * @param call the call
     * @param isFundingSought whether a dossier seeks funding; if not, terms on costs, aid and periods look at nothing
     */
    public static Set<FactKind> lookedAt(Call call, boolean isFundingSought) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (TermFacts facts : TermFacts.of(call)) {
            if (isFundingSought || !facts.track().equals(CallRule.FUNDING)) {
                kinds.addAll(facts.kinds());
                kinds.addAll(CallConditions.commonFacts(facts.term().conditions()));
            }
        }
        if (isFundingSought) {
            CostFacts.addLookedAt(call, kinds);
        }
        if (call.notJudged().stream().anyMatch(condition -> !condition.kinds().isEmpty())) {
            kinds.addAll(Set.of(FactKind.LEGAL_FORM, FactKind.BENEFICIARY_KIND, FactKind.MEMBERS));
        }
        return kinds;
    }
}

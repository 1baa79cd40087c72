package io.github.federules.core.judging;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
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
import io.github.federules.core.term.Term;
import io.github.federules.core.term.TermVisitor;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.WholeEuros;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a term of a call looks at, whatever a dossier states.
 *
 * @param kinds the kinds of facts, without those that conditions look at
 * @param criteria the codes of the criteria that its conditions look at, common ones included
 * @param isOfParties whether it looks at each party, or counts them
 * @param track the track that it concerns alone, or empty for every track
 */
public record TermFacts(
        Term term, Set<FactKind> kinds, Set<String> criteria, boolean isOfParties, Optional<Track> track) {

    /** Returns what each term of a call looks at, in the order of the call. */
    public static List<TermFacts> of(Call call) {
        CallRules rules = new CallRules(call);
        return call.terms().stream().map(term -> of(term, term.accept(rules))).toList();
    }

    private static TermFacts of(Term term, Optional<CallRule> rule) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        kinds.addAll(CostFacts.lookedAt(term));
        rule.ifPresent(known -> kinds.addAll(known.looksAt()));
        List<Condition> conditions = new ArrayList<>(term.conditions());
        rule.flatMap(CallRule::condition).ifPresent(conditions::add);
        TermScope scope = term.accept(TermScope.OF);
        scope.where().ifPresent(conditions::add);
        return new TermFacts(
                term,
                kinds,
                CallConditions.criteria(conditions),
                scope.isOfEach() || CallConditions.commonFacts(conditions).contains(FactKind.MEMBERS),
                rule.map(CallRule::track).orElse(Optional.of(scope.track())));
    }

    /** Returns where the term applies, or empty for everywhere. */
    public Optional<Condition> applies() {
        TermScope scope = term.accept(TermScope.OF);
        // What holds of one party need not hold of another.
        return scope.isOfEach() ? Optional.empty() : scope.when();
    }

    /**
     * What a term applies to.
     *
     * @param isOfEach whether it calculates for each party by itself
     * @param when where it applies, or empty for everywhere
     * @param where the answers of the cost lines that it pays, or empty for all lines and for any other term
     * @param track the track that it concerns if it has no rule
     */
    private record TermScope(boolean isOfEach, Optional<Condition> when, Optional<Condition> where, Track track) {

        static final TermVisitor<TermScope> OF = new ScopeOfTerm();

        private static TermScope of(boolean isOfEach, Optional<Condition> when) {
            return new TermScope(isOfEach, when, Optional.empty(), Track.FUNDING);
        }

        /** A new kind of term does not compile until it has decided about its scope. */
        private static final class ScopeOfTerm implements TermVisitor<TermScope> {

            @Override
            public TermScope asked(AskedCriterion term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope under(Under term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope beneficiaries(Beneficiaries term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope policyRoles(PolicyRoles term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope duration(DurationTerms term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope window(RealisationWindow term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope startsAfterSubmission(StartsAfterSubmission term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope eligible(EligibleCosts term) {
                return new TermScope(false, term.when(), term.where(), Track.FUNDING);
            }

            @Override
            public TermScope staffMinimum(StaffMinimum term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope flatRate(FlatRate term) {
                return of(term.isOfEach(), term.when());
            }

            @Override
            public TermScope lumpSum(LumpSum term) {
                return of(term.isOfEach(), term.when());
            }

            @Override
            public TermScope vat(EligibleVat term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope score(Score term) {
                return new TermScope(false, Optional.empty(), Optional.empty(), Track.SELECTION);
            }

            @Override
            public TermScope limit(Limit term) {
                return of(term.isOfEach(), term.when());
            }

            @Override
            public TermScope requirement(Requirement term) {
                return of(false, term.applies());
            }

            @Override
            public TermScope aid(AidIntensity term) {
                return of(term.isOfEach(), Optional.empty());
            }

            @Override
            public TermScope sharedOut(SharedAid term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope wholeEuros(WholeEuros term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope submission(SubmissionRequirement term) {
                return of(false, Optional.empty());
            }

            @Override
            public TermScope deadline(Deadline term) {
                return of(false, Optional.empty());
            }
        }
    }
}

package io.github.federules.core.judging;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.situation.CostFacts;
import io.github.federules.core.situation.TermScope;
import io.github.federules.core.term.Term;
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
}

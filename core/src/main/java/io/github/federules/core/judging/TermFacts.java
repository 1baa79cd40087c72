package io.github.federules.core.judging;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.situation.CostFacts;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
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
        if (term instanceof EligibleCosts costs) {
            costs.where().ifPresent(conditions::add);
        }
        Optional<Track> others = Optional.of(term instanceof Score ? Track.SELECTION : Track.FUNDING);
        return new TermFacts(
                term,
                kinds,
                CallConditions.criteria(conditions),
                isOfEach(term) || CallConditions.commonFacts(conditions).contains(FactKind.MEMBERS),
                rule.map(CallRule::track).orElse(others));
    }

    private static boolean isOfEach(Term term) {
        return (term instanceof AddedCosts costs && costs.isOfEach())
                || (term instanceof AidIntensity aid && aid.isOfEach())
                || (term instanceof Limit limit && limit.isOfEach());
    }

    /** Returns where the term applies, or empty for everywhere. */
    public Optional<Condition> applies() {
        if (term instanceof Requirement requirement) {
            return requirement.applies();
        }
        if (isOfEach(term)) {
            // What holds of one party need not hold of another.
            return Optional.empty();
        }
        if (term instanceof AddedCosts costs) {
            return costs.when();
        }
        return term instanceof EligibleCosts costs
                ? costs.when()
                : term instanceof Limit limit ? limit.when() : Optional.empty();
    }
}

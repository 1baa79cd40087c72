package io.github.federules.core.assessing;

import io.github.federules.core.completion.Completions;
import io.github.federules.core.completion.CostBasis;
import io.github.federules.core.judging.CallRule;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.situation.Situation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of the rules that look at facts alone, not at the cost plan, and the verdicts on these rules.
 *
 * @param onOthers the verdict on each track other than funding
 * @param isAnyOpen whether such a rule, or a law, is open
 * @param isExact whether every way in which the facts of conditions may turn out was looked at
 * @param isUnanswered whether a cost line lacks an answer without which no amount is known
 * @param isBounded whether the least and the most of all cases bound every case
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FactOutcomes(
        Outcome[] outcomes,
        Verdict onFunding,
        List<Verdict> onOthers,
        boolean isAnyOpen,
        boolean isExact,
        boolean isUnanswered,
        boolean isBounded) {

    /**
     * Judges the facts of a case.
     *
     * @param ofOthers the ways in which the facts of conditions that decide each other track may turn out
     * @param known the outcomes under another reading, which are taken where no reading matters; null if there are none
     */
    static FactOutcomes of(
            PreparedCall prepared,
            boolean isFundingSought,
            Situation situation,
            List<Finding> ofLaws,
            List<Optional<Scenarios<?>>> ofOthers,
            @Nullable FactOutcomes known) {
        CallRule[] rules = prepared.rules();
        Outcome[] outcomes = new Outcome[rules.length];
        Verdict forAll = Verdict.ELIGIBLE;
        Verdict forFunding = Verdict.ELIGIBLE;
        boolean isAnyOpen = false;
        for (int i = 0; i < rules.length; i++) {
            CallRule rule = rules[i];
            if (rule.isJudgedWithOthers()) {
                continue;
            }
            Outcome outcome = known == null || rule.dependsOnReading() ? rule.outcome(situation) : known.outcomes[i];
            outcomes[i] = outcome;
            isAnyOpen |= outcome == Outcome.UNKNOWN;
            // What is met changes no verdict.
            if (outcome == Outcome.PASSED) {
                continue;
            }
            if (rule.isForFunding()) {
                forFunding = both(forFunding, verdict(outcome));
            } else {
                forAll = both(forAll, verdict(outcome));
            }
        }
        for (int i = 0; i < ofLaws.size(); i++) {
            Outcome outcome = ofLaws.get(i).outcome();
            isAnyOpen |= outcome == Outcome.UNKNOWN;
            forFunding = both(forFunding, verdict(outcome));
        }
        CostBasis costs = situation.costs();
        Scenarios<CaseTerms> scenarios = costs.scenarios();
        boolean isUnanswered = costs.groups().isUnanswered();
        if (isFundingSought && forFunding == Verdict.INCOMPLETE && CallRule.meetNoPeriod(rules, situation)) {
            forFunding = Verdict.INELIGIBLE;
        }
        Verdict ofFacts = both(both(forAll, forFunding), verdict(scenarios));
        Verdict onFunding =
                isFundingSought ? isUnanswered ? both(ofFacts, Verdict.INCOMPLETE) : ofFacts : Verdict.NOT_SOUGHT;
        return new FactOutcomes(
                outcomes,
                onFunding,
                onOthers(forAll, ofOthers),
                isAnyOpen,
                scenarios.isExact(),
                isUnanswered,
                !costs.areCostsConditional());
    }

    private static List<Verdict> onOthers(Verdict forAll, List<Optional<Scenarios<?>>> ofOthers) {
        Verdict[] verdicts = new Verdict[ofOthers.size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] =
                    ofOthers.get(i).map(track -> both(forAll, verdict(track))).orElse(Verdict.NOT_SOUGHT);
        }
        return List.of(verdicts);
    }

    /** Returns the outcome of a rule that looks at facts alone, by its place in the order of the rules. */
    Outcome outcome(int place) {
        return outcomes[place];
    }

    /**
     * Returns the verdict on funding. Rules on costs and financing are judged together: two rules may each be met by some
     * completion, but never both.
     */
    Verdict onFunding(Completions completions) {
        if (onFunding == Verdict.INELIGIBLE || onFunding == Verdict.NOT_SOUGHT || isUnanswered) {
            return onFunding;
        }
        if (!isExact) {
            return isBounded && completions.areNeverMetBetween() ? Verdict.INELIGIBLE : onFunding;
        }
        if (completions.areAlwaysMet()) {
            return onFunding;
        }
        return completions.areNeverMet() ? Verdict.INELIGIBLE : Verdict.INCOMPLETE;
    }

    private static Verdict verdict(Scenarios<?> scenarios) {
        if (scenarios.isAlwaysMet()) {
            return Verdict.ELIGIBLE;
        }
        return scenarios.isEverMet() ? Verdict.INCOMPLETE : Verdict.INELIGIBLE;
    }

    private static Verdict verdict(Outcome outcome) {
        return switch (outcome) {
            case PASSED, NOT_ASKED -> Verdict.ELIGIBLE;
            case FAILED -> Verdict.INELIGIBLE;
            case UNKNOWN -> Verdict.INCOMPLETE;
        };
    }

    // The two look at no missing fact in common, or the scenarios have both: ineligible if either is.
    private static Verdict both(Verdict one, Verdict other) {
        if (one == Verdict.INELIGIBLE || other == Verdict.INELIGIBLE) {
            return Verdict.INELIGIBLE;
        }
        return one == Verdict.INCOMPLETE ? one : other;
    }
}

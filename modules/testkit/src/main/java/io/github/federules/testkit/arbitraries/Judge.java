package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.FlatRate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The library itself, which is asked where the bounds of a call lie: none is computed here.
 *
 * @param assessor who decides, under the readings that apply
 */
record Judge(Assessor assessor) {

    /** Stands for conditions that can each be met, but not together. */
    private static final Rule TOGETHER = new Rule("TOGETHER");

    /**
     * What a call accepts of a quantity.
     *
     * @param from the first step that is accepted
     * @param to the last one
     */
    record Range(long from, long to) {}

    static Judge of(Call call) {
        return new Judge(Assessor.of(call));
    }

    /** The judge under other readings of the call, of questions that it leaves open. */
    Judge under(Readings readings) {
        Assessor other = assessor;
        for (Question question : assessor.call().openQuestions()) {
            other = other.reading(readings.answer(question));
        }
        return new Judge(other);
    }

    Decision decide(Dossier dossier) {
        return assessor.assess(dossier);
    }

    /** The rules that are not met. */
    Set<Rule> failed(Dossier dossier) {
        Decision decision = decide(dossier);
        Set<Rule> failed = with(Outcome.FAILED, decision);
        if (failed.isEmpty()
                && decision.tracks().values().stream().anyMatch(track -> track.verdict() == Verdict.INELIGIBLE)) {
            failed.add(TOGETHER);
        }
        return failed;
    }

    /** Whether an alteration makes no rule fail that was not failed before. */
    boolean accepts(Dossier dossier, Alteration change) {
        return change.of(dossier)
                .filter(changed -> failed(dossier).containsAll(failed(changed)))
                .isPresent();
    }

    /** Whether a rule is settled by one alteration that is open after another one. */
    boolean asks(Dossier dossier, Alteration stated, Alteration unstated) {
        Set<Rule> open = with(Outcome.UNKNOWN, decide(unstated.of(dossier).orElse(dossier)));
        return !with(Outcome.UNKNOWN, decide(stated.of(dossier).orElse(dossier)))
                .containsAll(open);
    }

    /** The last step before the first one at which a rule fails that did not at the start, or empty if none ever does. */
    Optional<Long> edge(Axis axis) {
        Set<Rule> before = failed(axis.at(0));
        return before.containsAll(failed(axis.last()))
                ? Optional.empty()
                : Optional.of(axis.first(dossier -> !before.containsAll(failed(dossier))) - 1);
    }

    /** The last value of a quantity that is accepted, or one some steps from it. */
    Alteration beside(Function<Dossier, Optional<Axis>> quantity, long steps) {
        return dossier -> quantity.apply(dossier)
                .flatMap(axis -> edge(axis)
                        .map(edge -> edge + steps)
                        .filter(step -> step >= 0 && step <= axis.most())
                        .map(axis::at));
    }

    /**
     * The steps at which no rule fails, or empty if one always does. Rules that fail at the start ask for more; those that fail
     * at the end, for less.
     *
     * @param regardless rules that may fail
     */
    Optional<Range> accepted(Axis axis, Set<Rule> regardless) {
        Set<Rule> atLast = failed(axis.last());
        Set<Rule> askMore = failed(axis.at(0));
        askMore.removeAll(regardless);
        if (!Collections.disjoint(askMore, atLast)) {
            return Optional.empty();
        }
        long from = axis.first(dossier -> atLast.containsAll(failed(dossier)));
        if (!regardless.containsAll(failed(axis.at(from)))) {
            // Before the rules that fail at the end, they may be met one by one, but not together.
            from = axis.first(dossier -> Collections.disjoint(askMore, failed(dossier)));
        }
        if (!regardless.containsAll(failed(axis.at(from)))) {
            return Optional.empty();
        }
        long to = regardless.containsAll(atLast)
                ? axis.most()
                : axis.first(from, dossier -> !regardless.containsAll(failed(dossier))) - 1;
        return Optional.of(new Range(from, to));
    }

    /** What turns where a bound on costs or aid is reached: a rule is no longer missed, the aid and flat rates grow no more. */
    List<Function<Decision, Object>> marks(Predicate<Outcome> isMissed) {
        List<Function<Decision, Object>> marks = new ArrayList<>();
        for (Finding finding : decide(Dossiers.EMPTY).findings()) {
            Rule rule = finding.rule();
            marks.add(decision ->
                    decision.find(rule).map(Finding::outcome).filter(isMissed).isPresent());
        }
        marks.add(decision -> decision.costs().computedAid());
        List<FlatRate> flatRates = assessor.call().costs().flatRates();
        for (int i = 0; i < flatRates.size(); i++) {
            int place = i;
            if (flatRates.get(i).cap().isPresent()) {
                marks.add(decision -> decision.costs().flatRates().get(place).amount());
            }
        }
        return marks;
    }

    private static Set<Rule> with(Outcome outcome, Decision decision) {
        Set<Rule> rules = new HashSet<>();
        for (Finding finding : decision.findings()) {
            if (finding.outcome() == outcome) {
                rules.add(finding.rule());
            }
        }
        return rules;
    }
}

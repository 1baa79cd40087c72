package io.github.federules.testkit.arbitraries;

import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    record AcceptedRange(long from, long to) {}

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

    /** Whether this is the worst verdict on a track that is sought. */
    boolean gives(Verdict verdict, Dossier dossier) {
        return worst(decide(dossier)) == verdict;
    }

    /** The rules that are not met. */
    Set<Rule> failed(Dossier dossier) {
        Decision decision = decide(dossier);
        Set<Rule> failed = decision.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .map(Finding::rule)
                .collect(Collectors.toCollection(HashSet::new));
        if (failed.isEmpty() && worst(decision) == Verdict.INELIGIBLE) {
            failed.add(TOGETHER);
        }
        return failed;
    }

    /** Whether an alteration makes no rule fail that was not failed before. */
    boolean accepts(Dossier dossier, Alteration change) {
        return failed(dossier).containsAll(failed(change.of(dossier)));
    }

    /** Whether a rule asks for a fact, or for some fact below its path. */
    boolean asks(String path) {
        return decide(Dossiers.EMPTY).findings().stream()
                .flatMap(finding -> finding.places().stream())
                .anyMatch(place -> place.startsWith(path));
    }

    /** The last step before the first one at which a rule fails that did not here, or empty if none ever does. */
    Optional<Long> edge(Axis axis) {
        Set<Rule> before = failed(axis.at(axis.here()));
        Predicate<Dossier> isBeyond = dossier -> !before.containsAll(failed(dossier));
        return Optional.of(axis)
                .filter(each -> isBeyond.test(each.at(each.most())))
                .map(each -> each.first(each.here(), isBeyond) - 1);
    }

    /** The last value of a quantity that is accepted, or one some steps from it. */
    Alteration beside(Function<Dossier, Axis> quantity, long steps) {
        return dossier -> {
            Axis axis = quantity.apply(dossier);
            return edge(axis)
                    .map(edge -> edge + steps)
                    .filter(step -> step >= 0 && step <= axis.most())
                    .map(axis::at)
                    .orElse(dossier);
        };
    }

    /**
     * The steps at which no rule fails, or empty if one always does. Rules that fail at the start ask for more; those that fail
     * at the end, for less.
     *
     * @param regardless rules that may fail
     */
    Optional<AcceptedRange> accepted(Axis axis, Set<Rule> regardless) {
        Set<Rule> atLast = failed(axis.at(axis.most()));
        Set<Rule> askMore = failed(axis.at(0));
        askMore.removeAll(regardless);
        Predicate<Dossier> isAccepted = dossier -> regardless.containsAll(failed(dossier));
        // Before the rules that fail at the end, they may be met one by one, but not together.
        return Stream.<Predicate<Dossier>>of(
                        dossier -> atLast.containsAll(failed(dossier)),
                        dossier -> Collections.disjoint(askMore, failed(dossier)))
                .map(isEnough -> axis.first(0, isEnough))
                .filter(from -> isAccepted.test(axis.at(from)))
                .findFirst()
                .map(from -> new AcceptedRange(
                        from,
                        regardless.containsAll(atLast) ? axis.most() : axis.first(from, isAccepted.negate()) - 1));
    }

    /**
     * What turns where a bound on costs or aid is reached: a rule is no longer missed, the aid and flat rates grow no more.
     *
     * @param surely whether a rule is missed that a missing fact may still change
     */
    List<Function<Decision, Object>> marks(boolean surely) {
        List<Function<Decision, Object>> marks = new ArrayList<>();
        for (Finding finding : decide(Dossiers.EMPTY).findings()) {
            marks.add(decision -> decision.find(finding.rule())
                    .map(Finding::outcome)
                    .filter(outcome -> surely ? outcome != Outcome.PASSED : outcome == Outcome.FAILED)
                    .isPresent());
        }
        marks.add(decision -> decision.costs().computedAid());
        for (int i = 0; i < assessor.call().costs().flatRates().size(); i++) {
            int place = i;
            marks.add(decision -> decision.costs().flatRates().get(place).amount());
        }
        return marks;
    }

    private static Verdict worst(Decision decision) {
        return Stream.of(Verdict.INELIGIBLE, Verdict.INCOMPLETE, Verdict.ELIGIBLE)
                .filter(each -> decision.tracks().values().stream().anyMatch(track -> track.verdict() == each))
                .findFirst()
                .orElse(Verdict.NOT_SOUGHT);
    }
}

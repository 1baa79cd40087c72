package io.github.federules.testkit.threshold;

import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The library itself, which is asked where the bounds of a call lie: none is computed here.
 *
 * @param assessor who decides, under the readings that apply
 */
public record Judge(Assessor assessor) {

    /** A dossier of which nothing is known. */
    public static final Dossier EMPTY = Dossier.of(Applicant.unknown(), Operation.titled("an operation"));

    /** Stands for conditions that can each be met, but not together. */
    private static final Rule TOGETHER = new Rule("TOGETHER");

    /**
     * What a call accepts of a quantity.
     *
     * @param from the first step that is accepted
     * @param to the last one
     */
    public record AcceptedRange(long from, long to) {}

    /** The judge under other readings of the call, of questions that it leaves open. */
    public Judge under(Readings readings) {
        Assessor other = assessor;
        for (Question question : assessor.call().openQuestions()) {
            other = other.reading(readings.answer(question));
        }
        return new Judge(other);
    }

    public Decision decide(Dossier dossier) {
        return assessor.assess(dossier);
    }

    /** Whether this is the worst verdict on a track that is sought. */
    public boolean gives(Verdict verdict, Dossier dossier) {
        return worst(decide(dossier)) == verdict;
    }

    /** The rules that are not met. */
    public Set<Rule> failed(Dossier dossier) {
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
    public boolean accepts(Dossier dossier, Alteration change) {
        return failed(dossier).containsAll(failed(change.of(dossier)));
    }

    /** Whether a rule asks for a fact, or for some fact below its path. */
    public boolean asks(String path) {
        return decide(EMPTY).findings().stream()
                .flatMap(finding -> finding.places().stream())
                .anyMatch(place -> place.startsWith(path));
    }

    /** The last step before the first one at which a rule fails that did not here, or empty if none ever does. */
    public Optional<Long> edge(Axis axis) {
        Set<Rule> before = failed(axis.at(axis.here()));
        return Optional.of(axis)
                .filter(each -> !before.containsAll(failed(each.at(each.most()))))
                .map(each -> each.first(each.here(), dossier -> lack(dossier, before)) - 1);
    }

    /** The last value of a quantity that is accepted, or one some steps from it. */
    Alteration beside(Function<Dossier, Axis> quantity, long steps) {
        return dossier -> {
            Axis axis = quantity.apply(dossier);
            return edge(axis).flatMap(edge -> axis.find(edge + steps)).orElse(dossier);
        };
    }

    /**
     * The steps at which no rule fails, or empty if one always does. Rules that fail at the start ask for more; those that fail
     * at the end, for less.
     *
     * @param regardless rules that may fail
     */
    public Optional<AcceptedRange> accepted(Axis axis, Set<Rule> regardless) {
        Set<Rule> askLess = failed(axis.at(axis.most()));
        Set<Rule> alone = new HashSet<>(regardless);
        alone.addAll(askLess);
        // Conditions that exclude each other ask for less where one of them fails at the end by itself.
        Set<Rule> together = new HashSet<>(alone);
        together.add(TOGETHER);
        boolean isNeverMet =
                failed(axis.at(0)).stream().anyMatch(rule -> askLess.contains(rule) && !regardless.contains(rule));
        return Optional.of(axis)
                .filter(any -> !isNeverMet)
                .flatMap(each -> Stream.of(together, alone)
                        .map(tolerated -> each.first(0, dossier -> 1 - lack(dossier, tolerated)))
                        .filter(from -> lack(each.at(from), regardless) <= 0)
                        .findFirst())
                .map(from -> new AcceptedRange(
                        from,
                        regardless.containsAll(askLess)
                                ? axis.most()
                                : axis.first(from, dossier -> lack(dossier, regardless)) - 1));
    }

    // How far a dossier is from meeting all other rules: over 0 if it misses one, otherwise not.
    private long lack(Dossier dossier, Set<Rule> tolerated) {
        Decision decision = decide(dossier);
        long lack = decision.findings().stream()
                .filter(finding -> !tolerated.contains(finding.rule()))
                .filter(finding -> finding.outcome() == Outcome.FAILED || finding.figures() instanceof Figures.Amounts)
                .mapToLong(finding -> Mark.excess(finding, false))
                .max()
                .orElse(-1);
        return lack <= 0
                        && !tolerated.contains(TOGETHER)
                        && worst(decision) == Verdict.INELIGIBLE
                        && decision.findings().stream().noneMatch(each -> each.outcome() == Outcome.FAILED)
                ? 1
                : lack;
    }

    private static Verdict worst(Decision decision) {
        return Stream.of(Verdict.INELIGIBLE, Verdict.INCOMPLETE, Verdict.ELIGIBLE)
                .filter(each -> decision.tracks().values().stream().anyMatch(track -> track.verdict() == each))
                .findFirst()
                .orElse(Verdict.NOT_SOUGHT);
    }
}

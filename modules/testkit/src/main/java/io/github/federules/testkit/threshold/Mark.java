package io.github.federules.testkit.threshold;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A bound that a quantity can reach.
 *
 * @param isRule whether a rule fails beyond it; otherwise something is reduced
 * @param beyond how far a decision is beyond it
 */
public record Mark(boolean isRule, Distance beyond) {

    /** From where on the aid is the greatest. */
    public static final Mark GREATEST_AID = growing(decision -> decision.costs().computedAid());

    /** Over 0 beyond a bound, 0 or less before it; in cents, as far as the library states them. */
    @FunctionalInterface
    public interface Distance {
        long of(Decision decision, Ends ends);
    }

    /** What is decided at both ends of an axis, and in its middle. */
    public record Ends(Decision first, Decision middle, Decision last) {

        public static Ends of(Judge judge, Axis axis) {
            return new Ends(
                    judge.decide(axis.at(0)),
                    judge.decide(axis.at(axis.most() / 2)),
                    judge.decide(axis.at(axis.most())));
        }
    }

    /**
     * The bounds of a call: rules that may be missed, limits that reduce, the greatest aid, and whole euros.
     *
     * @param surely whether a rule is missed that a missing fact may still change
     */
    public static List<Mark> all(Judge judge, boolean surely) {
        List<Mark> marks = new ArrayList<>();
        for (Finding finding : judge.decide(Judge.EMPTY).findings()) {
            Rule rule = finding.rule();
            marks.add(new Mark(
                    true, (decision, ends) -> excess(decision.find(rule).orElseThrow(), surely)));
        }
        Call call = judge.assessor().call();
        Stream.concat(
                        call.limits().stream().filter(Limit::reduces),
                        call.funding().parts().stream().flatMap(part -> part.upTo().stream()))
                .map(Mark::taking)
                .forEach(marks::add);
        for (int i = 0; i < call.costs().flatRates().size(); i++) {
            int place = i;
            marks.add(
                    growing(decision -> decision.costs().flatRates().get(place).amount()));
        }
        marks.add(GREATEST_AID);
        if (call.funding().wholeEuros().isPresent()) {
            marks.add(reducing((decision, ends) ->
                    decision.costs().computedAid().equals(ends.first().costs().computedAid())));
        }
        return marks;
    }

    /** How far a finding is beyond failing, or before it, in cents where it compares amounts. */
    static long excess(Finding finding, boolean surely) {
        boolean isMissed = surely ? finding.outcome() != Outcome.PASSED : finding.outcome() == Outcome.FAILED;
        if (finding.figures() instanceof Figures.Amounts amounts) {
            long actual = Euros.cents(amounts.actual().least());
            long ofRequired = Math.abs(actual - Euros.cents(amounts.required().least()));
            long apart = amounts.allowed()
                    .map(most -> Math.min(ofRequired, Math.abs(actual - Euros.cents(most.least()))))
                    .orElse(ofRequired);
            return isMissed ? 1 + apart : -1 - apart;
        }
        return isMissed ? 1 : -1;
    }

    /** The last step of an axis that is not beyond, or empty if all or no steps are. */
    public Optional<Long> turn(Judge judge, Axis axis, Ends ends) {
        boolean isLastBeyond = isBeyond(ends.last(), ends);
        // What turns beyond the middle is no bound: an aid that is rounded may be the same for the last amounts that
        // there are.
        if (isBeyond(ends.first(), ends) == isLastBeyond || isBeyond(ends.middle(), ends) != isLastBeyond) {
            return Optional.empty();
        }
        ToLongFunction<Dossier> distance = dossier -> beyond.of(judge.decide(dossier), ends);
        return Optional.of(
                isLastBeyond
                        ? axis.first(0, distance) - 1
                        : axis.first(0, dossier -> 1 - distance.applyAsLong(dossier)));
    }

    /** A dossier at the bound or some steps from it. What reduces refuses nobody, so that no rule is to fail there. */
    public Optional<Dossier> beside(Judge judge, Axis axis, Ends ends, long steps, Dossier before) {
        return turn(judge, axis, ends)
                .flatMap(turn -> axis.find(turn + steps))
                .filter(there -> isRule || judge.accepts(before, any -> there));
    }

    private boolean isBeyond(Decision decision, Ends ends) {
        return beyond.of(decision, ends) > 0;
    }

    /** Whether a limit takes something. */
    public static Mark taking(Limit limit) {
        return reducing((decision, ends) -> decision.reductions().stream()
                .anyMatch(each -> each.clause().equals(limit.clause())
                        && each.on().equals(limit.on().code())));
    }

    private static Mark reducing(BiPredicate<Decision, Ends> isBeyond) {
        return new Mark(false, (decision, ends) -> isBeyond.test(decision, ends) ? 1 : -1);
    }

    // Something grows no more.
    private static Mark growing(Function<Decision, Object> amount) {
        return reducing((decision, ends) -> !amount.apply(decision).equals(amount.apply(ends.last())));
    }
}

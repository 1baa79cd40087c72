package io.github.federules.testkit.threshold;

import io.github.federules.core.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A fact of a dossier: how it may be stated under a call, or be missing.
 *
 * @param accepted ways to state it that no rule refuses; also not to, where no rule asks for it
 * @param refused ways to state it that a rule refuses
 * @param open ways to leave it unknown though a rule asks for it
 * @param beside ways to change it from what is accepted to the last value that is, or a step from there
 */
public record Slot(
        Arbitrary<Alteration> accepted,
        List<Arbitrary<Alteration>> refused,
        List<Arbitrary<Alteration>> open,
        List<Arbitrary<Alteration>> beside) {

    /** Sorts ways to state a fact by what a call says to each; the fact may be left out where no rule asks for it. */
    public static Slot of(Judge judge, boolean isAsked, List<Alteration> ways, Alteration unstated) {
        List<Alteration> accepted = new ArrayList<>(ways);
        accepted.removeIf(way -> !judge.accepts(Judge.EMPTY, way));
        List<Alteration> refused = new ArrayList<>(ways);
        refused.removeAll(accepted);
        if (accepted.isEmpty()) {
            accepted.addAll(ways);
        }
        return of(
                isAsked,
                Arbitraries.of(accepted),
                refused.isEmpty() ? List.of() : List.of(Arbitraries.of(refused)),
                List.of(Arbitraries.just(unstated)));
    }

    /** A fact that may be left out, and leaves nothing open, where no rule asks for it. */
    public static Slot of(
            boolean isAsked,
            Arbitrary<Alteration> accepted,
            List<Arbitrary<Alteration>> refused,
            List<Arbitrary<Alteration>> open) {
        return isAsked
                ? new Slot(accepted, refused, open, List.of())
                : new Slot(
                        Arbitraries.oneOf(Arbitraries.just(Alteration.NONE), accepted), refused, List.of(), List.of());
    }

    /** A copy that is also refused beyond the bounds of quantities, and lies beside them. */
    public Slot along(Judge judge, List<Function<Dossier, Axis>> quantities) {
        List<Arbitrary<Alteration>> beyond = new ArrayList<>(refused);
        List<Arbitrary<Alteration>> near = new ArrayList<>(beside);
        for (Function<Dossier, Axis> quantity : quantities) {
            beyond.add(Axis.manySteps().map(steps -> judge.beside(quantity, 1 + steps)));
            near.add(Axis.nextSteps().map(step -> judge.beside(quantity, step)));
        }
        return new Slot(accepted, beyond, open, near);
    }

    /** Ways of all sorts, most of them accepted. */
    public Arbitrary<Alteration> mixed(boolean gaps) {
        Arbitrary<Alteration> others = Arbitraries.frequencyOf(
                Tuple.of(16, Arbitraries.just(Alteration.NONE)),
                Tuple.of(3, oneOf(beside)),
                Tuple.of(1, oneOf(refused)),
                Tuple.of(gaps ? 2 : 0, oneOf(open)));
        return Combinators.combine(accepted, others).as(Alteration::then);
    }

    private static Arbitrary<Alteration> oneOf(List<Arbitrary<Alteration>> ways) {
        return ways.isEmpty() ? Arbitraries.just(Alteration.NONE) : Arbitraries.oneOf(ways);
    }
}

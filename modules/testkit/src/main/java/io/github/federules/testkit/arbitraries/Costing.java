package io.github.federules.testkit.arbitraries;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Brings the costs of a dossier to where a call wants them, or just not, by the amount of a last line.
 *
 * @param judge who says where that is
 * @param natures what the call pays at real cost
 */
record Costing(Judge judge, List<CostNature> natures) {

    private static final long SHARES = 999_999_999;

    // What turns beyond is no bound: an aid that is rounded may be the same for the last amounts that there are.
    private static final long MOST_CENTS = Euros.MAX_CENTS / 2;

    /** Staff is a last line only where nothing else is paid, because it depends on more than the amount. */
    static Costing of(Judge judge) {
        List<CostNature> paid = Facts.NATURES.stream()
                .filter(nature -> !judge.decide(with(Dossiers.EMPTY, List.of(line(nature, 100))))
                        .costs()
                        .retainedDirect()
                        .isZero())
                .toList();
        List<CostNature> others =
                paid.stream().filter(nature -> nature != CostNature.STAFF).toList();
        return new Costing(judge, others.isEmpty() ? paid : others);
    }

    /** A copy whose costs break no rule, or empty if no costs do. */
    Optional<Dossier> meeting(Dossier dossier, int kept, Place place) {
        return last(dossier, kept, place, (axis, range) -> Optional.of(place.from(range, () -> capOf(axis))));
    }

    /** A copy whose costs break no rule and hardly more than that, by less than an amount that they include. */
    Optional<Dossier> hardlyMeeting(Dossier dossier, int kept, Place place, long most) {
        return last(
                dossier,
                kept,
                place,
                (axis, range) -> range.from() == 0
                        ? Optional.empty()
                        : Optional.of(Math.min(range.to(), range.from() + Math.floorMod(place.cents(), most))));
    }

    /** A copy that costs too little. */
    Optional<Dossier> tooLittle(Dossier dossier, Place place) {
        return last(
                dossier,
                0,
                place,
                (axis, range) -> range.from() == 0
                        ? Optional.empty()
                        : Optional.of(Math.max(0, range.from() - 1 - Math.abs(place.cents()))));
    }

    /** A copy that costs too much. */
    Optional<Dossier> tooMuch(Dossier dossier, Place place) {
        return last(
                dossier,
                0,
                place,
                (axis, range) -> range.to() == axis.most()
                        ? Optional.empty()
                        : Optional.of(range.to() + 1 + Math.abs(place.cents())));
    }

    /** A copy whose costs reach a bound just so, or some cents more or less. */
    Optional<Dossier> beside(Dossier dossier, int bound, int cents, Place place) {
        Predicate<Outcome> isFailed = outcome -> outcome == Outcome.FAILED;
        int lines = dossier.operation().costLines().size();
        for (Function<Decision, Object> mark : turning(more(keeping(dossier, 0), nature(place, 0)), isFailed, bound)) {
            for (int keep = lines; keep >= 0; keep--) {
                Axis axis = more(keeping(dossier, keep), nature(place, 0));
                Optional<Long> turn = turn(axis, MOST_CENTS, mark);
                if (turn.isPresent()) {
                    return turn.map(cent -> cent + cents)
                            .filter(cent -> cent >= 0)
                            .map(axis::at)
                            .filter(isElsewhereAccepted(mark));
                }
            }
        }
        return Optional.empty();
    }

    /** A copy with one line more, with which it may or must reach a bound, or some cents more or less. */
    Optional<Dossier> oneMoreBeside(Dossier dossier, int bound, boolean surely, int cents) {
        Axis axis = more(dossier, nature(Place.FIRST, 0));
        return turning(axis, outcome -> outcome == Outcome.FAILED || (surely && outcome != Outcome.PASSED), bound)
                .stream()
                .flatMap(mark -> turn(axis, MOST_CENTS, mark).stream())
                .findFirst()
                .map(turn -> axis.at(turn + cents));
    }

    /** A copy with a first line of staff whose share is the least that counts, or some billionths more or less. */
    Optional<Dossier> sharesBeside(Dossier dossier, CostLine staff, int billionths, Place place) {
        Axis shares = new Axis(share -> ledBy(dossier, staff.withShare(Facts.share(share + 1, 9))), SHARES);
        return turn(shares, SHARES, decision -> decision.costs().retainedDirect())
                .map(share -> share + billionths)
                .filter(share -> share >= 0 && share <= SHARES)
                .flatMap(share -> meeting(shares.at(share), 1, place));
    }

    /** The amounts of one line more, from nothing on. */
    Axis more(Dossier dossier, CostNature nature) {
        List<CostLine> lines = dossier.operation().costLines();
        CostLine line = line(nature, 0).withId(Integer.toString(lines.size() + 1));
        return new Axis(
                cents -> cents == 0
                        ? dossier
                        : dossier.withOperation(dossier.operation().with(line.withAmount(Euros.ofCents(cents)))),
                Euros.MAX_CENTS);
    }

    /** The amount from which on the aid is at its maximum, nothing where there is none. */
    long capOf(Axis axis) {
        Object most = judge.decide(axis.last()).costs().computedAid();
        long first = axis.first(
                dossier -> judge.decide(dossier).costs().computedAid().equals(most));
        return first > MOST_CENTS ? 0 : first;
    }

    CostNature nature(Place place, int next) {
        return natures.isEmpty() ? CostNature.OTHER : natures.get((place.nature() + next) % natures.size());
    }

    /** A copy with a line before all others, which stays where others are dropped. */
    static Dossier ledBy(Dossier dossier, CostLine... first) {
        List<CostLine> lines = new ArrayList<>(Arrays.asList(first));
        lines.addAll(dossier.operation().costLines());
        return with(dossier, lines);
    }

    /** A copy with these lines, numbered from 1. */
    static Dossier with(Dossier dossier, List<CostLine> lines) {
        List<CostLine> numbered = new ArrayList<>();
        for (CostLine line : lines) {
            numbered.add(line.withId(Integer.toString(numbered.size() + 1)));
        }
        return dossier.withOperation(dossier.operation().withCostLines(numbered));
    }

    /** A line of a nature, of one person who does nothing else where it is staff. */
    static CostLine line(CostNature nature, long cents) {
        CostLine line = CostLine.of(nature, Euros.ofCents(cents));
        return nature == CostNature.STAFF ? line.withShare(FteShare.fte("1")) : line;
    }

    private Optional<Dossier> last(
            Dossier dossier, int kept, Place place, BiFunction<Axis, Judge.Range, Optional<Long>> choice) {
        for (int keep = dossier.operation().costLines().size(); keep >= kept; keep--) {
            Dossier some = keeping(dossier, keep);
            for (int i = 0; i < Math.max(1, natures.size()); i++) {
                Axis axis = more(some, nature(place, i));
                Optional<Dossier> chosen = judge.accepted(axis, Set.of())
                        .flatMap(range -> choice.apply(axis, range))
                        .map(axis::at);
                if (chosen.isPresent()) {
                    return chosen;
                }
            }
        }
        return Optional.empty();
    }

    // The marks that are not the same at the first and the last amount, from one of them on.
    private List<Function<Decision, Object>> turning(Axis axis, Predicate<Outcome> isMissed, int from) {
        Decision first = judge.decide(axis.at(0));
        Decision last = judge.decide(axis.last());
        List<Function<Decision, Object>> turning = new ArrayList<>(judge.marks(isMissed).stream()
                .filter(mark -> !mark.apply(first).equals(mark.apply(last)))
                .toList());
        Collections.rotate(turning, -from);
        return turning;
    }

    // Where a mark turns for good: the last amount that is accepted, or the first one.
    private Optional<Long> turn(Axis axis, long most, Function<Decision, Object> mark) {
        Object last = mark.apply(judge.decide(axis.last()));
        if (mark.apply(judge.decide(axis.at(0))).equals(last)) {
            return Optional.empty();
        }
        long first = axis.first(dossier -> mark.apply(judge.decide(dossier)).equals(last));
        return first > most ? Optional.empty() : Optional.of(last.equals(true) ? first - 1 : first);
    }

    // A maximum of the aid and a cap refuse nobody, so that no rule is to fail beside them.
    private Predicate<Dossier> isElsewhereAccepted(Function<Decision, Object> mark) {
        return dossier -> mark.apply(judge.decide(dossier)) instanceof Boolean
                || judge.failed(dossier).isEmpty();
    }

    private static Dossier keeping(Dossier dossier, int lines) {
        return dossier.withOperation(dossier.operation()
                .withCostLines(dossier.operation().costLines().subList(0, lines)));
    }
}

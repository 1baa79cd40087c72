package io.github.federules.core.calculation;

import io.github.federules.core.number.Bisection;
import io.github.federules.core.reading.CeilingBase;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.screening.Screening;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * The greatest amounts of the limited bases for which every ceiling holds, with each flat rate on its base after the cuts.
 *
 * <p>No amount falls when a retained cost grows. So the greatest amounts are found from above: whatever exceeds its ceiling is cut
 * to it, until nothing does. Where that takes long, the base that contains the limited ones is found by bisection first.
 */
final class Ceilings {

    /** After so many rounds the containing base is bisected. */
    private static final int MANY_ROUNDS = 40;

    private static final long[] NONE = {};

    private final List<Calculation.Ceiling> ceilings;
    private final List<CostBase> limited;
    private final List<AddedAmount> added;
    private final Function<CaseBase, CostBase> bases;
    private final List<CaseBase> containing;

    Ceilings(
            List<Calculation.Ceiling> ceilings,
            List<CostBase> limited,
            List<AddedAmount> added,
            Function<CaseBase, CostBase> bases) {
        this.ceilings = ceilings;
        this.limited = limited;
        this.added = added;
        this.bases = bases;
        this.containing = containing();
    }

    // One, or one of each party.
    private List<CaseBase> containing() {
        return ceilings.stream()
                .flatMap(ceiling -> ceiling.bound().shares().stream()
                        .map(CaseBound.CaseShare::of)
                        .filter(of -> IntStream.of(base(of).limited()).anyMatch(place -> place == ceiling.place())))
                .distinct()
                .toList();
    }

    private CostBase base(CaseBase base) {
        return bases.apply(base);
    }

    /** Returns what the ceilings take of each limited base. */
    long[] cuts(Screening lines, Readings readings) {
        if (ceilings.isEmpty()) {
            return NONE;
        }
        return new Search(lines, readings).cuts();
    }

    /** Returns what each lump sum and flat rate adds after cuts of these amounts. */
    long[] added(Screening lines, long[] cuts, Readings readings, RoundingMode rounding) {
        long[] amounts = new long[added.size()];
        for (int i = 0; i < amounts.length; i++) {
            AddedAmount rate = added.get(i);
            amounts[i] = rate.of(rate.baseOf(lines, cuts, amounts, readings), rounding);
        }
        return amounts;
    }

    private final class Search {

        private final Screening lines;
        private final Readings readings;
        private final long[] uncut;
        private long[] cuts = new long[limited.size()];

        Search(Screening lines, Readings readings) {
            this.lines = lines;
            this.readings = readings;
            uncut = limited.stream()
                    .mapToLong(base -> lines.retained(base.groups()))
                    .toArray();
        }

        long[] cuts() {
            if (readings.ceilingBase() == CeilingBase.BEFORE) {
                cut(amounts(cuts, RoundingMode.DOWN), 0);
                return cuts;
            }
            int rounds = 0;
            while (cut(amounts(cuts, RoundingMode.DOWN), 0)) {
                rounds++;
                // Of many parties each is a system of its own, and all of them take these rounds together.
                if (rounds == MANY_ROUNDS && containing.size() == 1) {
                    startFrom(containing.get(0));
                }
            }
            return cuts;
        }

        // From above: shares and flat rates rounded up give at least the greatest solution.
        private void startFrom(CaseBase base) {
            long most = base(base).amount(lines, cuts, rates(cuts, RoundingMode.DOWN));
            long start = Bisection.first(0, most + 1, amount -> after(amount, base) < amount) - 1;
            cuts = cutsAt(Math.max(0, start), base);
        }

        private long after(long amount, CaseBase base) {
            long[] less = cutsAt(amount, base);
            return base(base).amount(lines, less, rates(less, RoundingMode.UP));
        }

        private long[] cutsAt(long amount, CaseBase base) {
            long[] kept = cuts;
            boolean isCut = true;
            while (isCut) {
                ToLongFunction<CaseBase> others = amounts(cuts, RoundingMode.UP);
                isCut = cut(each -> each.equals(base) ? amount : others.applyAsLong(each), 1);
            }
            long[] found = cuts;
            cuts = kept;
            return found;
        }

        private long[] rates(long[] less, RoundingMode rounding) {
            RoundingMode own = readings.rounding().mode();
            return added(lines, less, readings, rounding == RoundingMode.UP ? RoundingMode.UP : own);
        }

        private ToLongFunction<CaseBase> amounts(long[] less, RoundingMode rounding) {
            long[] ofFlatRates = rates(less, rounding);
            Map<CaseBase, Long> known = new HashMap<>();
            return base -> known.computeIfAbsent(base, each -> base(each).amount(lines, less, ofFlatRates));
        }

        private boolean cut(ToLongFunction<CaseBase> amounts, int tolerance) {
            long[] less = cuts.clone();
            boolean isCut = false;
            for (Calculation.Ceiling ceiling : ceilings) {
                long most = Math.max(0, ceiling.bound().most(amounts) + tolerance);
                long amount = uncut[ceiling.place()] - less[ceiling.place()];
                if (amount > most) {
                    less[ceiling.place()] = uncut[ceiling.place()] - most;
                    isCut = true;
                }
            }
            cuts = less;
            return isCut;
        }
    }
}

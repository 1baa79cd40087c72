package io.github.federules.core.completion;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.ConsecutiveRates;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The possible co-financing rates of an operation in millionths, the least first; only one if the rate is known.
 *
 * <p>A call without a rate has the single rate 0.
 */
public final class PossibleRates {

    private static final PossibleRates NONE = new PossibleRates(new long[] {0}, 1);

    private final long[] rates;
    private final int size;

    // A range is stored as its least rate and its length: its rates are a millionth apart.
    private PossibleRates(long[] rates, int size) {
        this.rates = rates;
        this.size = size;
    }

    /** Returns the rates that are possible for a dossier. */
    public static PossibleRates of(Call call, Dossier dossier, Scenarios scenarios) {
        Optional<AidIntensity> aid = call.funding().aid();
        if (aid.isEmpty()) {
            return NONE;
        }
        if (aid.get().rate() instanceof Value.Within<Rate> range) {
            return dossier.operation().aidRate() instanceof Fact.Known<Rate> set
                    ? single(set.value())
                    : new PossibleRates(new long[] {range.least().millionths()}, (int)
                            (range.most().millionths() - range.least().millionths() + 1));
        }
        if (aid.get().rate() instanceof Value.Constant<Rate> constant) {
            return single(constant.is());
        }
        long[] rates = scenarios.rates();
        return new PossibleRates(rates, rates.length);
    }

    /** Returns how many rates are possible. */
    public int size() {
        return size;
    }

    /** Returns one of the rates. */
    long millionths(int index) {
        return rates.length == size ? rates[index] : rates[0] + index;
    }

    /** Determines whether two amounts, the lesser one first, have the same share at each of some consecutive rates. */
    boolean giveSameShares(long less, long more, int from, int count, RoundingMode rounding) {
        if (rates.length < size) {
            return ConsecutiveRates.haveSameShares(less, more, millionths(from), count, rounding);
        }
        for (int rate = from; rate < from + count; rate++) {
            if (Millionths.of(less, rates[rate], rounding) != Millionths.of(more, rates[rate], rounding)) {
                return false;
            }
        }
        return true;
    }

    private static PossibleRates single(Rate rate) {
        return new PossibleRates(new long[] {rate.millionths()}, 1);
    }
}

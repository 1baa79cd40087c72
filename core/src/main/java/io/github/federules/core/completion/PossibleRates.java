package io.github.federules.core.completion;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.ConsecutiveRates;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The possible co-financing rates of an operation in one case: one, or all between two, a millionth apart.
 *
 * @param least the least rate in millionths, 0 under a call without a rate
 * @param size how many rates are possible
 */
record PossibleRates(long least, int size) {

    /** Returns the rates that are possible for a dossier. */
    static PossibleRates of(Call call, Dossier dossier, CaseTerms terms) {
        Optional<Value<Rate>> rate = call.funding().aid().map(AidIntensity::rate);
        if (rate.isPresent() && rate.get() instanceof Value.Within<Rate> range) {
            return dossier.operation().aidRate() instanceof Fact.Known<Rate> set
                    ? new PossibleRates(set.value().millionths(), 1)
                    : new PossibleRates(range.least().millionths(), (int)
                            (range.most().millionths() - range.least().millionths() + 1));
        }
        return new PossibleRates(terms.rate(), 1);
    }

    /** Returns one of the rates. */
    long millionths(int index) {
        return least + index;
    }

    /** Determines whether two amounts, the lesser one first, have the same share at each of some consecutive rates. */
    boolean giveSameShares(long less, long more, int from, int count, RoundingMode rounding) {
        return ConsecutiveRates.haveSameShares(less, more, millionths(from), count, rounding);
    }
}

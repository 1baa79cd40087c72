package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.value.Value;
import java.util.Objects;

/**
 * A share of a sum of costs or of money, or a multiple of it.
 *
 * <p>For example, {@code Share.of(Rate.percent("5"), Base.TOTAL)}, or {@code Share.times("4", Base.OTHER_PUBLIC)}.
 *
 * @param factor how many times the sum, which may depend on conditions
 * @param of the sum
 * @param isOfAllParties in a limit on each party, whether the sum is that of the whole operation; otherwise it always is
 */
public record Share(Value<Factor> factor, Base of, boolean isOfAllParties) {

    private static final int LONGEST = 300;

    /**
     * Checks that nothing is null.
     *
     * @param factor how many times the sum
     * @param of the sum
     * @param isOfAllParties whether the sum is that of the whole operation
     */
    public Share {
        NoNulls.among("factor", factor, "of", of);
    }

    /**
     * Returns a share.
     *
     * @param rate the rate
     * @param of the sum
     * @return the share
     */
    public static Share of(Rate rate, Base of) {
        Objects.requireNonNull(rate, "rate");
        return new Share(Value.of(Factor.of(rate)), of, false);
    }

    /**
     * Returns a share that may depend on conditions.
     *
     * @param factor how many times the sum
     * @param of the sum
     * @return the share
     */
    public static Share of(Value<Factor> factor, Base of) {
        return new Share(factor, of, false);
    }

    /**
     * Returns a multiple.
     *
     * @param factor how many times the sum, a number from 0 to 1,000 with at most six decimals
     * @param of the sum
     * @return the multiple
     * @throws io.github.federules.core.fault.InvalidFactException if the text is no such number
     */
    public static Share times(String factor, Base of) {
        Objects.requireNonNull(factor, "factor");
        return new Share(Value.of(Factor.of(factor)), of, false);
    }

    /**
     * Returns the share in one short line, for logs.
     *
     * @return the factor and the base, such as {@code 0.05 of TOTAL}, at most 300 characters
     */
    /**
     * Returns a copy of the base of the whole operation, in a limit on each party.
     *
     * @return the changed copy
     */
    public Share ofAllParties() {
        return new Share(factor, of, true);
    }

    @Override
    public String toString() {
        Object times = factor instanceof Value.Constant<Factor> constant ? constant.is() : factor;
        return PlainText.of(times + " of " + of, LONGEST);
    }
}

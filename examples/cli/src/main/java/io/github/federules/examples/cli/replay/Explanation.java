package io.github.federules.examples.cli.replay;

import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a published EU amount follows from rate × total: an operation has the first of these that fits. */
enum Explanation {
    /** Both roundings give the published cents. */
    TO_THE_CENT,
    /** Rounded half up to the cent; rounded down it is a cent less. */
    HALF_UP_ONLY,
    /** Rounded down to the cent; rounded half up it is a cent more. */
    DOWN_ONLY,
    /** Rounded to a whole euro, down or half up. */
    WHOLE_EURO,
    /**
     * A rate that is rounded to the published one gives the amount: it is from (rate − ½ u) × total to (rate + ½ u) ×
     * total, both included, where u is the last decimal that the published rate shows.
     *
     * <p>The decimals are those written: 0.4 shows tenths, 0.40 hundredths. The amount is compared with the exact
     * bounds. No cent is granted for the rounding of the result, because it is the published amount that has to lie
     * between the bounds, and not one that is rounded to it. A bound may lie above the total: 1.0 stands for rates up
     * to 1.05.
     */
    ROUNDED_RATE,
    /** None of these. */
    UNEXPLAINED;

    static Explanation of(Operation operation) {
        boolean halfUp = isRoundedToTheCent(operation, RoundingMode.HALF_UP);
        boolean down = isRoundedToTheCent(operation, RoundingMode.DOWN);
        if (halfUp) {
            return down ? TO_THE_CENT : HALF_UP_ONLY;
        }
        if (down) {
            return DOWN_ONLY;
        }
        if (isRoundedToTheEuro(operation, RoundingMode.DOWN) || isRoundedToTheEuro(operation, RoundingMode.HALF_UP)) {
            return WHOLE_EURO;
        }
        return isOfARoundedRate(operation) ? ROUNDED_RATE : UNEXPLAINED;
    }

    // Through Rate, so that what is replayed is the arithmetic of every decision.
    private static boolean isRoundedToTheCent(Operation operation, RoundingMode rounding) {
        return new Rate(operation.rate()).of(cents(operation.total()), rounding) == cents(operation.published());
    }

    private static boolean isRoundedToTheEuro(Operation operation, RoundingMode rounding) {
        return operation.product().setScale(0, rounding).compareTo(operation.published()) == 0;
    }

    private static boolean isOfARoundedRate(Operation operation) {
        BigDecimal rate = operation.rate();
        BigDecimal halfOfLastDecimal = BigDecimal.valueOf(5, rate.scale() + 1);
        BigDecimal least = rate.subtract(halfOfLastDecimal).multiply(operation.total());
        BigDecimal most = rate.add(halfOfLastDecimal).multiply(operation.total());
        return least.compareTo(operation.published()) <= 0
                && operation.published().compareTo(most) <= 0;
    }

    private static long cents(BigDecimal amount) {
        return Euros.cents(Euros.euros(amount));
    }
}

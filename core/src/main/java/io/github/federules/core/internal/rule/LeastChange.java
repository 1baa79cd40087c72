package io.github.federules.core.internal.rule;

import io.github.federules.core.internal.cost.CostPlan;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A search for the least change that meets a bound on costs, in cents.
 *
 * <p>Aid and totals never fall with more cost, so that bisection would find it. But the amounts compared grow almost evenly: a
 * straight line between two changes meets the bound near the least one. Every other trial still halves what is left, so that
 * no call takes more than about twice the trials of a bisection.
 */
final class LeastChange {

    // Two numbers of at most 31 bits have a product without overflow.
    private static final int MOST_BITS = 31;

    private final CostRule rule;
    private final LongFunction<CostPlan> plans;
    private long tooLittle;
    private long atTooLittle;
    private long enough;
    private long atEnough;

    /** Takes the plan after a change of some cents. */
    LeastChange(CostRule rule, LongFunction<CostPlan> plans) {
        this.rule = rule;
        this.plans = plans;
    }

    /** Returns the least change, or nothing if the greatest one that is possible is not enough. No change is too little. */
    Optional<Long> find(long most) {
        CostPlan greatest = plans.apply(most);
        if (!rule.isMetBy(greatest)) {
            return Optional.empty();
        }
        enough = most;
        atEnough = rule.compared(greatest);
        atTooLittle = rule.compared(plans.apply(0));
        // What is missing, then twice as much: the greatest change may be a million times too large.
        for (long step = missing(); step > 0 && step < enough - tooLittle; step *= 2) {
            if (tryChange(tooLittle + step)) {
                break;
            }
        }
        for (boolean isHalf = false; enough - tooLittle > 1; isHalf = !isHalf) {
            tryChange(isHalf ? half() : onLine());
        }
        return Optional.of(enough);
    }

    private boolean tryChange(long cents) {
        CostPlan plan = plans.apply(cents);
        boolean isEnough = rule.isMetBy(plan);
        if (isEnough) {
            enough = cents;
            atEnough = rule.compared(plan);
        } else {
            tooLittle = cents;
            atTooLittle = rule.compared(plan);
        }
        return isEnough;
    }

    private long missing() {
        return Math.abs(rule.bound() - atTooLittle);
    }

    private long half() {
        return tooLittle + (enough - tooLittle) / 2;
    }

    private long onLine() {
        long width = enough - tooLittle;
        long rise = Math.abs(atEnough - atTooLittle);
        if (rise == 0 || (width | missing()) >>> MOST_BITS != 0) {
            return half();
        }
        return tooLittle + Math.max(1, Math.min(width - 1, missing() * width / rise));
    }
}

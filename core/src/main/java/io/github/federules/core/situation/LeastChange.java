package io.github.federules.core.situation;

import io.github.federules.core.money.Euros;
import io.github.federules.core.number.Bisection;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.Limit;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;

/** The least amount of a change of the lines with which a limit is met in every completion. */
final class LeastChange {

    /** A change to what a screening presents or retains, by an amount of cents. */
    interface ByAmount {

        Screening apply(Screening screening, long cents);
    }

    private final Situation situation;
    private final Limit limit;
    private boolean isOpen;

    LeastChange(Situation situation, Limit limit) {
        this.situation = situation;
        this.limit = limit;
    }

    /** Returns the least amount of a change that is enough, or nothing if the greatest one that is possible is not. */
    OptionalLong of(long most, ByAmount change) {
        LongPredicate isEnough = cents -> isEnough(screening -> change.apply(screening, cents));
        if (!isEnough.test(most)) {
            return OptionalLong.empty();
        }
        // The least is mostly near what is missing, and the greatest may be a million times too large.
        ValueBounds amounts = situation.completions().amounts(limit);
        long compared = limit.isLower() ? amounts.least() : amounts.most();
        long tooLittle = 0;
        long bound = limit.amount()
                .map(Euros::cents)
                .orElseGet(() ->
                        situation.completions().bounds(limit, limit.isLower()).least());
        long tried = Math.max(1, Math.abs(bound - compared));
        while (tried < most && !isEnough.test(tried)) {
            tooLittle = tried;
            tried *= 2;
        }
        long least = Bisection.first(tooLittle + 1, Math.min(tried, most), isEnough);
        // What is a cent too little in the least favourable completion may be enough in another.
        isOpen |= situation.completions().isMetAfter(limit, screening -> change.apply(screening, least - 1), false);
        return OptionalLong.of(least);
    }

    boolean isEnough(UnaryOperator<Screening> change) {
        return situation.completions().isMetAfter(limit, change, true);
    }

    /** Determines whether missing facts leave open how great a change that was found has to be. */
    boolean isOpen() {
        return isOpen;
    }
}

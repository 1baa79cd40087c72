package io.github.federules.core.decision;

import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** From which aid to which: both are there, or neither under a call that sets no rate. */
final class AidRange {

    private AidRange() {}

    static void check(@Nullable MonetaryAmount least, @Nullable MonetaryAmount most) {
        if ((least == null) != (most == null)) {
            throw new IllegalArgumentException("The least aid is " + least + " and the most is " + most
                    + ", but both must be given or neither. Maybe the call sets no rate: then neither is.");
        }
    }
}

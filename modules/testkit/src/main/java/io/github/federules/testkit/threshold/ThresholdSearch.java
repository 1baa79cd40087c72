package io.github.federules.testkit.threshold;

import io.github.federules.core.dossier.Dossier;
import java.math.BigInteger;
import java.util.function.ToLongFunction;

/**
 * Finds the step of an axis from which on something holds.
 *
 * <p>Most amounts grow evenly: where two steps say how far it is, the crossing is tried, and halving is for the others.
 */
final class ThresholdSearch {

    private static final long FIRST_STEP = 1_000;
    private static final int MOST_BITS = 60;
    private static final long GROWTH = 64;
    private static final int MUCH = 8;

    private record Probed(long step, long beyond) {}

    private final Axis axis;
    private final ToLongFunction<Dossier> beyond;
    private Probed low;
    private Probed belowLow;
    private Probed high;
    private Probed aboveHigh;

    ThresholdSearch(Axis axis, ToLongFunction<Dossier> beyond, long from) {
        this.axis = axis;
        this.beyond = beyond;
        low = at(from);
        belowLow = low;
        high = low;
        aboveHigh = low;
    }

    long first() {
        for (long width = FIRST_STEP; high.beyond <= 0 && high.step < axis.most(); width *= GROWTH) {
            belowLow = low;
            low = high;
            high = at(Math.min(axis.most(), low.step + width));
            aboveHigh = high;
        }
        while (high.step - low.step > 1) {
            long width = high.step - low.step;
            aimAt(belowLow, low);
            if (high.step - low.step > width / MUCH) {
                aimAt(aboveHigh, high);
            }
            if (high.step - low.step > width / MUCH) {
                probe(low.step + (high.step - low.step) / 2);
            }
        }
        return high.step;
    }

    // Just before and just after the step where a line through two points crosses.
    private void aimAt(Probed far, Probed near) {
        if (far.beyond != near.beyond) {
            BigInteger crossing = BigInteger.valueOf(near.beyond)
                    .multiply(BigInteger.valueOf(far.step - near.step))
                    .divide(BigInteger.valueOf(near.beyond - far.beyond));
            // A crossing so far away lies beyond what is searched.
            if (crossing.bitLength() > MOST_BITS) {
                return;
            }
            long way = crossing.longValueExact();
            long slack = 1 + Math.abs(way) / FIRST_STEP;
            probe(near.step + way - slack);
            probe(near.step + way + slack);
        }
    }

    private void probe(long step) {
        if (low.step < step && step < high.step) {
            Probed there = at(step);
            if (there.beyond > 0) {
                aboveHigh = high;
                high = there;
            } else {
                belowLow = low;
                low = there;
            }
        }
    }

    private Probed at(long step) {
        return new Probed(step, beyond.applyAsLong(axis.at(step)));
    }
}

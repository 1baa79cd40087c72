package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.money.Euros;

/**
 * The amounts that a call sets, in cents.
 *
 * @param minimumCost the total cost that an operation must reach
 * @param cap the most aid that is given
 */
record Bounds(long minimumCost, long cap) {

    static Bounds of(Call call) {
        return new Bounds(
                Euros.cents(call.minimumCost().amount()), Euros.cents(call.aid().cap()));
    }
}

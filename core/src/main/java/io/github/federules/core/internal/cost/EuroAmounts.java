package io.github.federules.core.internal.cost;

import io.github.federules.core.money.Euros;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in euros, each of which is made once: making one costs as much as adding up ten lines, and a decision shows
 * the same ones in several places.
 */
final class EuroAmounts {

    // A power of two. An amount that finds its place taken is made again.
    private static final int PLACES = 16;

    private record Made(long cents, MonetaryAmount amount) {}

    private final @Nullable Made[] made = new Made[PLACES];

    MonetaryAmount of(long cents) {
        int place = Long.hashCode(cents * 31) & (PLACES - 1);
        Made known = made[place];
        if (known == null || known.cents() != cents) {
            known = new Made(cents, Euros.ofCents(cents));
            made[place] = known;
        }
        return known.amount();
    }
}

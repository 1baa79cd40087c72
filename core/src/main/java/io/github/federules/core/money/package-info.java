/**
 * Exact amounts in euros and exact rates.
 *
 * <p>Start with {@link io.github.federules.core.money.Euros#euros(String) euros("48000.00")} and
 * {@link io.github.federules.core.money.Rate#percent percent("60")}. Amounts are {@code MonetaryAmount}s (JSR 354) in
 * public signatures and whole cents inside. No {@code double} is used, and every rounding names its mode.
 */
package io.github.federules.core.money;

package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.money.Euros;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What a limit compares with: an amount, or the sum of shares.
 *
 * <p>For example, {@code Bound.of(euros("10000.00"))}, or {@code Bound.of(Share.of(percent("5"), Base.TOTAL))}. A limit takes a
 * {@link io.github.federules.core.value.Value} of bounds, so that it may be another one in another case.
 *
 * @param amount the amount in euros, or empty for shares, not null
 * @param shares the shares that are added, none for an amount, not null
 */
public record Bound(Optional<MonetaryAmount> amount, List<Share> shares) {

    /**
     * Checks that it is an amount or shares.
     *
     * @param amount the amount in euros, or empty for shares, not null
     * @param shares the shares that are added, none for an amount, not null
     * @throws IllegalArgumentException if there is both an amount and a share
     */
    public Bound {
        Objects.requireNonNull(amount, "amount");
        shares = List.copyOf(NoNulls.in(shares, "shares"));
        if (amount.isPresent() && !shares.isEmpty()) {
            throw new IllegalArgumentException(
                    "The bound is " + amount.get() + " and " + shares.size() + " shares, but must be one of both.");
        }
    }

    /**
     * Returns an amount.
     *
     * @param amount the amount in euros, from 0 to 999,999,999,999.99, not null
     * @return the bound, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Bound of(MonetaryAmount amount) {
        return new Bound(Optional.of(Euros.checked(amount)), List.of());
    }

    /**
     * Returns the sum of shares.
     *
     * @param shares the shares, at least one, not null
     * @return the bound, never null
     */
    public static Bound of(Share... shares) {
        NoNulls.in(shares, "shares");
        return new Bound(Optional.empty(), List.of(shares));
    }

    /**
     * Returns the conditions that its shares depend on.
     *
     * @return the conditions in their order, never null
     */
    public List<Condition> conditions() {
        return shares.stream()
                .flatMap(share -> share.factor().conditions().stream())
                .toList();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.line("Bound", "amount", amount, "shares", shares.isEmpty() ? Optional.empty() : shares);
    }
}

package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.money.Euros;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.money.MonetaryAmount;

/**
 * What a limit compares with: an amount, the sum of shares, or points.
 *
 * <p>For example, {@code Bound.of(euros("10000.00"))}, {@code Bound.ofPoints(12)}, or {@code Bound.of(Share.of(percent("5"), Base.TOTAL))}. A limit takes a
 * {@link io.github.federules.core.value.Value} of bounds, so that it may be another one in another case.
 *
 * @param amount the amount in euros, or empty for shares or points
 * @param shares the shares that are added, none for an amount or points
 * @param points the points, or empty for an amount or shares
 */
public record Bound(Optional<MonetaryAmount> amount, List<Share> shares, OptionalLong points) {

    /**
     * Checks that it is an amount, shares or points.
     *
     * @param amount the amount in euros, or empty for shares or points
     * @param shares the shares that are added, none for an amount or points
     * @param points the points, or empty for an amount or shares
     * @throws IllegalArgumentException if there is both an amount and a share, or either beside points
     */
    public Bound {
        NoNulls.among("amount", amount, "points", points);
        shares = List.copyOf(NoNulls.in(shares, "shares"));
        int kinds = (amount.isPresent() ? 1 : 0) + (shares.isEmpty() ? 0 : 1) + (points.isPresent() ? 1 : 0);
        if (kinds > 1) {
            throw new IllegalArgumentException("The bound is the amount " + amount + ", " + shares.size()
                    + " shares and the points " + points + ", but must be one of these.");
        }
    }

    /**
     * Returns an amount.
     *
     * @param amount the amount in euros, from 0 to 999,999,999,999.99
     * @return the bound
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Bound of(MonetaryAmount amount) {
        return new Bound(Optional.of(Euros.checked(amount)), List.of(), OptionalLong.empty());
    }

    /**
     * Returns the sum of shares.
     *
     * @param shares the shares, at least one
     * @return the bound
     */
    public static Bound of(Share... shares) {
        NoNulls.in(shares, "shares");
        return ofShares(List.of(shares));
    }

    /**
     * Returns the sum of shares.
     *
     * @param shares the shares, at least one
     * @return the bound
     */
    public static Bound ofShares(List<Share> shares) {
        return new Bound(Optional.empty(), shares, OptionalLong.empty());
    }

    /**
     * Returns points, which a limit on {@link Base#SCORE} compares with.
     *
     * @param points the points, from 0 to 999,999,999
     * @return the bound
     */
    public static Bound ofPoints(long points) {
        return new Bound(Optional.empty(), List.of(), OptionalLong.of(points));
    }

    /**
     * Returns the conditions that its shares depend on.
     *
     * @return the conditions in their order
     */
    public List<Condition> conditions() {
        return shares.stream()
                .flatMap(share -> share.factor().conditions().stream())
                .toList();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        Optional<Object> given = points.isPresent() ? Optional.of(points.getAsLong()) : Optional.empty();
        return Printed.line(
                "Bound", "amount", amount, "shares", shares.isEmpty() ? Optional.empty() : shares, "points", given);
    }
}

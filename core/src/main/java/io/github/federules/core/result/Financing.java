package io.github.federules.core.result;

import io.github.federules.core.money.Euros;
import java.util.Objects;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Who brings how much of the total eligible cost, in euros.
 *
 * @param total the total eligible cost
 * @param aid the aid under the call
 * @param otherPublic the aid of other public funders
 * @param own own funds
 * @param otherPrivate what private funders bring
 * @param inKind contributions in kind
 */
public record Financing(
        MonetaryAmount total,
        MonetaryAmount aid,
        MonetaryAmount otherPublic,
        MonetaryAmount own,
        MonetaryAmount otherPrivate,
        MonetaryAmount inKind) {

    /**
     * Checks that nothing is null.
     *
     * @param total the total eligible cost
     * @param aid the aid under the call
     * @param otherPublic the aid of other public funders
     * @param own own funds
     * @param otherPrivate what private funders bring
     * @param inKind contributions in kind
     */
    public Financing {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(aid, "aid");
        Objects.requireNonNull(otherPublic, "otherPublic");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(otherPrivate, "otherPrivate");
        Objects.requireNonNull(inKind, "inKind");
    }

    /**
     * Returns what nobody brings.
     *
     * @return the total less everything else in euros, negative where there is too much
     */
    public MonetaryAmount open() {
        return Stream.of(aid, otherPublic, own, otherPrivate, inKind).reduce(total, MonetaryAmount::subtract);
    }

    /**
     * Returns what all of them bring above the total eligible cost.
     *
     * @return the amount in euros, 0 where they bring no more than the total
     */
    public MonetaryAmount excess() {
        MonetaryAmount open = open();
        return open.isNegative() ? Euros.ofCents(-Euros.cents(open)) : Euros.ZERO;
    }
}

package io.github.federules.core.decision;

import io.github.federules.core.internal.text.Printed;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * The costs of an operation, from what is presented to the aid, in euros, in the least favourable completion.
 *
 * <p>Amounts are net of VAT. Under a call that pays VAT, they include the VAT that counts in that completion. A staff
 * line that depends on a missing share of an FTE (full-time equivalent) counts as set aside.
 *
 * <p>The amounts add up: {@code presented} − {@code setAside} = {@code retainedDirect}, and {@code retainedDirect} +
 * {@code indirect} = {@code retainedTotal}.
 *
 * @param presented all cost lines, not null
 * @param setAside the part of them that is set aside, not null
 * @param presentedDirect all cost lines, excluding those covered only by a flat rate, not null
 * @param retainedStaff the eligible direct staff costs, not null
 * @param retainedInvestment the eligible investment, not null
 * @param retainedOperating the eligible operating costs, not null
 * @param retainedDirect the eligible direct costs, not null
 * @param indirect the amount that the flat rates add, not null
 * @param retainedTotal the total eligible cost, not null
 * @param computedAid the aid after rate and maximum, whatever the findings; empty under a call that sets no rate, not
 *     null
 */
public record Costs(
        MonetaryAmount presented,
        MonetaryAmount setAside,
        MonetaryAmount presentedDirect,
        MonetaryAmount retainedStaff,
        MonetaryAmount retainedInvestment,
        MonetaryAmount retainedOperating,
        MonetaryAmount retainedDirect,
        MonetaryAmount indirect,
        MonetaryAmount retainedTotal,
        Optional<MonetaryAmount> computedAid) {

    /**
     * Checks that nothing is null.
     *
     * @param presented all cost lines, not null
     * @param setAside the part of them that is set aside, not null
     * @param presentedDirect all cost lines, excluding those covered only by a flat rate, not null
     * @param retainedStaff the eligible direct staff costs, not null
     * @param retainedInvestment the eligible investment, not null
     * @param retainedOperating the eligible operating costs, not null
     * @param retainedDirect the eligible direct costs, not null
     * @param indirect the amount that the flat rates add, not null
     * @param retainedTotal the total eligible cost, not null
     * @param computedAid the aid after rate and maximum, or empty, not null
     */
    public Costs {
        Objects.requireNonNull(presented, "presented");
        Objects.requireNonNull(setAside, "setAside");
        Objects.requireNonNull(presentedDirect, "presentedDirect");
        Objects.requireNonNull(retainedStaff, "retainedStaff");
        Objects.requireNonNull(retainedInvestment, "retainedInvestment");
        Objects.requireNonNull(retainedOperating, "retainedOperating");
        Objects.requireNonNull(retainedDirect, "retainedDirect");
        Objects.requireNonNull(indirect, "indirect");
        Objects.requireNonNull(retainedTotal, "retainedTotal");
        Objects.requireNonNull(computedAid, "computedAid");
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("Costs")
                .add("presented", presented)
                .add("setAside", setAside)
                .add("presentedDirect", presentedDirect)
                .add("retainedStaff", retainedStaff)
                .add("retainedInvestment", retainedInvestment)
                .add("retainedOperating", retainedOperating)
                .add("retainedDirect", retainedDirect)
                .add("indirect", indirect)
                .add("retainedTotal", retainedTotal)
                .add("computedAid", computedAid)
                .toString();
    }
}

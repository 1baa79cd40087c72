package io.github.federules.core.decision;

import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The costs of an operation, from what is presented to what is retained, in euros net of VAT.
 *
 * <p>A staff line whose fate hangs on a missing share counts as set aside.
 *
 * @param presentedDirect all lines as presented, but those that only a flat rate pays, not null
 * @param retainedStaff the staff costs that are retained, not null
 * @param retainedInvestment the equipment and infrastructure that is retained, not null
 * @param retainedOperating the operating costs that are retained, not null
 * @param retainedDirect the three of them together, not null
 * @param indirect the indirect costs that the flat rate gives, not null
 * @param retainedTotal the direct and the indirect costs together: the total eligible cost, not null
 * @param computedAid rate and cap applied to that total, whatever the findings say; null under a call that sets no rate
 */
public record Costs(
        MonetaryAmount presentedDirect,
        MonetaryAmount retainedStaff,
        MonetaryAmount retainedInvestment,
        MonetaryAmount retainedOperating,
        MonetaryAmount retainedDirect,
        MonetaryAmount indirect,
        MonetaryAmount retainedTotal,
        @Nullable MonetaryAmount computedAid) {

    /**
     * Checks that nothing is null.
     *
     * @param presentedDirect all lines as presented, not null
     * @param retainedStaff the staff costs that are retained, not null
     * @param retainedInvestment the equipment and infrastructure that is retained, not null
     * @param retainedOperating the operating costs that are retained, not null
     * @param retainedDirect the three of them together, not null
     * @param indirect the indirect costs that the flat rate gives, not null
     * @param retainedTotal the total eligible cost, not null
     * @param computedAid rate and cap applied to that total; null under a call that sets no rate
     */
    public Costs {
        Objects.requireNonNull(presentedDirect, "presentedDirect");
        Objects.requireNonNull(retainedStaff, "retainedStaff");
        Objects.requireNonNull(retainedInvestment, "retainedInvestment");
        Objects.requireNonNull(retainedOperating, "retainedOperating");
        Objects.requireNonNull(retainedDirect, "retainedDirect");
        Objects.requireNonNull(indirect, "indirect");
        Objects.requireNonNull(retainedTotal, "retainedTotal");
    }
}

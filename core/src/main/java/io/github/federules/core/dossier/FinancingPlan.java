package io.github.federules.core.dossier;

import io.github.federules.core.constraint.EuroAmount;
import io.github.federules.core.money.Euros;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import javax.money.MonetaryAmount;

/**
 * Who pays for an operation beside the aid that is applied for.
 *
 * @param own the applicant's own funds in euros, not null
 * @param otherPublic the aid of other public funders in euros, not null
 * @param otherPrivate the money of other private funders in euros, not null
 * @param inKind contributions in kind in euros, not null
 */
public record FinancingPlan(
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount own,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount otherPublic,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount otherPrivate,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount inKind) {

    /**
     * Brings the amounts into their canonical form.
     *
     * @param own the applicant's own funds in euros, not null
     * @param otherPublic the aid of other public funders in euros, not null
     * @param otherPrivate the money of other private funders in euros, not null
     * @param inKind contributions in kind in euros, not null
     * @throws io.github.federules.core.fault.InvalidFactException if an amount cannot be one
     */
    public FinancingPlan {
        own = Euros.checked(own);
        otherPublic = Euros.checked(otherPublic);
        otherPrivate = Euros.checked(otherPrivate);
        inKind = Euros.checked(inKind);
    }

    /**
     * Obtains a plan in which the applicant alone pays beside the aid.
     *
     * @param own the applicant's own funds in euros, not null
     * @return the plan, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public static FinancingPlan own(MonetaryAmount own) {
        return new FinancingPlan(own, Euros.ZERO, Euros.ZERO, Euros.ZERO);
    }

    /**
     * Gives a copy with other own funds.
     *
     * @param own the applicant's own funds in euros, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public FinancingPlan withOwn(MonetaryAmount own) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind);
    }

    /**
     * Gives a copy with other aid of public funders.
     *
     * @param otherPublic the aid of other public funders in euros, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public FinancingPlan withOtherPublic(MonetaryAmount otherPublic) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind);
    }

    /**
     * Gives a copy with other money of private funders.
     *
     * @param otherPrivate the money of other private funders in euros, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public FinancingPlan withOtherPrivate(MonetaryAmount otherPrivate) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind);
    }

    /**
     * Gives a copy with other contributions in kind.
     *
     * @param inKind contributions in kind in euros, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public FinancingPlan withInKind(MonetaryAmount inKind) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind);
    }
}

package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.constraint.EuroAmount;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * The financing of an operation other than the aid that is applied for.
 *
 * <p>For example:
 *
 * <pre>{@code
 * FinancingPlan plan = FinancingPlan.own(euros("10000.00")).withOtherPublic(euros("5000.00"));
 * }</pre>
 *
 * <p>For example, {@code FinancingPlan.own(euros("20000.00")).withOtherPublic(euros("10000.00"))}.
 *
 * @param own the applicant's own funds in euros, not null
 * @param otherPublic the aid of other public funders in euros, not null
 * @param otherPrivate the money of other private funders in euros, not null
 * @param inKind contributions in kind in euros, not null
 * @param complete whether nothing more may follow; otherwise each amount is a minimum
 */
public record FinancingPlan(
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount own,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount otherPublic,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount otherPrivate,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount inKind,
        boolean complete) {

    /** One of the amounts of a plan. */
    public enum Part {
        /** The applicant's own funds. */
        OWN(FactKind.OWN_FUNDS),
        /** The aid of other public funders. */
        OTHER_PUBLIC(FactKind.OTHER_PUBLIC),
        /** The money of other private funders. */
        OTHER_PRIVATE(FactKind.OTHER_PRIVATE),
        /** Contributions in kind. */
        IN_KIND(FactKind.IN_KIND);

        private final FactKind fact;

        Part(FactKind fact) {
            this.fact = fact;
        }

        /**
         * Returns the kind of fact that the amount is.
         *
         * @return the kind, never null
         */
        public FactKind fact() {
            return fact;
        }
    }

    /**
     * Returns one of the amounts.
     *
     * @param part which of them, not null
     * @return the amount in euros, never null
     */
    public MonetaryAmount amount(Part part) {
        return switch (Objects.requireNonNull(part, "part")) {
            case OWN -> own;
            case OTHER_PUBLIC -> otherPublic;
            case OTHER_PRIVATE -> otherPrivate;
            case IN_KIND -> inKind;
        };
    }

    /**
     * Checks the amounts and brings them into their canonical form.
     *
     * @param own the applicant's own funds in euros, not null
     * @param otherPublic the aid of other public funders in euros, not null
     * @param otherPrivate the money of other private funders in euros, not null
     * @param inKind contributions in kind in euros, not null
     * @param complete whether nothing more may follow
     * @throws io.github.federules.core.fault.InvalidFactException if an amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan {
        NoNulls.among("own", own, "otherPublic", otherPublic, "otherPrivate", otherPrivate, "inKind", inKind);
        own = Euros.checked(own);
        otherPublic = Euros.checked(otherPublic);
        otherPrivate = Euros.checked(otherPrivate);
        inKind = Euros.checked(inKind);
    }

    /**
     * Returns a plan with own funds alone. All other amounts are 0.00.
     *
     * @param own the applicant's own funds in euros, not null
     * @return the plan, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public static FinancingPlan own(MonetaryAmount own) {
        return new FinancingPlan(own, Euros.ZERO, Euros.ZERO, Euros.ZERO, true);
    }

    /**
     * Returns a copy with these own funds.
     *
     * @param own the applicant's own funds in euros, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan withOwn(MonetaryAmount own) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, complete);
    }

    /**
     * Returns a copy with this aid of other public funders.
     *
     * @param otherPublic the aid of other public funders in euros, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan withOtherPublic(MonetaryAmount otherPublic) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, complete);
    }

    /**
     * Returns a copy with this money of other private funders.
     *
     * @param otherPrivate the money of other private funders in euros, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan withOtherPrivate(MonetaryAmount otherPrivate) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, complete);
    }

    /**
     * Returns a copy with these contributions in kind.
     *
     * @param inKind contributions in kind in euros, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan withInKind(MonetaryAmount inKind) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, complete);
    }

    /**
     * Returns a copy to which more may be added: each amount is a minimum. Default: the plan is complete.
     *
     * @return the changed copy, never null
     */
    public FinancingPlan incomplete() {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, false);
    }
}

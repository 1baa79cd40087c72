package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.constraint.EuroAmount;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * The financing of an operation other than the aid that is applied for.
 *
 * <p>For example, where the aid of other public funders is not known:
 *
 * <pre>{@code
 * FinancingPlan plan = FinancingPlan.own(euros("20000.00")).withOpen(FinancingPlan.Part.OTHER_PUBLIC);
 * }</pre>
 *
 * @param own the applicant's own funds in euros
 * @param otherPublic the aid of other public funders in euros
 * @param otherPrivate the money of other private funders in euros
 * @param inKind contributions in kind in euros
 * @param open the parts to which more may be added: their amounts are minima, and those of the others are known
 */
public record FinancingPlan(
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount own,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount otherPublic,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount otherPrivate,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount inKind,
        @NotNull Set<FinancingPlan.@NotNull Part> open) {

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
         * @return the kind
         */
        public FactKind fact() {
            return fact;
        }
    }

    /**
     * Returns one of the amounts.
     *
     * @param part which of them
     * @return the amount in euros
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
     * @param own the applicant's own funds in euros
     * @param otherPublic the aid of other public funders in euros
     * @param otherPrivate the money of other private funders in euros
     * @param inKind contributions in kind in euros
     * @param open the parts to which more may be added
     * @throws io.github.federules.core.fault.InvalidFactException if an amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan {
        NoNulls.among("own", own, "otherPublic", otherPublic, "otherPrivate", otherPrivate, "inKind", inKind);
        own = Euros.checked(own);
        otherPublic = Euros.checked(otherPublic);
        otherPrivate = Euros.checked(otherPrivate);
        inKind = Euros.checked(inKind);
        open = NoNulls.in(open, "open").isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(open));
    }

    /**
     * Determines whether every amount is known: nothing more may be added to any part.
     *
     * @return whether no part is open
     */
    public boolean complete() {
        return open.isEmpty();
    }

    /**
     * Returns a plan with own funds alone. All other amounts are 0.00.
     *
     * @param own the applicant's own funds in euros
     * @return the plan
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public static FinancingPlan own(MonetaryAmount own) {
        return new FinancingPlan(own, Euros.ZERO, Euros.ZERO, Euros.ZERO, Set.of());
    }

    /**
     * Returns a copy with these own funds.
     *
     * @param own the applicant's own funds in euros
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan withOwn(MonetaryAmount own) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, open);
    }

    /**
     * Returns a copy with this aid of other public funders.
     *
     * @param otherPublic the aid of other public funders in euros
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan withOtherPublic(MonetaryAmount otherPublic) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, open);
    }

    /**
     * Returns a copy with this money of other private funders.
     *
     * @param otherPrivate the money of other private funders in euros
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan withOtherPrivate(MonetaryAmount otherPrivate) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, open);
    }

    /**
     * Returns a copy with these contributions in kind.
     *
     * @param inKind contributions in kind in euros
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public FinancingPlan withInKind(MonetaryAmount inKind) {
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, open);
    }

    /**
     * Returns a copy in which more may be added to these parts, and to no others. An amount that is not known at all is open from
     * 0.00. Default: none is open.
     *
     * @param parts the parts of which the amount is a minimum
     * @return the changed copy
     */
    public FinancingPlan withOpen(Part... parts) {
        NoNulls.in(parts, "parts");
        return new FinancingPlan(own, otherPublic, otherPrivate, inKind, Set.copyOf(Arrays.asList(parts)));
    }

    /**
     * Returns a copy in which more may be added to every part: each amount is a minimum.
     *
     * @return the changed copy
     */
    public FinancingPlan incomplete() {
        return withOpen(Part.values());
    }
}

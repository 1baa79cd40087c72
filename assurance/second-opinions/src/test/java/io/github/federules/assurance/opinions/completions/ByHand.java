package io.github.federules.assurance.opinions.completions;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/**
 * The costs of a complete operation, worked out from the terms of its call in decimals and the plainest way. It shares no
 * code with the engine.
 *
 * @param criteria the answers that conditions of costs and limits look at
 * @param direct the direct costs that are compared with a minimum or a maximum
 * @param indirect the amount that flat rates add for that comparison
 * @param total the total eligible cost
 * @param aid the aid after rate and maximum; 0 under a call without a rate
 */
record ByHand(CriteriaByHand criteria, BigDecimal direct, BigDecimal indirect, BigDecimal total, BigDecimal aid) {

    /**
     * Works out the costs.
     *
     * @param criteria the answers that conditions look at
     * @param isRetained whether a line of staff reaches the minimum share
     * @param withVat whether VAT counts
     * @param rate the co-financing rate
     */
    static ByHand of(
            Call call,
            CriteriaByHand criteria,
            Readings readings,
            List<CostLine> lines,
            Predicate<CostLine> isRetained,
            boolean withVat,
            BigDecimal rate) {
        Sums presented = new Sums();
        Sums retained = new Sums();
        List<FlatRate> flatRates = call.costs().flatRates().stream()
                .filter(flatRate -> criteria.doesApply(flatRate.when()))
                .toList();
        for (CostLine line : lines) {
            if (flatRates.stream().anyMatch(flatRate -> flatRate.covers().contains(line.nature()))) {
                continue;
            }
            BigDecimal cost = withVat ? euros(line.amount()).add(euros(line.vat())) : euros(line.amount());
            presented.add(line.nature(), cost);
            boolean isPaid = call.costs().paid().stream()
                    .filter(costs -> criteria.doesApply(costs.when()))
                    .anyMatch(costs -> costs.natures().contains(line.nature()));
            if (isPaid && (line.nature().family() != CostFamily.STAFF || isRetained.test(line))) {
                retained.add(line.nature(), cost);
            }
        }
        RoundingMode rounding = readings.rounding() == CentRounding.DOWN ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        BigDecimal onRetained = BigDecimal.ZERO;
        BigDecimal onPresented = BigDecimal.ZERO;
        for (FlatRate flatRate : flatRates) {
            boolean isOnPresentedStaff =
                    flatRate.of().equals(Base.STAFF) && readings.flatRateBase() == FlatRateBase.PRESENTED;
            Sums base = isOnPresentedStaff ? presented : retained;
            onRetained = onRetained.add(applied(criteria, flatRate, base, rounding));
            onPresented = onPresented.add(applied(criteria, flatRate, presented, rounding));
        }
        BigDecimal total = retained.all.add(onRetained);
        BigDecimal aid = total.multiply(rate).setScale(2, rounding);
        Optional<BigDecimal> maximum = call.funding()
                .maximumAid()
                .filter(limit -> criteria.doesApply(limit.when()))
                .flatMap(limit -> most(criteria, limit));
        boolean arePresentedCompared = readings.minimumCostBasis() == MinimumCostBasis.PRESENTED;
        return new ByHand(
                criteria,
                arePresentedCompared ? presented.all : retained.all,
                arePresentedCompared ? onPresented : onRetained,
                total,
                maximum.map(aid::min).orElse(aid));
    }

    /** The same, with the aid that limits which reduce it leave beside a financing plan. */
    ByHand reduced(Call call, BigDecimal own, BigDecimal otherPublic) {
        BigDecimal left = aid;
        for (Limit limit : call.limits()) {
            if (limit.reduces() && limit.form().isEmpty() && criteria.doesApply(limit.when())) {
                BigDecimal most = bound(limit.upper().orElseThrow(), amounts(own, otherPublic))
                        .setScale(2, RoundingMode.DOWN);
                BigDecimal others = limit.on().equals(Base.PUBLIC_AID) ? otherPublic : BigDecimal.ZERO;
                left = left.min(most.subtract(others).max(BigDecimal.ZERO));
            }
        }
        return new ByHand(criteria, direct, indirect, total, left);
    }

    /** Determines whether the costs and the aid meet the limits of the call on them. */
    boolean isWithinBounds(Call call) {
        return meets(
                call,
                limit -> List.of(Base.TOTAL, Base.DIRECT, Base.AID).contains(limit.on()),
                amounts(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    /** Determines whether a financing plan is enough and not too much. */
    boolean isFinancedBy(Call call, BigDecimal own, BigDecimal otherPublic) {
        return meets(
                call,
                limit -> List.of(Base.OWN, Base.OTHER_PUBLIC, Base.PUBLIC_AID).contains(limit.on()),
                amounts(own, otherPublic));
    }

    private Map<Base, BigDecimal> amounts(BigDecimal own, BigDecimal otherPublic) {
        return Map.of(
                Base.TOTAL, total,
                Base.AID, aid,
                Base.OWN, own,
                Base.OTHER_PUBLIC, otherPublic,
                Base.PUBLIC_AID, aid.add(otherPublic));
    }

    private boolean meets(Call call, Predicate<Limit> which, Map<Base, BigDecimal> amounts) {
        return call.terms().stream()
                .filter(Limit.class::isInstance)
                .map(Limit.class::cast)
                .filter(which)
                .filter(limit -> !limit.reduces() && criteria.doesApply(limit.when()))
                .allMatch(limit -> meets(limit, amounts));
    }

    private boolean meets(Limit limit, Map<Base, BigDecimal> amounts) {
        boolean isOnCosts = limit.isOf(Limit.Form.MINIMUM_COST) || limit.isOf(Limit.Form.MAXIMUM_COST);
        BigDecimal amount = isOnCosts ? compared(limit.withFlatRates()) : amounts.get(limit.on());
        return limit.lower()
                        .filter(edge -> amount.compareTo(bound(edge, amounts)) < (edge.isStrict() ? 1 : 0))
                        .isEmpty()
                && limit.upper()
                        .filter(edge -> amount.compareTo(bound(edge, amounts)) > (edge.isStrict() ? -1 : 0))
                        .isEmpty();
    }

    private BigDecimal bound(Limit.Edge edge, Map<Base, BigDecimal> amounts) {
        Bound bound = criteria.constant(edge.bound());
        BigDecimal amount = bound.amount().map(ByHand::euros).orElse(BigDecimal.ZERO);
        for (Share share : bound.shares()) {
            amount = amount.add(criteria.constant(share.factor()).number().multiply(amounts.get(share.of())));
        }
        return amount;
    }

    /** Returns the own contribution that the call requires, 0 if it requires none. */
    BigDecimal ownRequired(Call call) {
        return call.funding()
                .ownContribution()
                .flatMap(Limit::share)
                .map(this::shareOfTotal)
                .orElse(BigDecimal.ZERO);
    }

    /** Returns the other public aid that the call requires, 0 if it requires none. */
    BigDecimal publicRequired(Call call) {
        return call.funding()
                .publicCofinancing()
                .flatMap(Limit::share)
                .map(this::shareOfTotal)
                .orElse(BigDecimal.ZERO);
    }

    /** Returns a share of the total, rounded up to the cent. */
    BigDecimal shareOfTotal(Rate share) {
        return total.multiply(share.share()).setScale(2, RoundingMode.UP);
    }

    /** Returns the other public aid that the call leaves room for, negative if the aid alone is too much. */
    Optional<BigDecimal> mostPublic(Call call) {
        return call.funding()
                .maximumPublicAid()
                .flatMap(Limit::amount)
                .map(most -> euros(most).subtract(aid));
    }

    BigDecimal compared(boolean withFlatRates) {
        return withFlatRates ? direct.add(indirect) : direct;
    }

    static BigDecimal euros(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class).setScale(2);
    }

    private static BigDecimal applied(CriteriaByHand criteria, FlatRate flatRate, Sums sums, RoundingMode rounding) {
        BigDecimal amount = sums.base(flatRate.of())
                .multiply(criteria.rate(flatRate.rate()).orElseThrow())
                .setScale(2, rounding);
        return flatRate.cap()
                .flatMap(cap -> most(criteria, cap))
                .map(amount::min)
                .orElse(amount);
    }

    private static Optional<BigDecimal> most(CriteriaByHand criteria, Limit limit) {
        return criteria.constant(limit.upper().orElseThrow().bound()).amount().map(ByHand::euros);
    }

    private static final class Sums {

        private BigDecimal all = BigDecimal.ZERO;
        private BigDecimal staff = BigDecimal.ZERO;
        private BigDecimal services = BigDecimal.ZERO;

        void add(CostNature nature, BigDecimal cost) {
            all = all.add(cost);
            if (nature.family() == CostFamily.STAFF) {
                staff = staff.add(cost);
            }
            if (nature.equals(CostNature.SERVICES)) {
                services = services.add(cost);
            }
        }

        BigDecimal base(Base of) {
            return switch (of.code()) {
                case "STAFF" -> staff;
                case "DIRECT" -> all;
                case "DIRECT_WITHOUT_SERVICES" -> all.subtract(services);
                case "DIRECT_WITHOUT_STAFF" -> all.subtract(staff);
                default -> throw new IllegalStateException("There is no base " + of + " here. Add it.");
            };
        }
    }
}

package io.github.federules.assurance.opinions.completions;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
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
 * @param direct the direct costs that are compared with a minimum or a maximum
 * @param indirect the amount that flat rates add for that comparison
 * @param total the total eligible cost
 * @param aid the aid after rate and maximum; 0 under a call without a rate
 */
record ByHand(BigDecimal direct, BigDecimal indirect, BigDecimal total, BigDecimal aid) {

    /**
     * Works out the costs.
     *
     * @param isRetained whether a line of staff reaches the minimum share
     * @param withVat whether VAT counts
     * @param rate the co-financing rate
     */
    static ByHand of(
            Call call,
            Readings readings,
            List<CostLine> lines,
            Predicate<CostLine> isRetained,
            boolean withVat,
            BigDecimal rate) {
        Sums presented = new Sums();
        Sums retained = new Sums();
        for (CostLine line : lines) {
            if (call.costs().flatRates().stream()
                    .anyMatch(flatRate -> flatRate.covers().contains(line.nature()))) {
                continue;
            }
            BigDecimal cost = withVat ? euros(line.amount()).add(euros(line.vat())) : euros(line.amount());
            presented.add(line.nature(), cost);
            if (call.costs().eligible().containsKey(line.nature())
                    && (!line.nature().equals(CostNature.STAFF) || isRetained.test(line))) {
                retained.add(line.nature(), cost);
            }
        }
        RoundingMode rounding = readings.rounding() == CentRounding.DOWN ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        BigDecimal onRetained = BigDecimal.ZERO;
        BigDecimal onPresented = BigDecimal.ZERO;
        for (FlatRate flatRate : call.costs().flatRates()) {
            boolean isOnPresentedStaff =
                    flatRate.of().equals(Base.STAFF) && readings.flatRateBase() == FlatRateBase.PRESENTED;
            Sums base = isOnPresentedStaff ? presented : retained;
            onRetained = onRetained.add(applied(flatRate, base, rounding));
            onPresented = onPresented.add(applied(flatRate, presented, rounding));
        }
        BigDecimal total = retained.all.add(onRetained);
        BigDecimal aid = total.multiply(rate).setScale(2, rounding);
        Optional<BigDecimal> maximum =
                call.funding().maximumAid().flatMap(Limit::amount).map(ByHand::euros);
        boolean arePresentedCompared = readings.minimumCostBasis() == MinimumCostBasis.PRESENTED;
        return new ByHand(
                arePresentedCompared ? presented.all : retained.all,
                arePresentedCompared ? onPresented : onRetained,
                total,
                maximum.map(aid::min).orElse(aid));
    }

    /** Determines whether the costs and the aid meet the limits of the call on them. */
    boolean isWithinBounds(Call call) {
        return meets(call, Map.of(Base.TOTAL, compared(true), Base.DIRECT, compared(false), Base.AID, aid));
    }

    /** Determines whether a financing plan is enough and not too much. */
    boolean isFinancedBy(Call call, BigDecimal own, BigDecimal otherPublic) {
        return meets(
                call, Map.of(Base.OWN, own, Base.OTHER_PUBLIC, otherPublic, Base.PUBLIC_AID, aid.add(otherPublic)));
    }

    private boolean meets(Call call, Map<Base, BigDecimal> amounts) {
        return call.terms().stream()
                .filter(Limit.class::isInstance)
                .map(Limit.class::cast)
                .filter(limit -> amounts.containsKey(limit.on()))
                .allMatch(limit -> meets(limit, amounts.get(limit.on())));
    }

    private boolean meets(Limit limit, BigDecimal amount) {
        BigDecimal bound = limit.amount()
                .map(ByHand::euros)
                .orElseGet(() -> shareOfTotal(limit.share().orElseThrow()));
        int difference = amount.compareTo(bound);
        return difference == 0 ? !limit.isExceeded() : limit.isLower() == difference > 0;
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

    private static BigDecimal applied(FlatRate flatRate, Sums sums, RoundingMode rounding) {
        BigDecimal amount =
                sums.base(flatRate.of()).multiply(constant(flatRate).share()).setScale(2, rounding);
        return flatRate.cap()
                .flatMap(Limit::amount)
                .map(ByHand::euros)
                .map(amount::min)
                .orElse(amount);
    }

    private static Rate constant(FlatRate flatRate) {
        return ((Value.Constant<Rate>) flatRate.rate()).is();
    }

    private static final class Sums {

        private BigDecimal all = BigDecimal.ZERO;
        private BigDecimal staff = BigDecimal.ZERO;
        private BigDecimal services = BigDecimal.ZERO;

        void add(CostNature nature, BigDecimal cost) {
            all = all.add(cost);
            if (nature.equals(CostNature.STAFF)) {
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

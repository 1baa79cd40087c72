package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.CostBase;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What cost lines add up to under a call, line by line and without a doubt: a second opinion, which leads the search for
 * amounts at a bound.
 *
 * <p>A person whose share no line states counts as below any minimum.
 *
 * @param compared the direct costs that are compared with a minimum or a maximum, in cents
 * @param comparedIndirect what flat rates add for that comparison, in cents
 * @param total what is retained, in cents
 * @param aid rate and cap applied to the total, in cents
 * @param capped the flat rates that reach their cap
 */
record LineTotals(long compared, long comparedIndirect, long total, long aid, Set<FlatRate> capped) {

    static LineTotals of(Call call, List<CostLine> lines, Basis basis) {
        CostTerms terms = call.costs();
        Readings readings = basis.readings();
        RoundingMode rounding = readings.rounding().mode();
        Predicate<CostLine> reachesShare = reachesShare(terms, lines, readings.staffShareScope());
        NatureSums presented = new NatureSums();
        NatureSums retained = new NatureSums();
        for (CostLine line : lines) {
            if (terms.findFlatRate(line.nature()).isEmpty()) {
                long cents = Euros.cents(line.amount()) + (basis.withVat() ? Euros.cents(line.vat()) : 0);
                presented.add(line.nature(), cents);
                boolean isStaff = line.nature() == CostNature.STAFF;
                if (terms.eligible().containsKey(line.nature()) && (!isStaff || reachesShare.test(line))) {
                    retained.add(line.nature(), cents);
                }
            }
        }
        long indirect = 0;
        long presentedIndirect = 0;
        Set<FlatRate> capped = new HashSet<>();
        for (FlatRate flatRate : terms.flatRates()) {
            boolean ofPresented =
                    flatRate.of() == CostBase.STAFF && readings.flatRateBase() == FlatRateBase.PRESENTED;
            long base = (ofPresented ? presented : retained).base(flatRate.of());
            indirect += flatRate.applyTo(base, rounding);
            flatRate.cap()
                    .filter(cap -> flatRate.rate().applyTo(base, rounding) >= cap.cents())
                    .ifPresent(cap -> capped.add(flatRate));
            presentedIndirect += flatRate.applyTo(presented.base(flatRate.of()), rounding);
        }
        boolean asPresented = readings.minimumCostBasis() == MinimumCostBasis.PRESENTED;
        long total = retained.all + indirect;
        long cap = call.funding()
                .aid()
                .flatMap(AidIntensity::cap)
                .map(Bound::cents)
                .orElse(Long.MAX_VALUE);
        return new LineTotals(
                asPresented ? presented.all : retained.all,
                asPresented ? presentedIndirect : indirect,
                total,
                Math.min(cap, basis.rate().applyTo(total, rounding)),
                capped);
    }

    private static final class NatureSums {

        private long all;
        private long staff;
        private long services;

        void add(CostNature nature, long cents) {
            all += cents;
            staff += nature == CostNature.STAFF ? cents : 0;
            services += nature == CostNature.SERVICES ? cents : 0;
        }

        long base(CostBase of) {
            return switch (of.code()) {
                case "STAFF" -> staff;
                case "DIRECT" -> all;
                case "DIRECT_WITHOUT_SERVICES" -> all - services;
                case "DIRECT_WITHOUT_STAFF" -> all - staff;
                default -> throw new IllegalStateException("There is no base " + of + " here. Add it.");
            };
        }
    }

    long compared(boolean withFlatRates) {
        return withFlatRates ? compared + comparedIndirect : compared;
    }

    private static Predicate<CostLine> reachesShare(CostTerms terms, List<CostLine> lines, StaffShareScope scope) {
        if (terms.staffMinimum().isEmpty()) {
            return line -> true;
        }
        FteShare minimum = terms.staffMinimum().get().share();
        Map<Persons.PaidPerson, FteShare> shares = Persons.statedShares(lines);
        if (scope == StaffShareScope.OPERATION) {
            BigDecimal sum = BigDecimal.ZERO;
            for (FteShare share : shares.values()) {
                sum = sum.add(share.value());
            }
            boolean together = sum.compareTo(minimum.value()) >= 0;
            return line -> together;
        }
        return line -> {
            FteShare share = shares.get(Persons.PaidPerson.of(line));
            return share != null && share.compareTo(minimum) >= 0;
        };
    }

    /**
     * What the sums hang on besides the lines.
     *
     * @param readings how the call is read
     * @param rate the rate of the aid
     * @param withVat whether value added tax is a cost
     */
    record Basis(Readings readings, Rate rate, boolean withVat) {

        Basis with(Readings other) {
            return new Basis(other, rate, withVat);
        }

        Basis withVat(boolean isCost) {
            return new Basis(readings, rate, isCost);
        }
    }
}

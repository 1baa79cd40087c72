package io.github.federules.core.completion;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.ConsecutiveRates;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.AidRateVisitor;
import io.github.federules.core.term.Beneficiaries;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The possible co-financing rates of an operation in millionths, the least first; only one if the rate is known.
 *
 * <p>A call without a rate has the single rate 0.
 */
public final class PossibleRates {

    private static final PossibleRates NONE = new PossibleRates(new long[] {0}, 1);

    private final long[] rates;
    private final int size;

    // A range is stored as its least rate and its length: its rates are a millionth apart.
    private PossibleRates(long[] rates, int size) {
        this.rates = rates;
        this.size = size;
    }

    /** Returns the rates that are possible for a dossier. */
    public static PossibleRates of(Call call, Dossier dossier, Scenarios scenarios) {
        Optional<AidIntensity> aid = call.funding().aid();
        return aid.isPresent() ? aid.get().rate().accept(new OfDossier(call, dossier, scenarios)) : NONE;
    }

    private record OfDossier(Call call, Dossier dossier, Scenarios scenarios) implements AidRateVisitor<PossibleRates> {

        @Override
        public PossibleRates fixed(AidRate.Fixed rate) {
            return single(rate.rate());
        }

        @Override
        public PossibleRates within(AidRate.Within rate) {
            return dossier.operation().aidRate() instanceof Fact.Known<Rate> set
                    ? single(set.value())
                    : new PossibleRates(new long[] {rate.least().millionths()}, (int)
                            (rate.most().millionths() - rate.least().millionths() + 1));
        }

        @Override
        public PossibleRates byKind(AidRate.ByKind rate) {
            if (scenarios.hasRate()) {
                return ofScenarios();
            }
            return among(rate.byKind(), dossier.applicant().lead().kind(), beneficiaries(call));
        }

        @Override
        public PossibleRates byActivity(AidRate.ByActivity rate) {
            return among(
                    rate.byActivity(),
                    dossier.operation().activity(),
                    rate.byActivity().keySet());
        }

        @Override
        public PossibleRates conditional(AidRate.Conditional rate) {
            return ofScenarios();
        }

        private PossibleRates ofScenarios() {
            long[] rates = scenarios.rates();
            return new PossibleRates(rates, rates.length);
        }
    }

    /** Returns how many rates are possible. */
    public int size() {
        return size;
    }

    /** Returns one of the rates. */
    long millionths(int index) {
        return rates.length == size ? rates[index] : rates[0] + index;
    }

    /** Determines whether two amounts, the lesser one first, have the same share at each of some consecutive rates. */
    boolean giveSameShares(long less, long more, int from, int count, RoundingMode rounding) {
        if (rates.length < size) {
            return ConsecutiveRates.haveSameShares(less, more, millionths(from), count, rounding);
        }
        for (int rate = from; rate < from + count; rate++) {
            if (Millionths.of(less, rates[rate], rounding) != Millionths.of(more, rates[rate], rounding)) {
                return false;
            }
        }
        return true;
    }

    // Other kinds are not eligible, whatever their rate.
    private static Collection<BeneficiaryKind> beneficiaries(Call call) {
        return call.applicants()
                .beneficiaries()
                .map(Beneficiaries::kinds)
                .orElseGet(() -> EnumSet.allOf(BeneficiaryKind.class));
    }

    private static PossibleRates among(Map<?, Rate> rates, Fact<?> fact, Collection<?> possible) {
        Collection<?> values = fact instanceof Fact.Known<?> known ? List.of(known.value()) : possible;
        long[] distinct = values.stream()
                .map(rates::get)
                .mapToLong(rate -> rate == null ? 0 : rate.millionths())
                .sorted()
                .distinct()
                .toArray();
        return new PossibleRates(distinct, distinct.length);
    }

    private static PossibleRates single(Rate rate) {
        return new PossibleRates(new long[] {rate.millionths()}, 1);
    }
}

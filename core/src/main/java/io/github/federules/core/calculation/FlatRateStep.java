package io.github.federules.core.calculation;

import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.Screening;
import java.math.RoundingMode;
import java.util.List;

/** Adds the flat rates to the retained lines, and determines what a minimum or a maximum cost is compared with. */
final class FlatRateStep implements CalculationStep {

    private final List<FlatRateShare> flatRates;
    private final int[] direct;

    FlatRateStep(List<FlatRateShare> flatRates, CostScheme scheme) {
        this.flatRates = flatRates;
        this.direct = scheme.direct();
    }

    @Override
    public CostPlan after(CostPlan before, Readings readings, long rate) {
        Screening lines = before.lines();
        RoundingMode rounding = readings.rounding().mode();
        boolean isRetainedCompared = readings.minimumCostBasis() == MinimumCostBasis.RETAINED;
        long indirect = 0;
        long presentedIndirect = 0;
        for (FlatRateShare each : flatRates) {
            indirect += each.amount(each.base(lines, readings), rounding);
            presentedIndirect += isRetainedCompared ? 0 : each.amount(each.presentedBase(lines), rounding);
        }
        return isRetainedCompared
                ? before.withIndirect(indirect, before.direct(), indirect)
                : before.withIndirect(indirect, lines.presented(direct), presentedIndirect);
    }
}

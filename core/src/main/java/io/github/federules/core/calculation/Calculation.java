package io.github.federules.core.calculation;

import io.github.federules.core.call.Call;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.Limit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from screened cost lines to the aid under a call, as one ordered list of steps: add the flat rates, apply the rate,
 * reduce the aid. The limits that refuse are compared with the result.
 */
public final class Calculation {

    private final CostScheme scheme;
    private final List<FlatRateShare> flatRates;
    private final List<CalculationStep> ofCosts;
    private final List<CalculationStep> ofAid;
    private final long maximumAid;

    /** Prepares the calculation under a call. */
    public Calculation(Call call) {
        scheme = new CostScheme(call);
        flatRates = call.costs().flatRates().stream()
                .map(rate -> new FlatRateShare(rate, scheme))
                .toList();
        maximumAid = call.funding().maximumAid().map(Limit::cents).orElse(Long.MAX_VALUE);
        ofCosts = List.of(new FlatRateStep(flatRates, scheme));
        ofAid = List.of(new AidStep(), new AidCapStep(maximumAid));
    }

    /** Returns what the call does with each nature of cost. */
    public CostScheme scheme() {
        return scheme;
    }

    /** Returns the flat rates, in the order of the call. */
    public List<FlatRateShare> flatRates() {
        return flatRates;
    }

    /** Returns the maximum aid in cents, or more than any aid if there is none. */
    public long maximumAid() {
        return maximumAid;
    }

    /** Returns the steps after the screening, in their order. */
    List<CalculationStep> steps() {
        return Stream.concat(ofCosts.stream(), ofAid.stream()).toList();
    }

    /** Takes all steps after the screening, with so much of the staff in doubt retained, at a rate in millionths. */
    public CostPlan plan(Screening lines, long doubtful, Readings readings, long rate) {
        Screening retained = lines.retaining(scheme.staff(), doubtful);
        return withRate(after(ofCosts, CostPlan.of(retained), readings, rate), readings, rate);
    }

    /** Takes the steps of the aid again at another rate. */
    public CostPlan withRate(CostPlan plan, Readings readings, long rate) {
        return after(ofAid, plan, readings, rate);
    }

    private static CostPlan after(List<CalculationStep> steps, CostPlan start, Readings readings, long rate) {
        CostPlan plan = start;
        // By place: every reading of every dossier comes here.
        for (int i = 0; i < steps.size(); i++) {
            plan = steps.get(i).after(plan, readings, rate);
        }
        return plan;
    }
}

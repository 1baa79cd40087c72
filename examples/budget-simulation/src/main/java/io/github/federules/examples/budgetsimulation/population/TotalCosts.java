package io.github.federules.examples.budgetsimulation.population;

import java.util.Map;
import java.util.Objects;

/** Total costs by fund: quantiles of the national list, three digits each, and a straight line between two of them. */
final class TotalCosts {

    private static final int STEPS = 1 << 20;

    private final long[] basisPoints;
    private final Map<String, long[]> euros;

    private TotalCosts(FittedTable table) {
        basisPoints = table.rows().stream().mapToLong(Long::parseLong).toArray();
        euros = table.byFund();
    }

    static TotalCosts fitted() {
        return new TotalCosts(FittedTable.read("total-costs.csv"));
    }

    /** Draws a total in cents. */
    long draw(String fund, SeededDraws draws) {
        long[] knots = Objects.requireNonNull(euros.get(fund), "a fund of the table");
        long place = draws.below(10_000);
        int i = 1;
        while (basisPoints[i] <= place) {
            i++;
        }
        long width = (basisPoints[i] - basisPoints[i - 1]) * STEPS;
        long within = (place - basisPoints[i - 1]) * STEPS + draws.below(STEPS);
        // At most 4.2e10 cents: in parts, so that no product is too large.
        long rise = (knots[i] - knots[i - 1]) * 100;
        return knots[i - 1] * 100 + rise / width * within + rise % width * within / width;
    }
}

package io.github.federules.examples.budgetsimulation.tally;

import java.util.ArrayList;
import java.util.List;

/** A class of budgets: all cost lines as presented. */
public enum BudgetSize {
    UNDER_50_000("under €50,000", 5_000_000L),
    UNDER_100_000("€50,000 to 100,000", 10_000_000L),
    UNDER_250_000("€100,000 to 250,000", 25_000_000L),
    UNDER_500_000("€250,000 to 500,000", 50_000_000L),
    UNDER_1_000_000("€500,000 to 1 million", 100_000_000L),
    UNDER_5_000_000("€1 to 5 million", 500_000_000L),
    FROM_5_000_000("from €5 million", Long.MAX_VALUE);

    private final String label;
    private final long below;

    BudgetSize(String label, long below) {
        this.label = label;
        this.below = below;
    }

    /** Returns the label; the lower bound belongs to the class, the upper one does not. */
    public String label() {
        return label;
    }

    /** Returns the SQL expression of the class of the column {@code presented}. */
    static String sql() {
        List<String> cases = new ArrayList<>();
        for (BudgetSize size : values()) {
            cases.add("when presented < " + size.below + "L then '" + size.name() + "'");
        }
        return "case " + String.join(" ", cases) + " end";
    }
}

package io.github.federules.spreadsheet;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;

/**
 * The cost lines of a budget, or its errors.
 *
 * @param costLines the cost lines in the order of the table; empty if there are errors
 * @param faults every error that was found, by row and column, at most 100, each with its {@linkplain BudgetTable#place
 *     place}; {@code budget} is the place of the table as a whole
 */
public record Budget(List<CostLine> costLines, List<LocatedFault> faults) {

    /**
     * Keeps a copy of both lists.
     *
     * @param costLines the cost lines in the order of the table
     * @param faults every error that was found
     */
    public Budget {
        Objects.requireNonNull(costLines, "costLines").forEach(each -> Objects.requireNonNull(each, "costLines"));
        Objects.requireNonNull(faults, "faults").forEach(each -> Objects.requireNonNull(each, "faults"));
        costLines = List.copyOf(costLines);
        faults = List.copyOf(faults);
    }

    /**
     * Determines whether there is no error.
     *
     * @return true if the cost lines are those of the table
     */
    public boolean isValid() {
        return faults.isEmpty();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "Budget[costLines=" + costLines.size() + ", faults=" + faults.size() + "]";
    }
}

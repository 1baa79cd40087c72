package io.github.federules.examples.budgetsimulation.tally;

import io.github.federules.examples.budgetsimulation.envelope.FundedList;
import io.github.federules.examples.budgetsimulation.grid.VariantGrid;
import java.util.List;
import java.util.OptionalLong;

/**
 * All that a simulation found, in tables of a few hundred rows.
 *
 * @param source where the dossiers come from, for people
 * @param envelope the envelope in cents, if there is one
 * @param errors how many errors each code has
 * @param repeated how many ids occur more than once
 */
public record SimulatedCall(
        VariantGrid grid,
        String source,
        OptionalLong envelope,
        List<TallyCell> cells,
        List<RefusalCount> refusals,
        List<DailyAid> days,
        List<FundedList> funded,
        List<ErrorCount> errors,
        RepeatedIdCount repeated) {

    public SimulatedCall {
        cells = List.copyOf(cells);
        refusals = List.copyOf(refusals);
        days = List.copyOf(days);
        funded = List.copyOf(funded);
        errors = List.copyOf(errors);
    }

    /** Returns the tally of a variant over all kinds and sizes. */
    public VariantTally total(int variant) {
        return cells.stream()
                .filter(cell -> cell.variant() == variant)
                .map(TallyCell::tally)
                .reduce(VariantTally.ZERO, VariantTally::plus);
    }

    public VariantTally ofKind(int variant, String kind) {
        return cells.stream()
                .filter(cell -> cell.variant() == variant && cell.kind().equals(kind))
                .map(TallyCell::tally)
                .reduce(VariantTally.ZERO, VariantTally::plus);
    }

    public VariantTally ofSize(int variant, BudgetSize size) {
        return cells.stream()
                .filter(cell -> cell.variant() == variant && cell.size() == size)
                .map(TallyCell::tally)
                .reduce(VariantTally.ZERO, VariantTally::plus);
    }

    public List<String> kinds() {
        return cells.stream().map(TallyCell::kind).distinct().sorted().toList();
    }

    public List<String> rules() {
        return refusals.stream().map(RefusalCount::rule).distinct().sorted().toList();
    }
}

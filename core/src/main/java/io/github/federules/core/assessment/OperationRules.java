package io.github.federules.core.assessment;

import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import java.util.LinkedHashMap;
import java.util.Map;

/** Judges what is to be done, and at what cost. */
final class OperationRules {

    private OperationRules() {}

    static Finding declaration(Operation operation, RequiredDeclaration required) {
        Outcome outcome = operation
                .declared(required.declaration())
                .find()
                .map(holds -> holds ? Outcome.PASSED : Outcome.FAILED)
                .orElse(Outcome.UNKNOWN);
        return Finding.of(
                required.rule(),
                outcome,
                required.clause(),
                Map.of("statement", new Figure.Statement(required.statement())));
    }

    /** Compares with the minimum what the missing shares give at least and at most. */
    static Outcome minimumCost(CostPlan least, CostPlan most, Bounds bounds) {
        if (least.compared() >= bounds.minimumCost()) {
            return Outcome.PASSED;
        }
        return most.compared() < bounds.minimumCost() ? Outcome.FAILED : Outcome.UNKNOWN;
    }

    static Finding minimumCost(
            CostPlan least, CostPlan most, MinimumCost minimum, Bounds bounds, MinimumCostBasis basis) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("minimum", new Figure.Amount(minimum.amount()));
        figures.put("total", new Figure.Amount(Euros.ofCents(least.compared())));
        figures.put("totalUpTo", new Figure.Amount(Euros.ofCents(most.compared())));
        figures.put("basis", new Figure.Basis(basis));
        Outcome outcome = minimumCost(least, most, bounds);
        return Finding.of(Rule.MINIMUM_TOTAL_COST, outcome, minimum.clause(), figures);
    }

    static Finding minimumCostNotAsked(MinimumCost minimum) {
        return Finding.of(
                Rule.MINIMUM_TOTAL_COST,
                Outcome.NOT_ASKED,
                minimum.clause(),
                Map.of("minimum", new Figure.Amount(minimum.amount())));
    }
}

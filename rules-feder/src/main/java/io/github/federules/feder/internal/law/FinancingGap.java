package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Advice;
import io.github.federules.core.rule.AmountRange;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** The other funders leave less than the aid, or may. Practice of managing authorities: the fund pays at most what is left. */
final class FinancingGap extends LegalPoint {

    FinancingGap() {
        super("FINANCING_GAP", FactKind.COST_LINES, FactKind.OTHER_PUBLIC, FactKind.OTHER_PRIVATE);
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        Operation operation = decision.dossier().operation();
        return operation
                .financing()
                .find()
                .flatMap(plan -> gap(
                        new AmountRange(decision.costs().retainedTotal(), decision.totalCostUpTo()),
                        possibleAid(decision),
                        plan,
                        operation.isBudgetOpen()));
    }

    // More cost leaves more to the fund: a gap at the greatest cost is a gap at any, unless further costs may follow.
    private Optional<Advice> gap(AmountRange total, AmountRange aid, FinancingPlan plan, boolean isBudgetOpen) {
        MonetaryAmount least = left(total.least(), plan);
        MonetaryAmount most = left(total.most(), plan);
        if (!isBudgetOpen && aid.most().isGreaterThan(most)) {
            String variant = (total.isSure() ? "" : ".openCost") + (aid.isSure() ? "" : ".openAid");
            return Optional.of(advice(variant, Map.of("left", most, "aid", aid.most())));
        }
        return aid.least().isGreaterThan(least)
                ? Optional.of(advice(".possible", Map.of("left", least, "aid", aid.least())))
                : Optional.empty();
    }

    private static MonetaryAmount left(MonetaryAmount total, FinancingPlan plan) {
        MonetaryAmount left = total.subtract(plan.otherPublic()).subtract(plan.otherPrivate());
        return left.isNegative() ? Euros.ZERO : left;
    }
}

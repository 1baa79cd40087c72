package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.term.FlatRate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * A small operation must take a simplified form of cost: of one with a flat rate, only the costs that a flat rate is based on may be
 * at real cost. Regulation (EU) 2021/1060, article 53(2).
 */
final class SmallOperation extends LegalPoint {

    SmallOperation() {
        super("SMALL_OPERATION", FactKind.COST_LINES);
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        MonetaryAmount least = decision.costs().retainedTotal();
        if (least.isGreaterThan(LegalFigures.SMALL_OPERATION) || !isAnyCostBesideTheBases(decision)) {
            return Optional.empty();
        }
        AmountRange total = new AmountRange(least, decision.totalCostUpTo());
        String open = total.most().isGreaterThan(LegalFigures.SMALL_OPERATION) ? ".possible" : ".open";
        String stated = total.isSure() ? "" : open;
        return Optional.of(advice(
                decision.dossier().operation().isBudgetOpen() ? ".further" : stated,
                Map.of("least", total.least(), "most", total.most(), "threshold", LegalFigures.SMALL_OPERATION)));
    }

    private static boolean isAnyCostBesideTheBases(Decision decision) {
        List<FlatRate> flatRates = decision.call().costs().flatRates();
        LinesSetAside aside = new LinesSetAside(decision);
        for (CostLine line : decision.dossier().operation().costLines()) {
            boolean mayCount = aside.reasonOf(line)
                    .filter(reason -> reason != SetAsideReason.STAFF_SHARE_UNKNOWN)
                    .isEmpty();
            if (mayCount && line.amount().isPositive() && !isInSomeBase(flatRates, line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInSomeBase(List<FlatRate> flatRates, CostLine line) {
        for (FlatRate rate : flatRates) {
            if (rate.of().contains(line.nature(), line.answers(), Optional.empty(), bearer -> true)) {
                return true;
            }
        }
        return false;
    }
}

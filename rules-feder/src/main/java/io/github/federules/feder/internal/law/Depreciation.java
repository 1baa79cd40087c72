package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.result.Advice;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** What depreciation of an investment may be declared. Regulation (EU) 2021/1060, article 67(2). */
final class Depreciation extends LegalPoint {

    Depreciation() {
        super("DEPRECIATION", FactKind.COST_LINES);
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        return Optional.of(decision.costs().retainedInvestment())
                .filter(MonetaryAmount::isPositive)
                .map(investment -> advice("", Map.of("investment", investment)));
    }
}

package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.result.Advice;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** No cost may be declared twice, to another fund or programme. Regulation (EU) 2021/1060, article 63(9). */
final class DeclaredOnce extends LegalPoint {

    DeclaredOnce() {
        super("DECLARED_ONCE", FactKind.OTHER_PUBLIC);
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(FinancingPlan::otherPublic)
                .filter(MonetaryAmount::isPositive)
                .map(other -> advice("", Map.of("other", other)));
    }
}

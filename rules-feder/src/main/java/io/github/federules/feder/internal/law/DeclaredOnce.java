package io.github.federules.feder.internal.law;

import static io.github.federules.feder.internal.law.Wording.either;
import static io.github.federules.feder.internal.law.Wording.english;
import static io.github.federules.feder.internal.law.Wording.french;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.result.Advice;
import io.github.federules.core.rule.LocalizedText;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** No cost may be declared twice, to another fund or programme. Regulation (EU) 2021/1060, article 63(9). */
final class DeclaredOnce implements LegalPoint {

    private static final LocalizedText ARTICLE = CommonArticle.cited("63", "9");

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(FinancingPlan::otherPublic)
                .filter(MonetaryAmount::isPositive)
                .map(
                        other -> Advice.written(
                                "DECLARED_ONCE",
                                ARTICLE,
                                either(
                                        () -> "D'autres contreparties publiques de " + french(other)
                                                + " sont prévues\u00a0: aucune dépense ne peut être déclarée deux fois, à un autre"
                                                + " fonds ou à un autre programme.",
                                        () -> "Other public aid of " + english(other)
                                                + " is planned: no cost may be declared twice, to another fund or programme.")));
    }

    @Override
    public void addFactKinds(Decision decision, Set<FactKind> kinds) {
        kinds.add(FactKind.OTHER_PUBLIC);
    }

    @Override
    public boolean isOfCommonProvisions() {
        return true;
    }
}

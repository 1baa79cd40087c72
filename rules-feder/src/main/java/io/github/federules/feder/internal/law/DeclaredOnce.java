package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** No cost may be declared twice, to another fund or programme. Regulation (EU) 2021/1060, article 63(9). */
final class DeclaredOnce extends LegalPoint {

    DeclaredOnce() {
        super("DECLARED_ONCE", CommonArticle.cited("63", "9"), FactKind.OTHER_PUBLIC);
    }

    @Override
    Optional<Function<Locale, String>> sentenceOn(Decision decision) {
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(FinancingPlan::otherPublic)
                .filter(MonetaryAmount::isPositive)
                .map(other -> either(
                        () -> "D'autres contreparties publiques de " + french(other)
                                + " sont prévues\u00a0: aucune dépense ne peut être déclarée deux fois, à un autre"
                                + " fonds ou à un autre programme.",
                        () -> "Other public aid of " + english(other)
                                + " is planned: no cost may be declared twice, to another fund or programme."));
    }
}

package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** What depreciation of an investment may be declared. Regulation (EU) 2021/1060, article 67(2). */
final class Depreciation extends LegalPoint {

    Depreciation() {
        super("DEPRECIATION", CommonArticle.cited("67", "2"), FactKind.COST_LINES);
    }

    @Override
    Optional<Function<Locale, String>> sentenceOn(Decision decision) {
        MonetaryAmount investment = decision.retainedInvestment();
        return investment.isZero()
                ? Optional.empty()
                : Optional.of(either(
                        () -> "Des investissements de " + french(investment)
                                + " sont retenus\u00a0: si leur amortissement est déclaré, il porte sur la seule"
                                + " durée de l'opération et exclut les biens financés par des subventions"
                                + " publiques.",
                        () -> "Investment of " + english(investment)
                                + " is retained: if its depreciation is declared, it covers only the period of"
                                + " the operation and no goods that were bought with public grants."));
    }
}

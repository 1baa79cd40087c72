package io.github.federules.feder.internal.law;

import static io.github.federules.feder.internal.law.Wording.either;
import static io.github.federules.feder.internal.law.Wording.english;
import static io.github.federules.feder.internal.law.Wording.french;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.result.Advice;
import io.github.federules.core.rule.LocalizedText;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** What depreciation of an investment may be declared. Regulation (EU) 2021/1060, article 67(2). */
final class Depreciation implements LegalPoint {

    private static final LocalizedText ARTICLE = CommonArticle.cited("67", "2");

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        MonetaryAmount investment = decision.costs().retainedInvestment();
        return investment.isZero()
                ? Optional.empty()
                : Optional.of(Advice.written(
                        "DEPRECIATION",
                        ARTICLE,
                        either(
                                () -> "Des investissements de " + french(investment)
                                        + " sont retenus\u00a0: si leur amortissement est déclaré, il porte sur la seule"
                                        + " durée de l'opération et exclut les biens financés par des subventions"
                                        + " publiques.",
                                () -> "Investment of " + english(investment)
                                        + " is retained: if its depreciation is declared, it covers only the period of"
                                        + " the operation and no goods that were bought with public grants.")));
    }

    @Override
    public void addFactKinds(Decision decision, Set<FactKind> kinds) {
        kinds.add(FactKind.COST_LINES);
    }

    @Override
    public boolean isOfCommonProvisions() {
        return true;
    }
}

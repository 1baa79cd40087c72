package io.github.federules.feder.internal.advice;

import static io.github.federules.feder.internal.advice.Wording.either;
import static io.github.federules.feder.internal.advice.Wording.english;
import static io.github.federules.feder.internal.advice.Wording.french;

import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.LocalizedText;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** The other funders leave less than the aid. Practice of managing authorities: the fund pays at most what is left. */
final class FinancingGap implements LegalPoint {

    private static final LocalizedText PRACTICE = new LocalizedText(
            "Pratique des autorités de gestion\u00a0: le fonds s'ajuste au plan de financement",
            "Practice of managing authorities: the fund adjusts to the financing plan");

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        MonetaryAmount aid = decision.funding().aid().orElse(Euros.ZERO);
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(plan -> left(decision.costs().retainedTotal(), plan))
                .filter(aid::isGreaterThan)
                .map(left -> Advice.written(
                        "FINANCING_GAP",
                        PRACTICE,
                        either(
                                () -> "Les autres financeurs laissent " + french(left)
                                        + " du coût total, moins que l'aide calculée de " + french(aid)
                                        + "\u00a0: l'aide du fonds ne dépasse pas ce reste.",
                                () -> "Other funders leave " + english(left)
                                        + " of the total cost, which is less than the aid of " + english(aid)
                                        + ": the aid of the fund is at most what is left.")));
    }

    @Override
    public Set<FactKind> looksAt(Decision decision) {
        return Set.of(FactKind.COST_LINES, FactKind.FINANCING);
    }

    @Override
    public boolean isOfCommonProvisions() {
        return true;
    }

    private static MonetaryAmount left(MonetaryAmount total, FinancingPlan plan) {
        MonetaryAmount left = total.subtract(plan.otherPublic()).subtract(plan.otherPrivate());
        return left.isNegative() ? Euros.ZERO : left;
    }
}

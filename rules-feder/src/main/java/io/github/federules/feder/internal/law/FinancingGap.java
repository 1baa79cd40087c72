package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** The other funders leave less than the aid, or may. Practice of managing authorities: the fund pays at most what is left. */
final class FinancingGap extends LegalPoint {

    private static final LocalizedText PRACTICE = new LocalizedText(
            "Pratique des autorités de gestion\u00a0: le fonds s'ajuste au plan de financement",
            "Practice of managing authorities: the fund adjusts to the financing plan");

    FinancingGap() {
        super("FINANCING_GAP", PRACTICE, FactKind.COST_LINES, FactKind.OTHER_PUBLIC, FactKind.OTHER_PRIVATE);
    }

    @Override
    Optional<Function<Locale, String>> sentenceOn(Decision decision) {
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .flatMap(plan -> gap(decision.totalCost(), possibleAid(decision), plan));
    }

    // More cost leaves more to the fund: a gap at the greatest cost is a gap at any.
    private static Optional<Function<Locale, String>> gap(AmountRange total, AmountRange aid, FinancingPlan plan) {
        MonetaryAmount least = left(total.least(), plan);
        MonetaryAmount most = left(total.most(), plan);
        if (aid.most().isGreaterThan(most)) {
            return Optional.of(gap(most, total.isSure(), aid.most(), aid.isSure()));
        }
        return aid.least().isGreaterThan(least) ? Optional.of(possible(least, aid.least())) : Optional.empty();
    }

    private static Function<Locale, String> gap(
            MonetaryAmount left, boolean isLeftSure, MonetaryAmount aid, boolean isAidSure) {
        return either(
                () -> "Les autres financeurs laissent " + (isLeftSure ? "" : "au plus ") + french(left)
                        + " du coût total, moins que l'aide calculée"
                        + (isAidSure
                                ? " de " + french(aid)
                                : ", qui peut aller jusqu'à " + french(aid) + " selon les informations manquantes")
                        + "\u00a0: l'aide du fonds ne dépasse pas ce reste.",
                () -> "Other funders leave " + (isLeftSure ? "" : "at most ") + english(left)
                        + " of the total cost, which is less than the aid"
                        + (isAidSure
                                ? " of " + english(aid)
                                : ", up to " + english(aid) + " depending on the missing facts")
                        + ": the aid of the fund is at most what is left.");
    }

    private static Function<Locale, String> possible(MonetaryAmount left, MonetaryAmount aid) {
        return either(
                () -> "Selon les informations manquantes, les autres financeurs peuvent ne laisser que " + french(left)
                        + " du coût total, moins que l'aide calculée d'au moins " + french(aid)
                        + "\u00a0: l'aide du fonds ne dépasse pas ce reste.",
                () -> "Depending on the missing facts, other funders may leave only " + english(left)
                        + " of the total cost, which is less than the aid of at least " + english(aid)
                        + ": the aid of the fund is at most what is left.");
    }

    private static MonetaryAmount left(MonetaryAmount total, FinancingPlan plan) {
        MonetaryAmount left = total.subtract(plan.otherPublic()).subtract(plan.otherPrivate());
        return left.isNegative() ? Euros.ZERO : left;
    }
}

package io.github.federules.feder.internal.law;

import io.github.federules.core.call.FlatRate;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.SetAsideReason;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.rule.AmountRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A small operation must take a simplified form of cost: of one with a flat rate, only the costs that a flat rate is based on may be
 * at real cost. Regulation (EU) 2021/1060, article 53(2).
 */
final class SmallOperation extends LegalPoint {

    SmallOperation() {
        super("SMALL_OPERATION", CommonArticle.cited("53", "2"), FactKind.COST_LINES);
    }

    @Override
    Optional<Function<Locale, String>> sentenceOn(Decision decision) {
        AmountRange total = decision.totalCost();
        if (total.least().isGreaterThan(LegalFigures.SMALL_OPERATION) || !isAnyCostBesideTheBases(decision)) {
            return Optional.empty();
        }
        return Optional.of(either(() -> inFrench(total), () -> inEnglish(total)));
    }

    private static boolean isAnyCostBesideTheBases(Decision decision) {
        List<FlatRate> flatRates = decision.call().costs().flatRates();
        LinesSetAside aside = new LinesSetAside(decision);
        for (CostLine line : decision.dossier().operation().costLines()) {
            boolean mayCount = aside.reasonOf(line)
                    .filter(reason -> reason != SetAsideReason.STAFF_SHARE_UNKNOWN)
                    .isEmpty();
            if (mayCount && line.amount().isPositive() && !isInSomeBase(flatRates, line.nature())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInSomeBase(List<FlatRate> flatRates, CostNature nature) {
        return flatRates.stream().anyMatch(rate -> rate.of().contains(nature));
    }

    private static String inFrench(AmountRange total) {
        String threshold = french(LegalFigures.SMALL_OPERATION);
        String consequence =
                "les dépenses au réel qui ne sont l'assiette d'aucun taux forfaitaire ont besoin d'une autre base,"
                        + " par exemple un budget prévisionnel convenu au préalable.";
        return total.isSure()
                ? "Le coût total éligible de " + french(total.least()) + " ne dépasse pas " + threshold + "\u00a0: "
                        + consequence
                : "Le coût total éligible est compris entre " + french(total.least()) + " et " + french(total.most())
                        + " selon les informations manquantes. "
                        + (isSmall(total)
                                ? "Il ne dépasse pas " + threshold + "\u00a0: "
                                : "S'il ne dépasse pas " + threshold + ", ")
                        + consequence;
    }

    private static String inEnglish(AmountRange total) {
        String threshold = english(LegalFigures.SMALL_OPERATION);
        String consequence =
                "costs at real cost that no flat rate is based on need another basis, such as a draft budget agreed"
                        + " beforehand.";
        return total.isSure()
                ? "The total eligible cost of " + english(total.least()) + " is at most " + threshold + ": "
                        + consequence
                : "The total eligible cost is between " + english(total.least()) + " and " + english(total.most())
                        + ", depending on the missing facts. "
                        + (isSmall(total)
                                ? "It is at most " + threshold + ": "
                                : "If it is at most " + threshold + ", ")
                        + consequence;
    }

    private static boolean isSmall(AmountRange total) {
        return !total.most().isGreaterThan(LegalFigures.SMALL_OPERATION);
    }
}

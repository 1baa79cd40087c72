package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** The de minimis aid that the applicant received before and this aid are together above the ceiling, or may be. Regulation (EU) 2023/2831. */
final class DeMinimisCeiling extends LegalPoint {

    static final LocalizedText REGULATION = new LocalizedText("Règlement (UE) 2023/2831", "Regulation (EU) 2023/2831");

    DeMinimisCeiling() {
        super("DE_MINIMIS", REGULATION, FactKind.DE_MINIMIS_AID);
    }

    @Override
    Optional<Function<Locale, String>> sentenceOn(Decision decision) {
        return decision.dossier().applicant().deMinimisAid().find().flatMap(earlier -> {
            AmountRange aid = possibleAid(decision);
            return isAbove(earlier, aid.most()) ? Optional.of(sentence(earlier, aid)) : Optional.empty();
        });
    }

    private static boolean isAbove(MonetaryAmount earlier, MonetaryAmount aid) {
        return aid.isPositive() && earlier.add(aid).isGreaterThan(LegalFigures.DE_MINIMIS);
    }

    @Override
    public Set<FactKind> looksAt(Decision decision) {
        // Without a rate there is no amount to add to earlier aid.
        return decision.call().funding().aid().isPresent() ? super.looksAt(decision) : Set.of();
    }

    private static Function<Locale, String> sentence(MonetaryAmount earlier, AmountRange aid) {
        MonetaryAmount left =
                earlier.isGreaterThan(LegalFigures.DE_MINIMIS) ? Euros.ZERO : LegalFigures.DE_MINIMIS.subtract(earlier);
        boolean isSure = isAbove(earlier, aid.least());
        return either(
                () -> "Les aides de minimis antérieures de " + french(earlier) + " et l'aide calculée"
                        + (aid.isSure()
                                ? " de " + french(aid.most())
                                : ", qui peut aller jusqu'à " + french(aid.most())
                                        + " selon les informations manquantes,")
                        + (isSure ? " dépassent" : " peuvent dépasser") + " ensemble le plafond de "
                        + french(LegalFigures.DE_MINIMIS) + " sur trois ans, dont il reste " + french(left) + ".",
                () -> "Earlier de minimis aid of " + english(earlier) + " and this aid"
                        + (aid.isSure()
                                ? " of " + english(aid.most())
                                : ", which may be up to " + english(aid.most()) + " depending on the missing facts,")
                        + (isSure ? " are" : " may be") + " together above the ceiling of "
                        + english(LegalFigures.DE_MINIMIS) + " over three years, of which " + english(left)
                        + " is left.");
    }
}

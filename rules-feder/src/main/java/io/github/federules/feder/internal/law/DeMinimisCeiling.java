package io.github.federules.feder.internal.law;

import static io.github.federules.feder.internal.law.Wording.either;
import static io.github.federules.feder.internal.law.Wording.english;
import static io.github.federules.feder.internal.law.Wording.french;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Advice;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.LocalizedText;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** The de minimis aid that the applicant received before and this aid are together above the ceiling, or may be. Regulation (EU) 2023/2831. */
final class DeMinimisCeiling implements LegalPoint {

    static final LocalizedText REGULATION = new LocalizedText("Règlement (UE) 2023/2831", "Regulation (EU) 2023/2831");

    private final LegalFigures law;

    DeMinimisCeiling(LegalFigures law) {
        this.law = law;
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        return decision.dossier().applicant().deMinimisAid().find().flatMap(earlier -> {
            AmountRange aid = PossibleAid.of(decision);
            return isAbove(earlier, aid.most()) ? Optional.of(advice(earlier, aid)) : Optional.empty();
        });
    }

    private boolean isAbove(MonetaryAmount earlier, MonetaryAmount aid) {
        return aid.isPositive() && earlier.add(aid).isGreaterThan(law.deMinimis());
    }

    @Override
    public void addFactKinds(Decision decision, Set<FactKind> kinds) {
        // Without a rate there is no amount to add to earlier aid.
        if (decision.call().funding().aid().isPresent()) {
            kinds.add(FactKind.DE_MINIMIS_AID);
        }
    }

    @Override
    public boolean isOfCommonProvisions() {
        return false;
    }

    private Advice advice(MonetaryAmount earlier, AmountRange aid) {
        MonetaryAmount left = earlier.isGreaterThan(law.deMinimis())
                ? Euros.ZERO
                : law.deMinimis().subtract(earlier);
        boolean isSure = isAbove(earlier, aid.least());
        return Advice.written(
                "DE_MINIMIS",
                REGULATION,
                either(
                        () -> "Les aides de minimis antérieures de " + french(earlier) + " et l'aide calculée"
                                + (aid.isSure()
                                        ? " de " + french(aid.most())
                                        : ", qui peut aller jusqu'à " + french(aid.most())
                                                + " selon les informations manquantes,")
                                + (isSure ? " dépassent" : " peuvent dépasser") + " ensemble le plafond de "
                                + french(law.deMinimis()) + " sur trois ans, dont il reste " + french(left) + ".",
                        () -> "Earlier de minimis aid of " + english(earlier) + " and this aid"
                                + (aid.isSure()
                                        ? " of " + english(aid.most())
                                        : ", which may be up to " + english(aid.most())
                                                + " depending on the missing facts,")
                                + (isSure ? " are" : " may be") + " together above the ceiling of "
                                + english(law.deMinimis()) + " over three years, of which " + english(left)
                                + " is left."));
    }
}

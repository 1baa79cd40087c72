package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.LocalizedText;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/**
 * A local authority brings a least share of the public financing of an investment. Code général des collectivités territoriales,
 * article L. 1111-10 III.
 */
final class LocalAuthorityShare extends LegalPoint {

    private static final String CODE = "Code général des collectivités territoriales, article L. 1111-10 III";

    // Syndicats mixtes are groupings: code général des collectivités territoriales, art. L. 5111-1.
    private static final Set<BeneficiaryKind> AUTHORITIES = Set.of(
            BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.LOCAL_AUTHORITY_GROUPING, BeneficiaryKind.SYNDICAT_MIXTE);

    LocalAuthorityShare() {
        super(
                "LOCAL_AUTHORITY_SHARE",
                new LocalizedText(CODE, CODE),
                FactKind.LEGAL_FORM,
                FactKind.BENEFICIARY_KIND,
                FactKind.COST_LINES,
                FactKind.OWN_FUNDS,
                FactKind.OTHER_PUBLIC);
    }

    @Override
    Optional<Function<Locale, String>> sentenceOn(Decision decision) {
        if (!isForAuthority(decision) || decision.retainedInvestment().isZero()) {
            return Optional.empty();
        }
        return decision.dossier().operation().financing().find().flatMap(plan -> sentence(plan, possibleAid(decision)));
    }

    private static boolean isForAuthority(Decision decision) {
        return decision.dossier()
                .applicant()
                .lead()
                .kind()
                .find()
                .filter(AUTHORITIES::contains)
                .isPresent();
    }

    @Override
    public Set<FactKind> looksAt(Decision decision) {
        return isForAuthority(decision)
                ? super.looksAt(decision)
                : Set.of(FactKind.LEGAL_FORM, FactKind.BENEFICIARY_KIND);
    }

    private static Optional<Function<Locale, String>> sentence(FinancingPlan plan, AmountRange aid) {
        MonetaryAmount publicFinancing = plan.own().add(plan.otherPublic()).add(aid.most());
        MonetaryAmount needed = Euros.ofCents(
                LegalFigures.LOCAL_AUTHORITY_SHARE.applyTo(Euros.cents(publicFinancing), RoundingMode.UP));
        if (!needed.isGreaterThan(plan.own())) {
            return Optional.empty();
        }
        return Optional.of(either(
                () -> "La collectivité apporte " + french(plan.own())
                        + " du financement public d'un investissement"
                        + (aid.isSure()
                                ? ", pour un minimum de "
                                : ". Pour une aide allant jusqu'à " + french(aid.most())
                                        + " selon les informations manquantes, le minimum irait jusqu'à ")
                        + french(needed) + ".",
                () -> "The authority brings " + english(plan.own())
                        + " of the public financing of an investment"
                        + (aid.isSure()
                                ? ", but must bring at least "
                                : ". With aid of up to " + english(aid.most())
                                        + ", depending on the missing facts, the minimum would be up to ")
                        + english(needed) + "."));
    }
}

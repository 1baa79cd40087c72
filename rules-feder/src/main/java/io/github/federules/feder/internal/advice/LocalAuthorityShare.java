package io.github.federules.feder.internal.advice;

import static io.github.federules.feder.internal.advice.Wording.either;
import static io.github.federules.feder.internal.advice.Wording.english;
import static io.github.federules.feder.internal.advice.Wording.french;

import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.LocalizedText;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * A local authority brings a least share of the public financing of an investment. Code général des collectivités territoriales,
 * article L. 1111-10 III.
 */
final class LocalAuthorityShare implements LegalPoint {

    private static final String CODE = "Code général des collectivités territoriales, article L. 1111-10 III";

    // Syndicats mixtes are groupings: code général des collectivités territoriales, art. L. 5111-1.
    private static final Set<BeneficiaryKind> AUTHORITIES = Set.of(
            BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.LOCAL_AUTHORITY_GROUPING, BeneficiaryKind.SYNDICAT_MIXTE);

    private final LegalFigures law;

    LocalAuthorityShare(LegalFigures law) {
        this.law = law;
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        boolean isAuthority = decision.dossier()
                .applicant()
                .lead()
                .kind()
                .find()
                .filter(AUTHORITIES::contains)
                .isPresent();
        if (!isAuthority || decision.costs().retainedInvestment().isZero()) {
            return Optional.empty();
        }
        MonetaryAmount aid = decision.funding().aid().orElse(Euros.ZERO);
        return decision.dossier().operation().financing().find().flatMap(plan -> advice(plan, aid));
    }

    @Override
    public Set<FactKind> looksAt(Decision decision) {
        return Set.of(FactKind.LEGAL_FORM, FactKind.BENEFICIARY_KIND, FactKind.COST_LINES, FactKind.FINANCING);
    }

    @Override
    public boolean isOfCommonProvisions() {
        return false;
    }

    private Optional<Advice> advice(FinancingPlan plan, MonetaryAmount aid) {
        MonetaryAmount publicFinancing = plan.own().add(plan.otherPublic()).add(aid);
        MonetaryAmount needed =
                Euros.ofCents(law.localAuthorityShare().applyTo(Euros.cents(publicFinancing), RoundingMode.UP));
        if (!needed.isGreaterThan(plan.own())) {
            return Optional.empty();
        }
        return Optional.of(Advice.written(
                "LOCAL_AUTHORITY_SHARE",
                new LocalizedText(CODE, CODE),
                either(
                        () -> "La collectivité apporte " + french(plan.own())
                                + " du financement public d'un investissement, pour un minimum de " + french(needed)
                                + ".",
                        () -> "The authority brings " + english(plan.own())
                                + " of the public financing of an investment, but must bring at least "
                                + english(needed) + ".")));
    }
}

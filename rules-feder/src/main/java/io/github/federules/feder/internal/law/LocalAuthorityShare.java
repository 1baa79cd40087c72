package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Advice;
import io.github.federules.core.rule.AmountRange;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * A local authority brings a least share of the public financing of an investment. Code général des collectivités territoriales,
 * article L. 1111-10 III.
 */
final class LocalAuthorityShare extends LegalPoint {

    // Syndicats mixtes are groupings: code général des collectivités territoriales, art. L. 5111-1.
    private static final Set<BeneficiaryKind> AUTHORITIES = Set.of(
            BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.LOCAL_AUTHORITY_GROUPING, BeneficiaryKind.SYNDICAT_MIXTE);

    LocalAuthorityShare() {
        super(
                "LOCAL_AUTHORITY_SHARE",
                FactKind.LEGAL_FORM,
                FactKind.BENEFICIARY_KIND,
                FactKind.COST_LINES,
                FactKind.OWN_FUNDS,
                FactKind.OTHER_PUBLIC);
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        if (!isForAuthority(decision) || decision.costs().retainedInvestment().isZero()) {
            return Optional.empty();
        }
        return decision.dossier().operation().financing().find().flatMap(plan -> advice(plan, possibleAid(decision)));
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
        return isForAuthority(decision) ? facts : Set.of(FactKind.LEGAL_FORM, FactKind.BENEFICIARY_KIND);
    }

    private Optional<Advice> advice(FinancingPlan plan, AmountRange aid) {
        MonetaryAmount publicFinancing = plan.own().add(plan.otherPublic()).add(aid.most());
        MonetaryAmount needed = Euros.ofCents(
                LegalFigures.LOCAL_AUTHORITY_SHARE.applyTo(Euros.cents(publicFinancing), RoundingMode.UP));
        // Own funds to which more may be added may reach it yet.
        if (!needed.isGreaterThan(plan.own()) || plan.open().contains(FinancingPlan.Part.OWN)) {
            return Optional.empty();
        }
        return Optional.of(
                advice(aid.isSure() ? "" : ".open", Map.of("own", plan.own(), "aid", aid.most(), "needed", needed)));
    }
}

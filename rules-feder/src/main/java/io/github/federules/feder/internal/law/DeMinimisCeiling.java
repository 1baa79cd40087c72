package io.github.federules.feder.internal.law;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.rule.AmountRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** The de minimis aid that the applicant received before and this aid are together above the ceiling, or may be. Regulation (EU) 2023/2831. */
final class DeMinimisCeiling extends LegalPoint {

    DeMinimisCeiling() {
        super("DE_MINIMIS", FactKind.DE_MINIMIS_AID);
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        return decision.dossier().applicant().deMinimisAid().find().flatMap(earlier -> {
            AmountRange aid = aidOfApplicant(decision);
            return isAbove(earlier, aid.most()) ? Optional.of(advice(earlier, aid)) : Optional.empty();
        });
    }

    // The ceiling is that of one undertaking: what partners get is none of the applicant's.
    private static AmountRange aidOfApplicant(Decision decision) {
        AmountRange aid = possibleAid(decision);
        List<AidShare> shares = decision.aidShares();
        if (!shares.isEmpty()) {
            return AmountRange.of(shares.get(0).aid());
        }
        Call call = decision.call();
        boolean isShared = call.isPaidToEach() || call.funding().sharedOut().isPresent();
        return isShared && !decision.dossier().applicant().members().isEmpty()
                ? new AmountRange(Euros.ZERO, aid.most())
                : aid;
    }

    private static boolean isAbove(MonetaryAmount earlier, MonetaryAmount aid) {
        return aid.isPositive() && earlier.add(aid).isGreaterThan(LegalFigures.DE_MINIMIS);
    }

    @Override
    public Set<FactKind> looksAt(Decision decision) {
        // Without a rate there is no amount to add to earlier aid.
        return decision.call().funding().aid().isPresent() ? facts : Set.of();
    }

    private Advice advice(MonetaryAmount earlier, AmountRange aid) {
        MonetaryAmount left =
                earlier.isGreaterThan(LegalFigures.DE_MINIMIS) ? Euros.ZERO : LegalFigures.DE_MINIMIS.subtract(earlier);
        String open = isAbove(earlier, aid.least()) ? ".open" : ".possible";
        return advice(
                aid.isSure() ? "" : open,
                Map.of("earlier", earlier, "aid", aid.most(), "ceiling", LegalFigures.DE_MINIMIS, "left", left));
    }
}

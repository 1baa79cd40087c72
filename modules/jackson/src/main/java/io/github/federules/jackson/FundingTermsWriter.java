package io.github.federules.jackson;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.FundingTerms;
import io.github.federules.core.call.OwnContribution;
import io.github.federules.core.call.PublicCofinancing;

/** Writes how a call funds. */
final class FundingTermsWriter {

    private final TermsWriter terms;

    FundingTermsWriter(TermsWriter terms) {
        this.terms = terms;
    }

    void write(FundingTerms funding) {
        terms.object("funding", () -> {
            funding.aid().ifPresent(this::write);
            funding.ownContribution().ifPresent(this::write);
            funding.publicCofinancing().ifPresent(this::write);
            terms.bound("publicAidCap", funding.publicAidCap());
        });
    }

    private void write(AidIntensity aid) {
        terms.object("aid", () -> {
            write(aid.rate());
            terms.clause(aid.rateClause());
            terms.bound("cap", aid.cap());
            terms.bound("floor", aid.floor());
            terms.clauseAlone("sharedOut", aid.sharedOut());
        });
    }

    private void write(OwnContribution share) {
        terms.object("ownContribution", () -> {
            terms.rate("rate", share.rate());
            terms.clause(share.clause());
        });
    }

    private void write(PublicCofinancing cofinancing) {
        terms.object("publicCofinancing", () -> {
            terms.rate("rate", cofinancing.rate());
            terms.clause(cofinancing.clause());
        });
    }

    private void write(AidRate rate) {
        if (rate instanceof AidRate.Fixed fixed) {
            terms.rate("rate", fixed.rate());
        } else if (rate instanceof AidRate.Within range) {
            terms.object("rate", () -> within(range));
        } else if (rate instanceof AidRate.ByKind rates) {
            terms.object("rate", () -> byKind(rates));
        } else if (rate instanceof AidRate.ByActivity rates) {
            terms.object("rate", () -> byActivity(rates));
        }
    }

    private void within(AidRate.Within range) {
        terms.rate("least", range.least());
        terms.rate("most", range.most());
    }

    private void byKind(AidRate.ByKind rates) {
        terms.object("byKind", () -> rates.byKind().forEach((kind, rate) -> terms.rate(kind.name(), rate)));
    }

    private void byActivity(AidRate.ByActivity rates) {
        terms.object(
                "byActivity",
                () -> rates.byActivity()
                        .forEach((activity, rate) -> terms.rate(JsonText.wellFormed(activity.code()), rate)));
        terms.clause(rates.clause());
    }
}

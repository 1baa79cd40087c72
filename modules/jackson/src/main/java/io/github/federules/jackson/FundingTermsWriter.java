package io.github.federules.jackson;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.FundingTerms;
import io.github.federules.core.call.Limit;

/** Writes how a call funds. */
final class FundingTermsWriter {

    private final TermsWriter terms;

    FundingTermsWriter(TermsWriter terms) {
        this.terms = terms;
    }

    void write(FundingTerms funding) {
        terms.object("funding", () -> {
            funding.aid().ifPresent(aid -> write(aid, funding));
            funding.ownContribution().ifPresent(limit -> share("ownContribution", limit));
            funding.publicCofinancing().ifPresent(limit -> share("publicCofinancing", limit));
            terms.bound("publicAidCap", funding.maximumPublicAid());
        });
    }

    private void write(AidIntensity aid, FundingTerms funding) {
        terms.object("aid", () -> {
            write(aid.rate());
            terms.clause(aid.clause());
            terms.bound("cap", funding.maximumAid());
            terms.bound("floor", funding.minimumAid());
            terms.clauseAlone("sharedOut", funding.sharedAid());
        });
    }

    private void share(String field, Limit limit) {
        terms.object(field, () -> {
            terms.rate("rate", limit.share().orElseThrow());
            terms.clause(limit.clause());
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

package io.github.federules.jackson;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import org.jspecify.annotations.Nullable;

/** Reads the aid of a call, and what it requires of the financing. */
final class FundingTermsReader {

    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<CallSection> aid;
    private final ObjectField<CallSection> ownContribution;
    private final ObjectField<CallSection> publicCofinancing;
    private final ObjectField<ClausedAmount> publicAidCap;
    private final ObjectShape aidShape = new ObjectShape();
    private final ObjectField<AidRate> rate;
    private final ObjectField<Clause> rateClause;
    private final ObjectField<ClausedAmount> cap;
    private final ObjectField<ClausedAmount> floor;
    private final ObjectField<Clause> sharedOut;
    private final ObjectShape ownShape = new ObjectShape();
    private final ObjectField<Rate> ownRate;
    private final ObjectField<Clause> ownClause;
    private final ObjectShape cofinancingShape = new ObjectShape();
    private final ObjectField<Rate> cofinancingRate;
    private final ObjectField<Clause> cofinancingClause;

    FundingTermsReader(TermsReader terms) {
        aid = shape.optional("aid", this::aid);
        ownContribution = shape.optional("ownContribution", this::ownContribution);
        publicCofinancing = shape.optional("publicCofinancing", this::publicCofinancing);
        publicAidCap = shape.optional("publicAidCap", terms::bound);
        shape.renamed("ownShare", ownContribution.name());
        rate = aidShape.required("rate", new AidRateReader(terms)::read);
        rateClause = terms.clause(aidShape);
        cap = aidShape.optional("cap", terms::bound);
        floor = aidShape.optional("floor", terms::bound);
        sharedOut = aidShape.optional("sharedOut", terms::clauseAlone);
        ownRate = ownShape.required("rate", JsonInput::rate);
        ownClause = terms.clause(ownShape);
        cofinancingRate = cofinancingShape.required("rate", JsonInput::rate);
        cofinancingClause = terms.clause(cofinancingShape);
    }

    @Nullable
    CallSection read(JsonInput input, JsonPlace place) {
        return shape.read(input, place, values -> call -> {
            values.find(aid).ifPresent(each -> each.addTo(call));
            values.find(ownContribution).ifPresent(each -> each.addTo(call));
            values.find(publicCofinancing).ifPresent(each -> each.addTo(call));
            values.find(publicAidCap).ifPresent(each -> call.maximumPublicAid(each.clause(), each.amount()));
        });
    }

    private @Nullable CallSection aid(JsonInput input, JsonPlace place) {
        return aidShape.read(input, place, values -> call -> {
            call.aid(values.get(rateClause), values.get(rate));
            values.find(cap).ifPresent(each -> call.maximumAid(each.clause(), each.amount()));
            values.find(floor).ifPresent(each -> call.minimumAid(each.clause(), each.amount()));
            values.find(sharedOut).ifPresent(call::sharedByPartners);
        });
    }

    private @Nullable CallSection ownContribution(JsonInput input, JsonPlace place) {
        return ownShape.read(
                input,
                place,
                values -> call -> call.minimumOwnContribution(values.get(ownClause), values.get(ownRate)));
    }

    private @Nullable CallSection publicCofinancing(JsonInput input, JsonPlace place) {
        return cofinancingShape.read(
                input,
                place,
                values -> call ->
                        call.minimumPublicCofinancing(values.get(cofinancingClause), values.get(cofinancingRate)));
    }
}

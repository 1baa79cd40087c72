package io.github.federules.core.call;

import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.WholeEuros;
import java.util.List;
import java.util.Optional;

/** The terms of a call on the aid and on the financing beside it. For example, {@code call.funding().maximumAid()}. */
public final class FundingTerms extends Terms {

    private final List<AidIntensity> parts;

    FundingTerms(OrderedTerms terms) {
        super(terms, "funding");
        parts = terms.parts();
    }

    /**
     * Returns the parts of the aid, each a share of other costs.
     *
     * @return the parts, in the order of the call, one for most calls, none for a call that sets no rate
     */
    public List<AidIntensity> parts() {
        return parts;
    }

    /**
     * Returns the co-financing rate, of the first part of the aid if there are several.
     *
     * @return the rate with its clause, or empty for a call that sets none
     */
    public Optional<AidIntensity> aid() {
        return find("funding.aid", AidIntensity.class);
    }

    /**
     * Returns the maximum aid: a higher amount is cut to it.
     *
     * @return the limit, or empty if there is none
     */
    public Optional<Limit> maximumAid() {
        return find(Limit.Form.MAXIMUM_AID);
    }

    /**
     * Returns the minimum aid: an operation that would get less is not funded.
     *
     * @return the limit, or empty if there is none
     */
    public Optional<Limit> minimumAid() {
        return find(Limit.Form.MINIMUM_AID);
    }

    /**
     * Returns the clause that cuts the aid to whole euros.
     *
     * @return the clause, or empty if the aid has cents
     */
    public Optional<Clause> wholeEuros() {
        return find("funding.aid.wholeEuros", WholeEuros.class).map(WholeEuros::clause);
    }

    /**
     * Returns the clause that makes the partners of an operation share its aid, and so its maximum.
     *
     * @return the clause, or empty if the aid is not shared
     */
    public Optional<Clause> sharedOut() {
        return find("funding.aid.sharedOut", SharedAid.class).map(SharedAid::clause);
    }

    /**
     * Returns the minimum own contribution.
     *
     * @return the limit, or empty if there is none
     */
    public Optional<Limit> ownContribution() {
        return find(Limit.Form.OWN_CONTRIBUTION);
    }

    /**
     * Returns the minimum public co-financing.
     *
     * @return the limit, or empty if there is none
     */
    public Optional<Limit> publicCofinancing() {
        return find(Limit.Form.PUBLIC_COFINANCING);
    }

    /**
     * Returns the maximum of all public aid together.
     *
     * @return the limit, or empty if there is none
     */
    public Optional<Limit> maximumPublicAid() {
        return find(Limit.Form.MAXIMUM_PUBLIC_AID);
    }
}

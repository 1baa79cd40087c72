package io.github.federules.core.call;

import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.rule.Clause;
import java.util.Optional;

/** The terms of a call on the aid and on the financing beside it. For example, {@code call.funding().maximumAid()}. */
public final class FundingTerms {

    private final Optional<AidIntensity> aid;
    private final Optional<Limit> maximumAid;
    private final Optional<Limit> minimumAid;
    private final Optional<Clause> sharedAid;
    private final Optional<Limit> ownContribution;
    private final Optional<Limit> publicCofinancing;
    private final Optional<Limit> maximumPublicAid;

    FundingTerms(Terms terms) {
        aid = terms.find(AidIntensity.class);
        maximumAid = terms.find(LimitForm.MAXIMUM_AID);
        minimumAid = terms.find(LimitForm.MINIMUM_AID);
        sharedAid = terms.find(SharedAid.class).map(SharedAid::clause);
        ownContribution = terms.find(LimitForm.OWN_CONTRIBUTION);
        publicCofinancing = terms.find(LimitForm.PUBLIC_COFINANCING);
        maximumPublicAid = terms.find(LimitForm.MAXIMUM_PUBLIC_AID);
    }

    /**
     * Returns the co-financing rate.
     *
     * @return the rate with its clause, or empty for a call that sets none, never null
     */
    public Optional<AidIntensity> aid() {
        return aid;
    }

    /**
     * Returns the maximum aid: a higher amount is cut to it.
     *
     * @return the limit, or empty if there is none, never null
     */
    public Optional<Limit> maximumAid() {
        return maximumAid;
    }

    /**
     * Returns the minimum aid: an operation that would get less is not funded.
     *
     * @return the limit, or empty if there is none, never null
     */
    public Optional<Limit> minimumAid() {
        return minimumAid;
    }

    /**
     * Returns the clause that makes the partners of an operation share its aid, and so its maximum.
     *
     * @return the clause, or empty if the aid is not shared, never null
     */
    public Optional<Clause> sharedAid() {
        return sharedAid;
    }

    /**
     * Returns the minimum own contribution.
     *
     * @return the limit, or empty if there is none, never null
     */
    public Optional<Limit> ownContribution() {
        return ownContribution;
    }

    /**
     * Returns the minimum public co-financing.
     *
     * @return the limit, or empty if there is none, never null
     */
    public Optional<Limit> publicCofinancing() {
        return publicCofinancing;
    }

    /**
     * Returns the maximum of all public aid together.
     *
     * @return the limit, or empty if there is none, never null
     */
    public Optional<Limit> maximumPublicAid() {
        return maximumPublicAid;
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("FundingTerms")
                .add("aid", aid)
                .add("maximumAid", maximumAid)
                .add("minimumAid", minimumAid)
                .add("sharedAid", sharedAid)
                .add("ownContribution", ownContribution)
                .add("publicCofinancing", publicCofinancing)
                .add("maximumPublicAid", maximumPublicAid)
                .toString();
    }
}

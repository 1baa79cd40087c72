package io.github.federules.core.call;

import io.github.federules.core.internal.text.Printed;
import java.util.Objects;
import java.util.Optional;

/**
 * The aid under a call, and its conditions on the financing of an operation.
 *
 * @param aid the rate, the maximum and the minimum of the aid, or empty for a call that sets no rate, not null
 * @param ownContribution the minimum own contribution of the applicant, or empty, not null
 * @param publicCofinancing what other public funders must bring, or empty, not null
 * @param publicAidCap the maximum of all public aid together, including the aid under this call, or empty, not null
 */
public record FundingTerms(
        Optional<AidIntensity> aid,
        Optional<OwnContribution> ownContribution,
        Optional<PublicCofinancing> publicCofinancing,
        Optional<Bound> publicAidCap) {

    /**
     * Checks that nothing is null.
     *
     * @param aid the rate, the maximum and the minimum of the aid, or empty, not null
     * @param ownContribution the minimum own contribution of the applicant, or empty, not null
     * @param publicCofinancing what other public funders must bring, or empty, not null
     * @param publicAidCap the maximum of all public aid together, or empty, not null
     */
    public FundingTerms {
        Objects.requireNonNull(aid, "aid");
        Objects.requireNonNull(ownContribution, "ownContribution");
        Objects.requireNonNull(publicCofinancing, "publicCofinancing");
        Objects.requireNonNull(publicAidCap, "publicAidCap");
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
                .add("ownContribution", ownContribution)
                .add("publicCofinancing", publicCofinancing)
                .add("publicAidCap", publicAidCap)
                .toString();
    }
}

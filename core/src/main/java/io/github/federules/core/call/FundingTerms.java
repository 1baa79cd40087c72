package io.github.federules.core.call;

import java.util.Objects;
import java.util.Optional;

/**
 * How a call funds, beside who and what.
 *
 * @param aid how much aid an operation gets, or empty for a call that sets no rate, not null
 * @param ownShare what the applicant must bring itself, or empty, not null
 * @param publicAidCap the most that all public aid together may be, or empty, not null
 */
public record FundingTerms(Optional<AidIntensity> aid, Optional<OwnShare> ownShare, Optional<Bound> publicAidCap) {

    /**
     * Checks and copies what is given.
     *
     * @param aid how much aid an operation gets, or empty for a call that sets no rate, not null
     * @param ownShare what the applicant must bring itself, or empty, not null
     * @param publicAidCap the most that all public aid together may be, or empty, not null
     */
    public FundingTerms {
        Objects.requireNonNull(aid, "aid");
        Objects.requireNonNull(ownShare, "ownShare");
        Objects.requireNonNull(publicAidCap, "publicAidCap");
    }
}

package io.github.federules.core.call;

import io.github.federules.core.money.Rate;
import java.util.Objects;

/**
 * What an applicant must bring of its own funds, as a share of the total eligible cost.
 *
 * @param rate the least share, reached by exactly this share, not null
 * @param clause where the call says so, not null
 */
public record OwnShare(Rate rate, Clause clause) {

    /**
     * Checks and copies what is given.
     *
     * @param rate the least share, reached by exactly this share, not null
     * @param clause where the call says so, not null
     */
    public OwnShare {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(clause, "clause");
    }
}

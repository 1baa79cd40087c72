package io.github.federules.core.call;

import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The minimum own contribution of an applicant.
 *
 * @param rate the share of the total eligible cost that the applicant must bear; exactly this share is enough, not null
 * @param clause the clause that sets the condition, not null
 */
public record OwnContribution(Rate rate, Clause clause) {

    /**
     * Checks that nothing is null.
     *
     * @param rate the share of the total eligible cost that the applicant must bear, not null
     * @param clause the clause that sets the condition, not null
     */
    public OwnContribution {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(clause, "clause");
    }
}

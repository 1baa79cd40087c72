package io.github.federules.core.decision;

import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * What a decision says of funding.
 *
 * @param verdict whether the operation is eligible, not null
 * @param aid the aid in euros that is sure whatever the missing facts turn out to be; 0.00 unless eligible, not null
 * @param aidUpTo the aid in euros that the most favourable missing facts give; 0.00 if ineligible or not sought, not null
 */
public record Funding(Verdict verdict, MonetaryAmount aid, MonetaryAmount aidUpTo) {

    /**
     * Checks that nothing is null.
     *
     * @param verdict whether the operation is eligible, not null
     * @param aid the aid that is sure, not null
     * @param aidUpTo the aid that the most favourable missing facts give, not null
     */
    public Funding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(aid, "aid");
        Objects.requireNonNull(aidUpTo, "aidUpTo");
    }
}

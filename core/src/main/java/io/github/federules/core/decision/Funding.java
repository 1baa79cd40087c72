package io.github.federules.core.decision;

import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says of funding.
 *
 * @param verdict whether the operation is eligible, not null
 * @param aid the aid in euros that is sure whatever the missing facts turn out to be; 0.00 unless eligible; null under a call that sets no rate
 * @param aidUpTo the aid in euros that the most favourable missing facts give; 0.00 if ineligible or not sought; null under a call that sets no rate
 */
public record Funding(
        Verdict verdict,
        @Nullable MonetaryAmount aid,
        @Nullable MonetaryAmount aidUpTo) {

    /**
     * Checks that there is a verdict, and both amounts or neither.
     *
     * @param verdict whether the operation is eligible, not null
     * @param aid the aid that is sure; null under a call that sets no rate
     * @param aidUpTo the aid that the most favourable missing facts give; null under a call that sets no rate
     * @throws IllegalArgumentException if one of the two amounts is null and the other is not
     */
    public Funding {
        Objects.requireNonNull(verdict, "verdict");
        AidRange.check(aid, aidUpTo);
    }
}

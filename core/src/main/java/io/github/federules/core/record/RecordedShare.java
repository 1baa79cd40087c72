package io.github.federules.core.record;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.result.AidShare;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * The share of one partner in the aid, as a record keeps it.
 *
 * @param partner the name of the partner, or empty
 * @param eligibleCost the eligible cost that the partner bears, in euros
 * @param aid the share in the aid, in euros
 */
public record RecordedShare(Optional<String> partner, MonetaryAmount eligibleCost, MonetaryAmount aid) {

    /**
     * Checks that nothing is null.
     *
     * @param partner the name of the partner, or empty
     * @param eligibleCost the eligible cost that the partner bears, in euros
     * @param aid the share in the aid, in euros
     */
    public RecordedShare {
        NoNulls.among("partner", partner, "eligibleCost", eligibleCost, "aid", aid);
    }

    /**
     * Returns a share of a partner in the aid as a record keeps it.
     *
     * @param share the share
     * @return the data
     */
    public static RecordedShare of(AidShare share) {
        Objects.requireNonNull(share, "share");
        return new RecordedShare(share.partner().name(), share.eligibleCost(), share.aid());
    }

    /**
     * Returns the amounts.
     *
     * @return a short text without personal data
     */
    @Override
    public String toString() {
        return "RecordedShare[" + eligibleCost + ", " + aid + "]";
    }
}

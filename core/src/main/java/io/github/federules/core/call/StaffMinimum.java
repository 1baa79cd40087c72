package io.github.federules.core.call;

import io.github.federules.core.dossier.FteShare;
import java.util.Objects;

/**
 * The share of a full-time equivalent from which staff costs are eligible.
 *
 * @param share the least share, reached by exactly this share, not null
 * @param clause where the call says so, not null
 */
public record StaffMinimum(FteShare share, Clause clause) {

    /**
     * Checks that nothing is null.
     *
     * @param share the least share, not null
     * @param clause where the call says so, not null
     */
    public StaffMinimum {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(clause, "clause");
    }
}

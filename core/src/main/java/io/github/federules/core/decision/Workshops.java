package io.github.federules.core.decision;

import java.util.Objects;

/**
 * What a decision says of the workshops.
 *
 * @param verdict whether the applicant is eligible, not null
 */
public record Workshops(Verdict verdict) {

    /**
     * Checks that the verdict is there.
     *
     * @param verdict whether the applicant is eligible, not null
     */
    public Workshops {
        Objects.requireNonNull(verdict, "verdict");
    }
}

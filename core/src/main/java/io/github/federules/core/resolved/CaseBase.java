package io.github.federules.core.resolved;

import io.github.federules.core.term.Base;

/**
 * A base of the whole operation, or of one party.
 *
 * @param base the base
 * @param party the party: 0 for the applicant, and then the partners; {@link #ALL} for all together
 */
public record CaseBase(Base base, int party) {

    /** All parties together. */
    public static final int ALL = -1;

    /** Returns a base of the whole operation. */
    public static CaseBase of(Base base) {
        return new CaseBase(base, ALL);
    }
}

package io.github.federules.core.assessment;

import io.github.federules.core.decision.Funding;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.money.Euros;

/**
 * What a dossier gets under one reading, in cents.
 *
 * @param funding the verdict on funding
 * @param aid the aid that is sure
 * @param aidUpTo the aid that the most favourable missing facts give
 * @param workshops the verdict on the workshops
 */
record Answer(Verdict funding, long aid, long aidUpTo, Verdict workshops) {

    /** Tells whether both verdicts and the sure aid are the same. */
    boolean isSameAs(Answer other) {
        return funding == other.funding && aid == other.aid && workshops == other.workshops;
    }

    /** The answer on funding; without amounts where the call sets no rate. */
    Funding toFunding(boolean hasRate) {
        return hasRate
                ? new Funding(funding, Euros.ofCents(aid), Euros.ofCents(aidUpTo))
                : new Funding(funding, null, null);
    }
}

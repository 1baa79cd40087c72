package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.AmountRange;

/** The aid that a dossier may get while facts are missing. */
final class PossibleAid {

    private PossibleAid() {}

    /** Returns the aid from what is sure to what the most favourable facts give; 0.00 under a call without a rate. */
    static AmountRange of(Decision decision) {
        return new AmountRange(
                decision.funding().aid().orElse(Euros.ZERO),
                decision.funding().aidUpTo().orElse(Euros.ZERO));
    }
}

package io.github.federules.core.term;

import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.util.Optional;

/** A limit that no form has yet: money of the financing plan at most a share of the total. It fails the rule on public aid. */
public final class UpperShare {

    private UpperShare() {}

    public static Limit of(Clause clause, Base on, Rate share) {
        return new Limit(clause, Limit.Form.MAXIMUM_PUBLIC_AID, on, false, Optional.empty(), Optional.of(share));
    }
}

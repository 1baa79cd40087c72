package io.github.federules.core.term;

import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import java.util.Optional;

/** A limit on money of the financing plan, at most a share of the total. It fails the rule on public aid. */
public final class UpperShare {

    private UpperShare() {}

    public static Limit of(Clause clause, Base on, Rate share) {
        return Limit.on(clause, on).atMost(Share.of(share, Base.TOTAL)).refusing(Rule.PUBLIC_AID, Optional.empty());
    }
}

package io.github.federules.core.term;

import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import java.util.Optional;

/** A limit on money of the financing plan, at most a share of the total, with a rule of its own. */
public final class UpperShare {

    /** The rule of its finding. */
    public static final Rule RULE = Rule.of("UPPER_SHARE");

    private UpperShare() {}

    public static Limit of(Clause clause, Base on, Rate share) {
        return Limit.on(clause, on).atMost(Share.of(share, Base.TOTAL)).refusing(RULE, Optional.empty());
    }
}

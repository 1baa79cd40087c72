package io.github.federules.core.call;

import io.github.federules.core.rule.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A familiar form of a limit: what it is on, which side it bounds, and the rule of its finding if it refuses. */
@SuppressWarnings("ImmutableEnumChecker") // a base and a rule cannot change
enum LimitForm {
    MINIMUM_COST("costs.minimum", Base.TOTAL, true, Rule.MINIMUM_TOTAL_COST),
    MAXIMUM_COST("costs.maximum", Base.TOTAL, false, Rule.MAXIMUM_TOTAL_COST),
    MAXIMUM_AID("funding.aid.cap", Base.AID, false, null),
    MINIMUM_AID("funding.aid.floor", Base.AID, true, Rule.MINIMUM_AID),
    OWN_CONTRIBUTION("funding.ownContribution", Base.OWN, true, Rule.OWN_CONTRIBUTION),
    PUBLIC_COFINANCING("funding.publicCofinancing", Base.OTHER_PUBLIC, true, Rule.PUBLIC_COFINANCING),
    MAXIMUM_PUBLIC_AID("funding.publicAidCap", Base.PUBLIC_AID, false, Rule.PUBLIC_AID),
    FLAT_RATE_CAP("costs.flatRates.cap", Base.FLAT_RATE, false, null);

    private final String path;
    private final Base base;
    private final boolean isLower;
    private final @Nullable Rule rule;

    LimitForm(String path, Base base, boolean isLower, @Nullable Rule rule) {
        this.path = path;
        this.base = base;
        this.isLower = isLower;
        this.rule = rule;
    }

    String path() {
        return path;
    }

    Base base() {
        return base;
    }

    boolean isLower() {
        return isLower;
    }

    boolean isOnTotal() {
        return base.equals(Base.TOTAL);
    }

    Optional<Rule> rule() {
        return Optional.ofNullable(rule);
    }
}

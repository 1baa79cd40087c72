package io.github.federules.core.assessment;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Outcome;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A rule that judges a cost plan.
 *
 * @param rule the rule
 * @param clause where the call lays it down
 * @param moreNeverHurts whether a plan that meets it still does with more cost
 * @param met whether a plan meets it
 * @param figures what it compares, from the least and the greatest plan
 */
record CostRule(
        Rule rule,
        Clause clause,
        boolean moreNeverHurts,
        Predicate<CostPlan> met,
        BiFunction<CostPlan, CostPlan, Map<String, Figure>> figures) {

    /** What the rule says, over every way in which missing facts may turn out. */
    Outcome outcome(List<World> worlds) {
        boolean always = true;
        boolean ever = false;
        for (World world : worlds) {
            boolean each = met.test(world.plan());
            always &= each;
            ever |= each;
        }
        if (always) {
            return Outcome.PASSED;
        }
        return ever ? Outcome.UNKNOWN : Outcome.FAILED;
    }
}

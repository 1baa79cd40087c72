package io.github.federules.core.assessment;

import io.github.federules.core.money.Rate;
import java.util.List;

/**
 * One way in which the missing facts that bear on the costs may turn out, and the cost plan then.
 *
 * @param withVat whether value added tax cannot be recovered
 * @param staffing which of the persons in doubt are retained: the same number, the same persons
 * @param rate the rate of the aid
 * @param plan the cost plan
 */
record World(boolean withVat, int staffing, Rate rate, CostPlan plan) {

    /** Tells whether the cost plan meets all rules. */
    boolean meets(List<CostRule> rules) {
        for (CostRule rule : rules) {
            if (!rule.met().test(plan)) {
                return false;
            }
        }
        return true;
    }
}

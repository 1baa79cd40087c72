package io.github.federules.core.assessment;

import io.github.federules.core.money.Rate;

/**
 * One way in which the missing facts that bear on the costs may turn out, and the cost plan then.
 *
 * @param withVat whether value added tax cannot be recovered
 * @param rate the rate of the aid
 * @param plan the cost plan
 */
record World(boolean withVat, Rate rate, CostPlan plan) {}

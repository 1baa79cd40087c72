package io.github.federules.jackson;

import io.github.federules.core.rule.Clause;
import javax.money.MonetaryAmount;

/**
 * An amount with the clause that sets it, as a call states it.
 *
 * @param amount the amount
 * @param clause the clause
 */
record ClausedAmount(MonetaryAmount amount, Clause clause) {}

/**
 * The terms of a call: each condition and amount, with the clause that sets it.
 *
 * <p>Every minimum and maximum of costs, aid and financing is a {@link io.github.federules.core.term.Limit limit} on a {@link
 * io.github.federules.core.term.Base base}. A {@link io.github.federules.core.term.TermVisitor visitor} decides about each kind of
 * term. Factories make them, such as {@code Limit.minimumCost(clause, amount)}.
 */
package io.github.federules.core.term;

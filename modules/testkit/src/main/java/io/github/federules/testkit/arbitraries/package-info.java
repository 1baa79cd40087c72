/**
 * Arbitraries of facts, of whole dossiers under a call, of calls and decisions, biased to what lies on and beside a bound.
 *
 * <p>Every public record of {@code core} can be drawn: facts, amounts and rates from {@link
 * io.github.federules.testkit.arbitraries.Facts}, terms of a call from {@link
 * io.github.federules.testkit.arbitraries.Terms}, decisions and their parts from {@link
 * io.github.federules.testkit.arbitraries.Decisions}, faults from {@link
 * io.github.federules.testkit.arbitraries.Faults}. Records that are kinds of one thing, such as the changes that mend a
 * finding, are drawn together, because a caller meets any of them. Names of the library's own choosing, such as {@code
 * CostNature}, are what {@code Arbitraries.of(CostNature.class)} gives.
 */
package io.github.federules.testkit.arbitraries;

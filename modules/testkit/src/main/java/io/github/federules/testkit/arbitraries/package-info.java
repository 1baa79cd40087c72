/**
 * Arbitraries of facts, of dossiers under a call and of calls, many of them on or beside a bound.
 *
 * <p>{@link io.github.federules.testkit.arbitraries.Dossiers} draws dossiers by the decision on them, {@link
 * io.github.federules.testkit.arbitraries.Facts} draws facts and dossiers of any content, and {@link
 * io.github.federules.testkit.arbitraries.Calls} draws calls.
 */
package io.github.federules.testkit.arbitraries;

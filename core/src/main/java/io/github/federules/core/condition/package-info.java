/**
 * Conditions on the facts of a dossier, and whether they hold.
 *
 * <p>Start with {@link io.github.federules.core.condition.Condition}.
 */
package io.github.federules.core.condition;

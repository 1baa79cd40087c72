/**
 * What a call may ask of an application beyond the facts that every dossier has: criteria and their answers.
 *
 * <p>Start with {@link io.github.federules.core.criterion.Criterion}.
 */
package io.github.federules.core.criterion;

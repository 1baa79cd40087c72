/**
 * Rates and amounts that may depend on conditions.
 *
 * <p>Start with {@link io.github.federules.core.value.Value}.
 */
package io.github.federules.core.value;

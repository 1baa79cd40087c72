/**
 * The mark of public API that may still change in a minor version.
 *
 * <p>API without {@link io.github.federules.core.stability.MayChange} follows Semantic Versioning.
 */
package io.github.federules.core.stability;

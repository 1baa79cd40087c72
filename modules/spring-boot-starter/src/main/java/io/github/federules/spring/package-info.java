/**
 * What an application with the starter uses: decisions on dossiers, and what it may replace or listen to.
 *
 * <p>Inject {@link io.github.federules.spring.CallEligibility} to assess dossiers. Each bean of the {@linkplain
 * io.github.federules.spring.autoconfigure auto-configuration} gives way to one of your own.
 */
package io.github.federules.spring;

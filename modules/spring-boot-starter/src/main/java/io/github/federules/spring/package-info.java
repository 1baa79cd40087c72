/**
 * Auto-configuration for Spring Boot 4: calls from files, JSON and errors in the language of the request, validation, metrics
 * and health.
 *
 * <p>Inject {@link io.github.federules.spring.CallEligibility} to assess dossiers. Each bean gives way to one of your own.
 */
package io.github.federules.spring;

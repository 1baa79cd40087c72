/**
 * Errors in facts and calls: a code for programs and a sentence for people, in French and in English.
 *
 * <p>Start with {@link io.github.federules.core.fault.InvalidFactException}, which is thrown on creating a value that
 * cannot exist. Programs rely on its {@link io.github.federules.core.fault.FaultCode}; a code never gets another
 * meaning. Readers of whole documents return a list of {@link io.github.federules.core.fault.LocatedFault}: every error
 * with its place.
 */
package io.github.federules.core.fault;

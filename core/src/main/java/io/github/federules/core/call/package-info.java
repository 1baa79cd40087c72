/**
 * Calls for applications as data.
 *
 * <p>A {@link io.github.federules.core.call.Call call} invites applications for aid. It is a value with terms:
 * applicants, eligible costs, aid and deadline, each with the clause that sets it. Start with
 * {@link io.github.federules.core.call.Call#builder Call.builder(…)}. A new call is a new value, never a new class.
 *
 * <p>A {@link io.github.federules.core.call.Catalogue catalogue} holds several calls with their editions.
 */
package io.github.federules.core.call;

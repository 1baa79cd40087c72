/**
 * Calls for applications as data.
 *
 * <p>A {@link io.github.federules.core.call.Call call} invites applications for aid. It is a value with terms:
 * applicants, eligible costs, aid and deadline, each with the clause that sets it. Start with
 * {@link io.github.federules.core.call.Call#builder Call.builder(…)}. A new call is a new value, never a new class.
 *
 * <p>Some words of a call can be understood in two ways. Each way is a {@link io.github.federules.core.call.Reading
 * reading}. Default: the prudent one, which results in the least aid with few
 * {@linkplain io.github.federules.core.call.Readings#PRUDENT exceptions}.
 */
package io.github.federules.core.call;

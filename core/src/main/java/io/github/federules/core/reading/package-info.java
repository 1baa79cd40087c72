/**
 * Readings: ways to understand words of a call that can be understood in two.
 *
 * <p>Each {@link io.github.federules.core.reading.Question question} has answers, and each answer is a {@link
 * io.github.federules.core.reading.Reading reading}. {@link io.github.federules.core.reading.Readings Readings} hold one answer to
 * each question. Default: the prudent one, which results in the least aid with few {@linkplain
 * io.github.federules.core.reading.Readings#PRUDENT exceptions}.
 */
package io.github.federules.core.reading;

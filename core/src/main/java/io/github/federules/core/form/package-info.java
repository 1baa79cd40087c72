/**
 * The questions of a call as data, so that a form of your own asks what the call asks.
 *
 * <p>Start with {@link io.github.federules.core.form.CallForm}. {@code Decision.nextQuestions} returns those that can still
 * change a verdict or an amount, with the next one first.
 */
@NullMarked
package io.github.federules.core.form;

import org.jspecify.annotations.NullMarked;

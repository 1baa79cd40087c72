package io.github.federules.testkit.assertions;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on something that explains itself. A failure states what was expected, what is, and the explanation.
 *
 * <p>For example, {@code assertThat(decision).explainedIn(Locale.FRENCH).isEligible()} fails with an explanation in French.
 *
 * @param <S> the assertions themselves
 * @param <T> what they are on
 */
public abstract sealed class ExplainedAssert<S extends ExplainedAssert<S, T>, T> extends AbstractAssert<S, T>
        permits CallAssert, DecisionAssert {

    private final BiFunction<T, Locale, String> explanation;

    /** The language of the explanation. */
    Locale locale = Locale.ENGLISH;

    ExplainedAssert(@Nullable T actual, Class<S> type, BiFunction<T, Locale, String> explanation) {
        super(actual, type);
        this.explanation = explanation;
    }

    /**
     * Sets the language in which later failures explain the decision or the call. Default: English.
     *
     * @param language French, or anything else for English
     * @return this
     */
    public S explainedIn(Locale language) {
        locale = Objects.requireNonNull(language, "language");
        return myself;
    }

    /** What is asserted about, which must be there. */
    T subject() {
        isNotNull();
        return actual;
    }

    S holds(boolean condition, String expected, String is) {
        if (!condition) {
            throw failure("%s", sentence(expected, is));
        }
        return myself;
    }

    String sentence(String expected, String is) {
        return "Expected " + expected + ", but " + is + ".\n\n" + explained();
    }

    String explained() {
        return explanation.apply(subject(), locale);
    }
}

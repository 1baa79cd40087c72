package io.github.federules.spring;

import java.util.Locale;

/**
 * The language of answers. By default it is that of the request, if French or English, and otherwise {@code
 * federules.fallback-language}. Declare a bean of this type to choose another way.
 */
@FunctionalInterface
public interface AnswerLanguage {

    /**
     * Returns the language of the answer that the current thread writes.
     *
     * @return French or English
     */
    Locale current();
}

package io.github.federules.core.form;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.language.LocalizedText;

/**
 * The condition under which a question matters. While it is not known whether the condition holds, the question may matter.
 *
 * @param condition the condition on other answers
 * @param words the condition in words, such as “Size of the enterprise: small”
 */
public record FormCondition(Condition condition, LocalizedText words) {

    /**
     * Checks that nothing is null.
     *
     * @param condition the condition on other answers
     * @param words the condition in words
     */
    public FormCondition {
        NoNulls.among("condition", condition, "words", words);
    }

    /**
     * Returns the condition in words.
     *
     * @return the words in both languages
     */
    @Override
    public String toString() {
        return words.toString();
    }
}

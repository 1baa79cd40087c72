package io.github.federules.core.call;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.text.Printed;

/**
 * A condition that a law sets for dossiers, in words for people.
 *
 * @param rule the rule of the findings of the condition
 * @param clause the id of the clause that the findings of the condition cite, such as {@code (EU) 2021/1060, art. 63(6)}, not
 *     null
 * @param article the same article as people cite it in each language, such as {@code règlement (UE) 2021/1060, article 63}, not
 *     null
 * @param sentence what the condition requires, with its dates and amounts
 */
public record LawCondition(Rule rule, String clause, LocalizedText article, LocalizedText sentence) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule of the findings
     * @param clause the id of the clause that the findings cite
     * @param article the article as people cite it
     * @param sentence what the condition requires
     */
    public LawCondition {
        NoNulls.among("rule", rule, "clause", clause, "article", article, "sentence", sentence);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("LawCondition", "rule", rule, "clause", clause);
    }
}

package io.github.federules.core.form;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.text.Printed;
import java.util.List;

/**
 * A question whose answer can still change a verdict or an amount.
 *
 * @param question the question
 * @param missing the places of the missing facts that it asks for, one for each row where it is asked in rows
 * @param why the findings that depend on the answer
 */
public record OpenQuestion(FormQuestion question, List<String> missing, List<Finding> why) {

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param question the question
     * @param missing the places of the missing facts that it asks for
     * @param why the findings that depend on the answer
     */
    public OpenQuestion {
        NoNulls.among("question", question);
        missing = List.copyOf(NoNulls.in(missing, "missing"));
        why = List.copyOf(NoNulls.in(why, "why"));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("OpenQuestion", "question", question.path(), "missing", missing);
    }
}

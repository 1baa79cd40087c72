package io.github.federules.dmn.chapter;

import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Column;
import io.github.federules.dmn.model.Logic.TableRow;
import io.github.federules.dmn.model.Type;
import java.util.List;

/**
 * What a rule judges by: a column of a table.
 *
 * @param column the column
 * @param passes what it must be
 * @param fails what it must not be
 */
record RuleCheck(Column column, String passes, String fails) {

    /** A condition that must hold. */
    static RuleCheck of(String label, String feel) {
        return new RuleCheck(new Column(label, feel, Type.BOOLEAN), "true", "false");
    }

    /** A value that must be one of some, and is another one otherwise. */
    static RuleCheck of(String label, String feel, Type type, String passes, String fails) {
        return new RuleCheck(new Column(label, feel, type), passes, fails);
    }

    /** Judges by this alone. */
    Logic judged(Clause clause) {
        return Logic.unique(
                List.of(column), List.of(row(Outcome.PASSED, clause, passes), row(Outcome.FAILED, clause, fails)));
    }

    /** Judges by this where a condition holds, with another outcome where it does not. */
    Logic judgedIf(Column condition, Outcome otherwise, Clause clause) {
        return Logic.unique(
                List.of(condition, column),
                List.of(
                        row(otherwise, clause, "false", Feel.ANY),
                        row(Outcome.PASSED, clause, "true", passes),
                        row(Outcome.FAILED, clause, "true", fails)));
    }

    /** A row with an outcome. */
    static TableRow row(Outcome outcome, Clause clause, String... cells) {
        return TableRow.of(Feel.text(outcome.name()), cells).citing(clause);
    }
}

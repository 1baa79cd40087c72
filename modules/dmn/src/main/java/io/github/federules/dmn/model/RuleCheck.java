package io.github.federules.dmn.model;

import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.dmn.model.Logic.Column;
import io.github.federules.dmn.model.Logic.TableRow;
import java.util.List;

/**
 * What a rule judges by: a column of a table.
 *
 * @param column the column
 * @param passes what it must be
 * @param fails what it must not be
 */
public record RuleCheck(Column column, String passes, String fails) {

    /** A condition that must hold. */
    public static RuleCheck of(String label, String feel) {
        return new RuleCheck(new Column(label, feel, Type.BOOLEAN), "true", "false");
    }

    /** A value that must be one of some, and is another one otherwise. */
    public static RuleCheck of(String label, String feel, Type type, String passes, String fails) {
        return new RuleCheck(new Column(label, feel, type), passes, fails);
    }

    /** Judges by this alone. */
    public Logic judged(Clause clause) {
        return Logic.unique(
                List.of(column), List.of(row(Outcome.PASSED, clause, passes), row(Outcome.FAILED, clause, fails)));
    }

    /** Judges by this where a condition holds, with another outcome where it does not. */
    public Logic judgedIf(Column condition, Outcome otherwise, Clause clause) {
        return Logic.unique(
                List.of(condition, column),
                List.of(
                        row(otherwise, clause, "false", Feel.ANY),
                        row(Outcome.PASSED, clause, "true", passes),
                        row(Outcome.FAILED, clause, "true", fails)));
    }

    /** A row with an outcome. */
    public static TableRow row(Outcome outcome, Clause clause, String... cells) {
        return TableRow.of(Feel.text(outcome.name()), cells).citing(clause);
    }
}

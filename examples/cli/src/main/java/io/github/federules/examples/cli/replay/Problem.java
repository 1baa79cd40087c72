package io.github.federules.examples.cli.replay;

import java.util.Map;
import java.util.Optional;

/**
 * What keeps a row or the list from being read.
 *
 * @param line the line that the row starts on, from 1
 * @param column the column, or empty if it is not one alone
 * @param code the kind of problem
 * @param values what the sentence names, by placeholder
 */
record Problem(long line, Optional<Column> column, ProblemCode code, Map<String, String> values) {

    static Problem ofFile(ProblemCode code, long line, Map<String, String> values) {
        return new Problem(line, Optional.empty(), code, values);
    }

    String message(Wording wording) {
        return wording.say("problem." + code, values);
    }

    /** The parts of a sentence for people: line, column if it is one alone, code and message. */
    Map<String, String> told(Wording wording) {
        return Map.of(
                "line", Long.toString(line),
                "column",
                        column.map(each -> wording.say("column", Map.of("column", each.header())))
                                .orElse(""),
                "code", code.name(),
                "message", message(wording));
    }
}

package io.github.federules.jackson.reference;

import static io.github.federules.jackson.shape.Primitives.TEXT;

import io.github.federules.core.rule.Clause;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Shape;

/** The words of a clause: a text if it is quoted, or an object if the authority did not write them. */
public final class ClauseWords {

    private static final JsonType<Clause, Clause> QUOTATION =
            TEXT.as(Clause::quote, (words, input, place) -> new Clause("", words));

    private static final Shape<Clause, Clause> SUMMARY = summary();

    /** The words, read as a clause whose name is empty. */
    public static final JsonType<Clause, Clause> TYPE = JsonType.of(
            (out, clause) -> (clause.isSummary() ? SUMMARY : QUOTATION).write(out, clause),
            (input, place) -> (input.isObject() ? SUMMARY : QUOTATION).read(input, place),
            definitions -> Definitions.anyOf(QUOTATION.schema(definitions), SUMMARY.schema(definitions)));

    private ClauseWords() {}

    private static Shape<Clause, Clause> summary() {
        Shape<Clause, Clause> shape = new Shape<>();
        var text = shape.required("summary", TEXT, Clause::quote);
        return shape.made(values -> Clause.summary("", values.get(text)));
    }
}
